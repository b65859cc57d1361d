import { readAmounts } from '../facts/amounts';
import { readDates } from '../facts/dates';
import { linesOf, lineSpan } from '../facts/lines';
import type { Engine, Reading } from '../lint/engine';
import { applicableLaw } from '../practice/trade-secret/applicable-law';
import { documentCitations, stringCitations, type CitationFacts } from '../pleading/citations';
import type { TradeSecretPleading } from '../practice/trade-secret/model';
import type { LawLibrary } from '../law/library';
import type { CivilDate } from '../text/civil-date';
import { lineStarts, positionAt, type Position } from '../text/lines';
import { shift, type Span } from '../text/span';
import { readText } from './files';
import { parseCommand, readDate, readLanguage } from './options';
import { UsageError } from './say';

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** `pleadwright inspect FILE | --text TEXT | --lines`: what was understood, as JSON. */
export async function inspect(
  args: readonly string[],
  engine: Engine<TradeSecretPleading>,
  library: LawLibrary,
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    text: { type: 'string' },
    lines: { type: 'boolean', default: false },
    date: { type: 'string' },
    lang: { type: 'string' },
  });
  readLanguage(values.lang);
  const today = readDate(values.date);
  if (values.lines) {
    for (const line of (await readText('-')).split(/\r?\n/)) {
      if (line === '') continue;
      process.stdout.write(`${JSON.stringify(inspectString(line.replaceAll('\\n', '\n'), engine, library, today))}\n`);
    }
    return 0;
  }
  const [path] = positionals;
  if (values.text !== undefined) {
    process.stdout.write(`${JSON.stringify(inspectString(values.text, engine, library, today), null, 2)}\n`);
    return 0;
  }
  if (path === undefined) {
    throw new UsageError({ 'zh-cn': 'inspect 需要一个文件，或者 --text、--lines', en: 'inspect needs a file, --text or --lines' });
  }
  const text = await readText(path);
  const reading = engine.read(text);
  process.stdout.write(`${JSON.stringify(inspectDocument(text, reading, library, today), null, 2)}\n`);
  return 0;
}

/** One string: its citations, numbers, amounts and dates read as one passage, whatever document it comes from. */
function inspectString(
  text: string,
  engine: Engine<TradeSecretPleading>,
  library: LawLibrary,
  today: CivilDate,
): Record<string, unknown> {
  const whole = inspectDocument(text, engine.read(text), library, today);
  const range = ranger(text);
  return { ...whole, ...tokens(stringCitations(text, library), amountsIn(text, 0), datesIn(text, 0), range) };
}

function inspectDocument(
  text: string,
  reading: Reading<TradeSecretPleading>,
  library: LawLibrary,
  today: CivilDate,
): Record<string, unknown> {
  const { pleading } = reading;
  const range = ranger(text);
  const placed = reading.blocks.items.flatMap(({ start, block }) =>
    linesOf(block).map((line) => ({ line, toSpan: (span: Span): Span => shift(lineSpan(line, span), start) })),
  );
  const amounts = placed.flatMap(({ line, toSpan }) =>
    amountsIn(line.text, 0).map((found) => ({ ...found, span: toSpan(found.span) })),
  );
  const dates = placed.flatMap(({ line, toSpan }) =>
    datesIn(line.text, 0).map((found) => ({ ...found, span: toSpan(found.span) })),
  );
  return {
    version: 1,
    document: {
      kind: pleading?.kind ?? null,
      title: pleading?.title?.text ?? null,
      cause: pleading?.cause?.text ?? null,
      stage: pleading?.header.stage ?? null,
      court: pleading?.court?.name ?? null,
    },
    parties: (pleading?.parties ?? []).map(({ role, name, type, shortName, fields, span }) => ({
      role,
      name,
      type,
      shortName,
      fields: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.value])),
      range: range(span),
    })),
    claims: (pleading?.claims ?? []).map((claim) => ({
      number: claim.number,
      text: claim.text,
      amountFen: amountOf(claim.text),
      range: range(claim.span),
    })),
    exhibits: (pleading?.exhibits ?? []).map(({ id, name, purpose, source, span }) => ({
      id,
      name,
      purpose,
      source,
      range: range(span),
    })),
    exhibitRefs: (pleading?.exhibitRefs ?? []).map(({ id, span }) => ({ id, range: range(span) })),
    secretPoints: (pleading?.points ?? []).map(({ id, text: words, carrier, span }) => ({
      id,
      text: words,
      carrier,
      range: range(span),
    })),
    ...tokens(documentCitations(reading, library), amounts, dates, range),
    applicableLaw: applicableLaw(pleading, library, today),
  };
}

interface AmountFound {
  readonly text: string;
  readonly fen: number | string | null;
  readonly fenEnd: number | string | null;
  readonly approximate: boolean;
  readonly currency: string;
  readonly span: Span;
}

function amountsIn(text: string, base: number): readonly AmountFound[] {
  return readAmounts(text).map((found) => ({
    text: found.text,
    fen: jsonInteger(found.fen),
    fenEnd: jsonInteger(found.fenEnd),
    approximate: found.approximate,
    currency: found.currency,
    span: { start: base + found.start, end: base + found.end },
  }));
}

/** JSON numbers are exact to 2^53; anything larger is written as a string. */
function jsonInteger(value: bigint | null): number | string | null {
  if (value === null) return null;
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value);
}

/** The one amount of a claim, in fen; null where there is none or more than one. */
function amountOf(text: string): number | string | null {
  const fen = readAmounts(text).flatMap((found) => (found.currency === 'CNY' && found.fen !== null ? [found.fen] : []));
  const distinct = [...new Set(fen)];
  return distinct.length === 1 ? jsonInteger(distinct[0] ?? null) : null;
}

interface DateFound {
  readonly text: string;
  readonly iso: string;
  readonly end: string | null;
  readonly open: boolean;
  readonly invalid: boolean;
  readonly precision: string;
  readonly span: Span;
}

function datesIn(text: string, base: number): readonly DateFound[] {
  return readDates(text).map((found) => ({
    text: found.text,
    iso: found.iso,
    end: found.isoEnd,
    open: found.open,
    invalid: found.invalid,
    precision: found.precision,
    span: { start: base + found.start, end: base + found.end },
  }));
}

function tokens(
  { citations, caseNumbers, documentNumbers }: CitationFacts,
  amounts: readonly AmountFound[],
  dates: readonly DateFound[],
  range: (span: Span) => Range,
): Record<string, unknown> {
  const withRange = <T extends { readonly span: Span }>(items: readonly T[]) =>
    items.map(({ span, ...rest }) => ({ ...rest, range: range(span) }));
  return {
    citations: withRange(citations),
    caseNumbers: withRange(caseNumbers),
    documentNumbers: withRange(documentNumbers),
    amounts: withRange(amounts),
    dates: withRange(dates),
  };
}

function ranger(text: string): (span: Span) => Range {
  const starts = lineStarts(text);
  return ({ start, end }) => ({ start: positionAt(starts, start), end: positionAt(starts, end) });
}

