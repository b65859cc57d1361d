/**
 * What is read of a draft, as a table: place, kind, words, value; a line for each fact. The tables of
 * test/fixtures/readings are written by `npm run readings` and read by people before they are kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readAmounts } from '../../src/facts/amounts';
import { readDates } from '../../src/facts/dates';
import { columnAmounts } from '../../src/facts/figures/column-amounts';
import { linesOf, lineSpan } from '../../src/facts/lines';
import { assemble } from '../../src/pleading/assemble';
import { caseNumbersOf, citationsOf, documentNumbersOf, factSpan } from '../../src/pleading/citations';
import type { Placed } from '../../src/pleading/placed-facts';
import { tradeSecretLibrary } from '../../src/practice/trade-secret/library';
import { readBlocks, type BlockList } from '../../src/text/blocks';
import { lineStarts, positionAt } from '../../src/text/lines';
import { shift, type Span } from '../../src/text/span';
import type { At, ExhibitTable } from '../../src/pleading/model';
import { drafts } from './drafts';
import { show, wordsOf } from './show';

const FOLDER = path.join(import.meta.dirname, '../fixtures/readings');

/** What a row tells by its place and words already. */
const REPEATED: ReadonlySet<string> = new Set(['start', 'end', 'span', 'text', 'around']);

interface Row {
  readonly kind: string;
  readonly span: Span;
  readonly value: string;
}

/** The drafts that are read, each with the file of its table. */
export function readDrafts(): readonly {
  readonly name: string;
  readonly text: string;
  readonly table: string;
}[] {
  return drafts().map(({ name, text }) => ({
    name,
    text,
    table: path.join(FOLDER, `${path.basename(name, '.md')}.tsv`),
  }));
}

/** Tables of drafts that are there no more. */
export function strayTables(): readonly string[] {
  const known = new Set(readDrafts().map(({ table }) => path.basename(table)));
  return readdirSync(FOLDER).filter((name) => !known.has(name));
}

export function storedTable(table: string): string {
  return readFileSync(table, 'utf8').replaceAll('\r\n', '\n');
}

/** The table of one draft, in the order of the text. */
export function tableOf(text: string): string {
  const blocks = readBlocks(text);
  const starts = lineStarts(text);
  const place = (offset: number): string => {
    const { line, character } = positionAt(starts, offset);
    return `${String(line + 1)}:${String(character + 1)}`;
  };
  const rows = [...ofLines(blocks), ...ofDocument(blocks)];
  return rows
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1))
    .map(({ kind, span, value }) =>
      [`${place(span.start)}-${place(span.end)}`, kind, wordsOf(text, span), value].join('\t').trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What stands in any text: citations, numbers, amounts, dates. */
function ofLines(blocks: BlockList): readonly Row[] {
  const { text } = blocks;
  const { citations, titles } = citationsOf(blocks, tradeSecretLibrary.lexicon);
  const placed = (kind: string, facts: readonly Placed<Span>[]): readonly Row[] =>
    facts.map((found) => row(kind, factSpan(found), found.fact, text, found.start));
  const lines = blocks.items.flatMap(({ start, block }) =>
    linesOf(block).map((line) => ({ line, at: (span: Span): Span => shift(lineSpan(line, span), start) })),
  );
  const inLine = (kind: string, read: (line: string) => readonly Span[]): readonly Row[] =>
    lines.flatMap(({ line, at }) => read(line.text).map((found) => row(kind, at(found), found, line.text)));
  return [
    ...placed('citation', citations),
    ...placed('law', titles),
    ...placed('case number', caseNumbersOf(blocks)),
    ...placed('document number', documentNumbersOf(blocks)),
    ...inLine('amount', readAmounts),
    ...inLine('date', readDates),
    ...blocks.items.flatMap(({ start, block }) =>
      columnAmounts(block).map(({ span, amount }) =>
        row('amount in a column', shift(span, start), amount, text),
      ),
    ),
  ];
}

/** What the document is made of. */
function ofDocument(blocks: BlockList): readonly Row[] {
  const { text } = blocks;
  const pleading = assemble(blocks)?.pleading;
  if (pleading === undefined) return [];
  const rows = (kind: string, facts: readonly { readonly span: Span }[]): readonly Row[] =>
    facts.map((fact) => row(kind, fact.span, fact, text));
  const { figures, timeline, signature, header, title, cause, court } = pleading;
  const placed = <F extends object>(
    kind: string,
    facts: readonly At<F>[],
    spanOf: (fact: F) => Span,
  ): readonly Row[] =>
    facts.map(({ start, fact }) => row(kind, shift(spanOf(fact), start), fact, text, start));
  const whole = { start: 0, end: pleading.length };
  return [
    row('document', whole, { kind: pleading.kind }, text),
    ...(header.span === null ? [] : [row('header', header.span, header, text)]),
    ...rows('title', title === null ? [] : [title]),
    ...rows('cause', cause === null ? [] : [cause]),
    ...rows('court', court === null ? [] : [court]),
    ...rows('section', pleading.sections),
    ...rows('party', pleading.parties),
    ...pleading.agents.map((agent) => row('agent', agent.label, agent, text)),
    ...pleading.claims.map((claim, at) =>
      row('claim', claim.span, { number: claim.number, asks: figures.claimed[at] }, text),
    ),
    ...rows('exhibit', pleading.exhibits),
    ...(pleading.exhibitList === null ? [] : [row('list of exhibits', pleading.exhibitList, {}, text)]),
    ...rows('reference', pleading.exhibitRefs),
    ...rows('mention', pleading.exhibitMentions),
    ...pleading.exhibitTables.map((table) => row('table of exhibits', tableSpan(table), table, text)),
    ...(signature?.signer ? [row('signer', signature.signer.span, signature.signer, text)] : []),
    ...(signature?.legalRepresentative
      ? [
          row(
            'signing representative',
            signature.legalRepresentative.span,
            signature.legalRepresentative,
            text,
          ),
        ]
      : []),
    ...(signature?.date ? [row('date of signature', signature.date.span, signature.date, text)] : []),
    ...rows('attachment', pleading.attachments),
    ...rows('placeholder', pleading.placeholders),
    ...pleading.marked.map((span) => row('marked secret', span, {}, text)),
    ...pleading.hiddenText.map((found) => row('hidden', found.hidden, found, text)),
    ...rows('near name', pleading.nearNames),
    ...rows('defined term', pleading.definedTerms),
    ...placed('sum', figures.sums, ({ total }) => total.span),
    ...placed('count', figures.counts, ({ total }) => total.span),
    ...placed('product', figures.products, ({ result }) => result.span),
    ...placed('words', figures.wordAmounts, ({ words }) => words.span),
    ...placed('event', timeline.events, ({ span }) => span),
    ...placed('impossible date', timeline.impossible, ({ span }) => span),
    ...placed('reckoning', timeline.reckonings, ({ span }) => span),
    ...placed('period', timeline.periods, ({ span }) => span),
  ];
}

/** A row; what the value repeats of the span is left out. */
function row(kind: string, span: Span, value: object, text: string, base = 0): Row {
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !REPEATED.has(key)));
  return { kind, span: { start: span.start, end: span.end }, value: show(rest, text, base) };
}

function tableSpan({ header, rows }: ExhibitTable): Span {
  return { start: header.end, end: rows.at(-1)?.end ?? header.end };
}
