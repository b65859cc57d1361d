import { readAmounts } from '../facts/amounts';
import { readCaseNumbers, type CaseNumberReading } from '../facts/case-numbers';
import { citationKey, readCitations, type CitationReading } from '../facts/citations';
import { readDates } from '../facts/dates';
import { readDocumentNumbers, type DocumentNumberReading } from '../facts/document-numbers';
import { columnAmounts, type ColumnAmount } from '../facts/figures/column-amounts';
import { linesOf, lineSpan } from '../facts/lines';
import { findInstrument, lackInVersion } from '../law/corpus';
import type { LawLibrary } from '../law/library';
import { versionInForce } from '../law/versions';
import { caseNumbersOf, citationsOf, documentNumbersOf, factSpan } from '../pleading/citations';
import type { BlockList } from '../text/blocks';
import { formatIso, type CivilDate } from '../text/civil-date';
import { shift, type Span } from '../text/span';

/** A value read from the text and its place there. */
type Token = Readonly<Record<string, unknown>> & { readonly span: Span };

/** What stands in a text whatever document it is: citations, numbers, amounts, dates. */
export interface Tokens {
  readonly citations: readonly Token[];
  readonly caseNumbers: readonly Token[];
  readonly documentNumbers: readonly Token[];
  readonly amounts: readonly Token[];
  readonly dates: readonly Token[];
}

/** Of one string, read as a single passage; a line break in it is a wrap. `blocks` are those of the same text. */
export function tokensOfString(
  text: string,
  blocks: BlockList,
  library: LawLibrary,
  today: CivilDate,
): Tokens {
  return {
    citations: readCitations(text, library.lexicon).map((found) => ({
      ...citation(found, library, today),
      text: text.slice(found.start, found.end),
      span: spanOf(found),
    })),
    caseNumbers: readCaseNumbers(text).map((found) => ({ ...number(found), span: spanOf(found) })),
    documentNumbers: readDocumentNumbers(text).map((found) => ({ ...number(found), span: spanOf(found) })),
    amounts: inOrder([...amounts(text, (span) => span), ...inColumns(blocks)]),
    dates: dates(text, (span) => span),
  };
}

/** Of a document, line by line, with citations resolved in document order. */
export function tokensOfDocument(blocks: BlockList, library: LawLibrary, today: CivilDate): Tokens {
  const lines = blocks.items.flatMap(({ start, block }) =>
    linesOf(block).map((line) => ({ line, place: (span: Span): Span => shift(lineSpan(line, span), start) })),
  );
  return {
    citations: citationsOf(blocks, library.lexicon).citations.map((placed) => {
      const span = factSpan(placed);
      return {
        ...citation(placed.fact, library, today),
        text: blocks.text.slice(span.start, span.end),
        span,
      };
    }),
    caseNumbers: caseNumbersOf(blocks).map((placed) => ({ ...number(placed.fact), span: factSpan(placed) })),
    documentNumbers: documentNumbersOf(blocks).map((placed) => ({
      ...number(placed.fact),
      span: factSpan(placed),
    })),
    amounts: inOrder([
      ...lines.flatMap(({ line, place }) => amounts(line.text, place)),
      ...inColumns(blocks),
    ]),
    dates: lines.flatMap(({ line, place }) => dates(line.text, place)),
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function citation(
  found: CitationReading,
  library: LawLibrary,
  today: CivilDate,
): Readonly<Record<string, unknown>> {
  return {
    key: citationKey(found),
    law: found.law,
    version: found.version,
    article: found.article,
    articleSuffix: found.sub ?? null,
    paragraph: found.paragraph,
    item: found.item,
    articleEnd: found.rangeEnd?.article ?? null,
    status: statusOf(found, library, today),
  };
}

/**
 * `exists` / `no-article` / `no-paragraph` / `no-item` in the version of the tag, else in that in force on the date;
 * `unknown-law`, `unresolved`, or `unknown` where the corpus does not hold the structure.
 */
function statusOf(found: CitationReading, library: LawLibrary, today: CivilDate): string {
  if (found.law === '' || found.law.startsWith('@')) return 'unresolved';
  const instrument = found.instrument === null ? null : findInstrument(library.corpus, found.instrument);
  if (instrument === null) return 'unknown-law';
  const tagged = instrument.versions.find(({ year }) => year === found.version);
  const version = tagged ?? versionInForce(instrument, formatIso(today)) ?? instrument.versions.at(-1);
  if (version === undefined) return 'unknown';
  const lack = lackInVersion(version, found);
  return lack === 'none' ? 'exists' : lack === 'unknown' ? 'unknown' : `no-${lack}`;
}

function number({
  text,
  normalized,
  malformed,
}: CaseNumberReading | DocumentNumberReading): Readonly<Record<string, unknown>> {
  return { text, normalized, malformed };
}

function amounts(text: string, place: (span: Span) => Span): readonly Token[] {
  return readAmounts(text).map((found) => amount(found, place(spanOf(found))));
}

/** Bare figures under 金额（万元）. */
function inColumns({ items }: BlockList): readonly Token[] {
  return items.flatMap(({ start, block }) =>
    columnAmounts(block).map((found) => amount(found.amount, shift(found.span, start))),
  );
}

function amount(found: ColumnAmount['amount'], span: Span): Token {
  return {
    text: found.text,
    fen: jsonInteger(found.fen),
    fenEnd: jsonInteger(found.fenEnd),
    approximate: found.approximate,
    currency: found.currency,
    span,
  };
}

function inOrder(tokens: readonly Token[]): readonly Token[] {
  return tokens.toSorted((a, b) => a.span.start - b.span.start);
}

function dates(text: string, place: (span: Span) => Span): readonly Token[] {
  return readDates(text).map((found) => ({
    text: found.text,
    iso: found.iso,
    end: found.isoEnd,
    open: found.open,
    invalid: found.invalid,
    precision: found.precision,
    span: place(spanOf(found)),
  }));
}

/** JSON numbers are exact to 2^53; anything larger is written as a string. */
export function jsonInteger(value: bigint | null): number | string | null {
  if (value === null) return null;
  const size = value < 0n ? -value : value;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);
}
