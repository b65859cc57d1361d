import type { CitationReading } from '../facts/citations';
import { findInstrument } from '../law/corpus';
import type { LawLibrary } from '../law/library';
import type { Reading } from '../lint/engine';
import type { Language } from '../lint/rule';
import { caseNumbersOf, citationsOf, factSpan } from '../pleading/citations';
import type { Pleading } from '../pleading/model';
import { citedVersion } from '../law/cited-version';
import { formatIso, type CivilDate } from '../text/civil-date';
import type { Span } from '../text/span';
import { atOffset } from './at-offset';
import { caseMarkdown } from './case-markdown';
import { lawDataLine } from './law-data-note';
import { lawMarkdown } from './law-markdown';
import { passages, plain } from './markdown';
import { provisionMarkdown } from './provision-markdown';

export interface HoverContext {
  readonly language: Language;
  readonly library: LawLibrary;
  /** For the version in force where a citation names none; without it the newest version is shown. */
  readonly today?: CivilDate;
  /** The version (year) of a law that the act alleged in this draft leads to, or null. */
  readonly governingVersion?: (law: string) => number | null;
}

export interface Hover {
  /** The words the hover is about, in the document. */
  readonly span: Span;
  /** Markdown without HTML, links or commands. */
  readonly markdown: string;
}

/** What is known of the case number, the cited provision or the named law at `offset`; null where nothing is. */
export function hoverAt<P extends Pleading>(
  reading: Reading<P>,
  offset: number,
  context: HoverContext,
): Hover | null {
  const { language, library } = context;
  const number = atOffset(caseNumbersOf(reading.blocks), offset);
  if (number !== null) {
    const found = library.caseByNumber(number.fact.normalized);
    return found === null
      ? null
      : { span: factSpan(number), markdown: caseMarkdown(found, library, language) };
  }
  const { citations, titles } = citationsOf(reading.blocks, library.lexicon);
  const citation = atOffset(citations, offset);
  if (citation !== null) {
    const markdown = citationMarkdown(citation.fact, context);
    return markdown === null ? null : { span: factSpan(citation), markdown: dated(markdown, context) };
  }
  const title = atOffset(titles, offset);
  const id = title?.fact.instrument ?? null;
  const instrument = id === null ? null : findInstrument(library.corpus, id);
  if (title === null || instrument === null) return null;
  return { span: factSpan(title), markdown: dated(lawMarkdown(instrument, language), context) };
}

/** What is said of the law, and the day the data it comes from was last checked. */
function dated(markdown: string, { library, today, language }: HoverContext): string {
  return passages([markdown, plain(lawDataLine(library.corpus, today ?? null, language))]);
}

function citationMarkdown(citation: CitationReading, context: HoverContext): string | null {
  const { library, language } = context;
  const instrument =
    citation.instrument === null ? null : findInstrument(library.corpus, citation.instrument);
  if (instrument === null) return null;
  const governing = context.governingVersion?.(instrument.id) ?? null;
  const today = context.today === undefined ? null : formatIso(context.today);
  const cited = citedVersion(instrument, citation.version, governing, today);
  if (cited === null) return null;
  const { rangeEnd } = citation;
  return provisionMarkdown({ instrument, cited, ref: citation, rangeEnd }, library, language);
}
