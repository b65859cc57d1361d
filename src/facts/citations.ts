/**
 * Citations of law in one passage 法条引用. `readRawCitations` is context-free and can be kept with the passage;
 * `resolveCitations` threads short names and the last law through the passages of a document; `readCitations` does
 * both for a single text.
 */
import type { LawLexicon } from '../law/lexicon';
import type { CitationReading } from './citations-reading';
import type { CitationContext } from './citations-resolve';
import { EMPTY_CONTEXT, resolveCitations } from './citations-resolve';
import type { RawCitationFact, RawMention } from './citations-facts';
import { readRawCitations } from './citations-raw';

export { readRawCitations } from './citations-raw';
export type { RawCitationFact, RawMention } from './citations-facts';
export { citationKey, placedNumerals } from './citations-reading';
export type { CitationReading } from './citations-reading';
export { EMPTY_CONTEXT, resolveCitations } from './citations-resolve';
export type { CitationContext } from './citations-resolve';

/** Citations of a text by itself, in order. */
export function readCitations(
  text: string,
  lexicon: LawLexicon,
  context: CitationContext = EMPTY_CONTEXT,
): readonly CitationReading[] {
  return resolveCitations(readRawCitations(text, lexicon), lexicon, context).citations;
}

/** A law named in a passage, with or without an article, for rules on titles and repealed laws. */
export interface TitleReading extends RawMention {
  /** True when numbers follow directly. */
  readonly cited: boolean;
}

/** The laws a passage names, in order. */
export function readTitles(facts: readonly RawCitationFact[]): readonly TitleReading[] {
  return facts.flatMap((fact, index) => {
    if (fact.kind !== 'mention' || (fact.as !== 'law' && fact.as !== 'short')) return [];
    const next = facts[index + 1];
    return [{ ...fact, cited: next?.kind === 'refs' && next.attached }];
  });
}
