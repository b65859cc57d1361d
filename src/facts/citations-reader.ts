/** The reader of one passage and how it records what it finds. */
import { compact, originalSpan } from '../law/fold';
import type { CompactText } from '../law/fold';
import type { LawLexicon } from '../law/lexicon';
import type { Span } from '../text/span';
import type { MentionKind, RawCitationFact, TitleForm } from './citations-facts';
import type { NumberList, NumberRef } from './citations-numbers';
import { readNumberList } from './citations-numbers';
import { placedNumerals } from './citations-reading';
import { yearBefore } from './citations-tags';
import type { Tail } from './citations-tail';
import { documentNumbersIn } from './document-numbers';
import type { CompactDocumentNumber } from './document-numbers';

export interface Reader {
  readonly text: CompactText;
  readonly lexicon: LawLexicon;
  readonly numbers: ReadonlyMap<number, CompactDocumentNumber>;
  readonly facts: RawCitationFact[];
  /** Compact index up to which the text is used. */
  done: number;
  /** A word for a private document was read since the last name. */
  privateWord: boolean;
  /** How many sentences ended so far. */
  sentence: number;
}

const NO_NUMBERS: Reader['numbers'] = new Map();

export function createReader(source: string, lexicon: LawLexicon): Reader {
  const text = compact(source);
  const found = documentNumbersIn(text);
  const numbers = found.length === 0 ? NO_NUMBERS : new Map(found.map((number) => [number.start, number]));
  return { text, lexicon, numbers, facts: [], done: 0, privateWord: false, sentence: 0 };
}

/** A name found; spans are indices of the compact text. */
export interface Found {
  readonly as: MentionKind;
  readonly law: string | null;
  readonly name: string;
  readonly nameSpan: Span;
  readonly start: number;
  readonly bracketed: boolean;
  readonly byNumber?: boolean;
  readonly version?: number | null;
  readonly nested?: boolean;
}

/** Records a mention with its tail and the numbers attached to it; returns where to go on. */
export function record(reader: Reader, found: Found, tail: Tail, list: NumberList | null): number {
  const { text } = reader;
  const before = found.as === 'law' ? yearBefore(text.chars, found.start) : null;
  const forms: TitleForm[] = [];
  if (found.nested) forms.push('nested-title');
  if (tail.bareTag) forms.push('year-without-brackets');
  const tagged = found.version ?? tail.version ?? before?.year ?? null;
  const byEffect =
    found.version == null && (tail.version === null ? (before?.byEffect ?? false) : tail.byEffect);
  const adopted =
    byEffect && found.law !== null && tagged !== null
      ? reader.lexicon.effectiveYears.get(found.law)?.get(tagged)
      : undefined;
  const tag = tail.tag ?? (before ? { start: before.start, end: found.start } : null);
  const number = tail.number;
  reader.facts.push({
    kind: 'mention',
    ...originalSpan(text, before ? before.start : found.start, tail.end),
    as: found.as,
    law: found.law,
    name: found.name,
    nameSpan: originalSpan(text, found.nameSpan.start, found.nameSpan.end),
    bracketed: found.bracketed,
    byNumber: found.byNumber ?? false,
    version: adopted ?? tagged,
    tagSpan: tag ? originalSpan(text, tag.start, tag.end) : null,
    number: number
      ? { normalized: number.normalized, ...originalSpan(text, number.start, number.end) }
      : null,
    definitions: tail.definitions,
    forms,
    sentence: reader.sentence,
  });
  reader.privateWord = found.as === 'private';
  if (!list) return tail.end;
  reader.facts.push({
    kind: 'refs',
    ...refsIn(text, list),
    attached: true,
    before: '',
    beforeAt: [],
    after: '',
    amongPrivate: false,
    sentence: reader.sentence,
  });
  return list.end;
}

/** The numbers right after a name. */
export function attachedList(reader: Reader, tail: Tail, law: boolean): NumberList | null {
  return readNumberList(reader.text, tail.numbersAt, law && !tail.loose);
}

/** The numbers with offsets of the text in place of compact indices. */
export function refsIn(
  text: CompactText,
  list: NumberList,
): { start: number; end: number; refs: NumberRef[] } {
  const refs = list.refs.map((ref) => ({
    ...ref,
    span: originalSpan(text, ref.span.start, ref.span.end),
    numerals: placedNumerals(ref.numerals, (span) => originalSpan(text, span.start, span.end)),
  }));
  const start = list.refs[0]?.span.start ?? 0;
  return { refs, ...originalSpan(text, start, list.end) };
}
