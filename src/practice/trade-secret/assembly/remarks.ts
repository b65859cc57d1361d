import { readAmounts } from '../../../facts/amounts';
import { datesOf } from '../../../facts/line-dates';
import type { Line } from '../../../facts/lines';
import { withoutBlanks } from '../../../facts/placeholders';
import type { Cast } from '../../../pleading/cast';
import type { Draft } from '../../../pleading/assemble';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { statementsOf, withoutUnticked, type Statement } from '../../../pleading/statements';
import type { CivilDate } from '../../../text/civil-date';
import { gathered } from '../../../text/gathered';
import { recalled } from '../../../text/memory';
import type { Span } from '../../../text/span';
import { methodsIn, topicsSaid, type ReliefTopic } from '../facts/relief-words';
import type { DamagesMethod, Money } from '../remedy-model';

/** What the title above a statement speaks of. */
export type Under = 'damages' | 'measures' | 'other';

/** A statement, or a line of the claims, that speaks of a remedy or of procedure. */
export interface Remark {
  readonly place: 'claims' | 'facts';
  readonly under: Under;
  /** The words that assert; `start` is their offset in `placed.line.text`. */
  readonly text: string;
  readonly start: number;
  readonly placed: PlacedLine;
  readonly subject: Statement['topic'];
  /** Its clauses with who acts in each; empty in the claims. */
  readonly clauses: Statement['clauses'];
  /** Where each topic stands, as offsets into `placed.line.text`. */
  readonly topics: Readonly<Partial<Record<ReliefTopic, Span>>>;
  /** Methods of computing damages that the words name. */
  readonly methods: readonly DamagesMethod[];
}

/** The remarks of a draft in order, and whether a part of the facts is headed damages. */
export interface Remarks {
  readonly all: readonly Remark[];
  readonly damagesTitle: boolean;
  /** Methods that a title names: 按原告的实际损失计算：. */
  readonly titled: readonly DamagesMethod[];
}

type Local = Pick<Remark, 'text' | 'start' | 'subject' | 'clauses' | 'topics' | 'methods'>;

const factsKnown = new WeakMap<readonly Statement[], ReadonlyMap<Line, readonly Local[]>>();

/** The remarks of a block's statements by line, read once for a block and a cast. */
function factsRemarks(statements: readonly Statement[]): ReadonlyMap<Line, readonly Local[]> {
  const known = factsKnown.get(statements);
  if (known !== undefined) return known;
  const lines = new Map<Line, Local[]>();
  for (const statement of statements) {
    if (statement.voice !== 'own') continue;
    const topics = topicsSaid(statement.text, statement.start);
    if (topics === null) continue;
    const subject = statement.clauses.find(({ subject }) => subject !== null)?.subject ?? statement.topic;
    const { text, start, clauses } = statement;
    const local = { text, start, subject, clauses, topics, methods: methodsIn(text) };
    const entry = lines.get(statement.line);
    if (entry) entry.push(local);
    else lines.set(statement.line, [local]);
  }
  factsKnown.set(statements, lines);
  return lines;
}

const claimsKnown = new WeakMap<Line, readonly Local[]>();

/** A line of the claims is one remark: what a claim lists belongs together. */
function claimRemarks(line: Line): readonly Local[] {
  let known = claimsKnown.get(line);
  if (known === undefined) {
    const written = withoutUnticked(line.text);
    const text = withoutBlanks(written);
    const topics = line.passage.quoted ? null : topicsSaid(text, 0);
    // A choice of methods yet to be made is no want of a method.
    known =
      topics === null
        ? []
        : [{ text, start: 0, subject: null, clauses: [], topics, methods: methodsIn(written) }];
    claimsKnown.set(line, known);
  }
  return known;
}

const DAMAGES_TITLE = /赔(?!礼)|损失|获利|开支|费用|补救|责任|数额/;
const MEASURES_TITLE = /保密措施|保密性|管理措施/;
const SUM_TITLE = /赔(?!礼)|损失|数额/;

function underOf(title: string): Under | null {
  if (MEASURES_TITLE.test(title)) return 'measures';
  return DAMAGES_TITLE.test(title) ? 'damages' : null;
}

/** Rank of a title: Markdown levels first, then 一、, （一）, 1. */
function rankOf(heading: NonNullable<PlacedLine['heading']>): number {
  if (heading.style === 'markdown') return heading.level;
  if (/^[（(][一二三四五六七八九十]/.test(heading.numbering)) return 11;
  return /^[（(\d①-⑳]/.test(heading.numbering) ? 12 : 10;
}

const BOX = /[☑■√✓☒☐□◻]/;
const REFUSED = /[☑■√✓☒][\s\u3000]{0,2}(?:不主张|否|无(?!票))|(?:不主张|否)[\s\u3000]{0,2}[☑■√✓☒]/;

/** The cells of a form's rows whose answer is ☑不主张: what their label names is not claimed. */
function refusedRows(lines: readonly PlacedLine[]): ReadonlySet<Line['passage']> {
  const cells = lines.filter(({ role, line }) => role === 'claims' && line.passage.cell !== null);
  const refused = new Set<Line['passage']>();
  for (const row of rowsOf(cells)) {
    const labelled = row.some(({ line: { text } }) => text.includes('惩罚性') && !BOX.test(text));
    if (!labelled || !row.some(({ line }) => REFUSED.test(line.text))) continue;
    for (const { line } of row) refused.add(line.passage);
  }
  return refused;
}

/** The cells by row; those of a row follow each other. */
function rowsOf(cells: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const rows: PlacedLine[][] = [];
  let last: PlacedLine | null = null;
  for (const cell of cells) {
    const goesOn =
      last !== null &&
      last.block === cell.block &&
      last.line.passage.cell?.row === cell.line.passage.cell?.row;
    if (goesOn) rows.at(-1)?.push(cell);
    else rows.push([cell]);
    last = cell;
  }
  return rows;
}

/** Reads every remark of the claims and the facts. Linear: what one line says is read once. */
export function readRemarks({ outline, cast, memory }: Draft): Remarks {
  return remarksIn(memory, remarkLines(memory, outline.lines, cast));
}

/** A line of the claims or the facts that is a title or a cell, or speaks of a topic. */
interface RemarkLine {
  readonly placed: PlacedLine;
  readonly said: readonly Local[];
}

const remarkLines = gathered((placed: PlacedLine, cast: Cast): readonly RemarkLine[] => {
  const { line, role, heading, block } = placed;
  if (role !== 'facts' && role !== 'claims') return [];
  const said =
    role === 'claims' ? claimRemarks(line) : (factsRemarks(statementsOf(block.block, cast)).get(line) ?? []);
  return said.length > 0 || heading !== null || line.passage.cell !== null ? [{ placed, said }] : [];
});

const remarksIn = recalled((lines: readonly RemarkLine[]): Remarks => {
  const all: Remark[] = [];
  let title: { under: Under; rank: number } = { under: 'other', rank: 0 };
  let row: { key: number; under: Under } | null = null;
  let damagesTitle = false;
  const titled = new Set<DamagesMethod>();
  const refused = refusedRows(lines.map(({ placed }) => placed));
  for (const { placed, said } of lines) {
    const { line, role, heading } = placed;
    const place = role === 'claims' ? 'claims' : 'facts';
    const { cell } = line.passage;
    if (role === 'claims' && cell !== null && refused.has(line.passage)) continue;
    if (role === 'facts' && heading !== null) {
      const under = underOf(heading.title);
      const rank = rankOf(heading);
      if (under !== null || rank <= title.rank) title = { under: under ?? 'other', rank };
      damagesTitle ||= SUM_TITLE.test(heading.title);
      if (/[按以依]/.test(heading.title)) for (const method of methodsIn(heading.title)) titled.add(method);
    }
    if (cell === null || cell.header) row = null;
    else if (cell.column === 0) row = { key: cell.row, under: underOf(line.text) ?? 'other' };
    if (role === 'facts' && cell?.column === 0 && !cell.header) damagesTitle ||= SUM_TITLE.test(line.text);
    const under =
      row !== null && cell !== null && row.key === cell.row && row.under !== 'other'
        ? row.under
        : title.under;
    for (const local of said) all.push({ place, under, placed, ...local });
  }
  return { all, damagesTitle, titled: [...titled] };
});

/** Reads something from a remark's own words, once for as long as its line stands unchanged. */
export function perRemark<T>(read: (remark: Remark) => T): (remark: Remark) => T {
  const known = new WeakMap<Remark['topics'], { readonly value: T }>();
  return (remark) => {
    let entry = known.get(remark.topics);
    if (entry === undefined) {
      entry = { value: read(remark) };
      known.set(remark.topics, entry);
    }
    return entry.value;
  };
}

/** The place in the document of a topic's words. */
export function topicSpan(remark: Remark, topic: ReliefTopic): Span | null {
  const span = remark.topics[topic];
  return span === undefined ? null : placedSpan(remark.placed, span);
}

/** The first remark that speaks of a topic, and where. */
export function firstOn(remarks: readonly Remark[], topic: ReliefTopic): Span | null {
  const found = remarks.find(({ topics }) => topics[topic] !== undefined);
  return found === undefined ? null : topicSpan(found, topic);
}

/** Speaks of damages: a claim, a statement under such a title, or one that names a loss, a gain or a compensation. */
export function onDamages({ place, under, topics }: Remark): boolean {
  return (
    place === 'claims' ||
    under === 'damages' ||
    topics.liability !== undefined ||
    topics.statutory !== undefined
  );
}

/** An exact sum with its offsets in `line.text`. */
export interface MoneyIn extends Money {
  readonly at: number;
  readonly until: number;
}

/** Exact sums of a line in yuan. Prices of one unit are none. */
export function moneyOf(placed: PlacedLine): readonly MoneyIn[] {
  return localMoney(placed.line).map((money) => placedMoney(placed, money));
}

function placedMoney(placed: PlacedLine, { fen, at, until }: LocalMoney): MoneyIn {
  return { fen, at, until, span: placedSpan(placed, { start: at, end: until }) };
}

interface LocalMoney {
  readonly fen: bigint;
  readonly at: number;
  readonly until: number;
}

const localKnown = new WeakMap<Line, readonly LocalMoney[]>();

function localMoney(line: Line): readonly LocalMoney[] {
  let known = localKnown.get(line);
  if (known === undefined) {
    known = readAmounts(withoutUnticked(line.text)).flatMap(
      ({ fen, fenEnd, start, end, currency, perUnit, approximate }) =>
        fen === null || fenEnd !== null || currency !== 'CNY' || perUnit !== null || approximate
          ? []
          : [{ fen, at: start, until: end }],
    );
    localKnown.set(line, known);
  }
  return known;
}

/** The sums inside a remark. */
export function moneyIn({ placed, start, text }: Remark): readonly MoneyIn[] {
  return localMoney(placed.line)
    .filter(({ at }) => at >= start && at < start + text.length)
    .map((money) => placedMoney(placed, money));
}

/** A date with its place in `placed.line.text`. */
export interface DateIn {
  readonly date: CivilDate;
  readonly at: number;
  readonly until: number;
}

/** The dates of a remark's line up to its end; `from` leaves out those before it. */
export function datesIn(remark: Remark, from = remark.start): readonly DateIn[] {
  const end = remark.start + remark.text.length;
  return datesOf(remark.placed.line).flatMap(({ start, end: until, from: date, invalid }) =>
    date === null || invalid || start < from || start >= end ? [] : [{ date, at: start, until }],
  );
}

/** The date with its place in the document. */
export function placedDate(
  { placed }: Remark,
  { date, at, until }: DateIn,
): { readonly date: CivilDate; readonly span: Span } {
  return { date, span: placedSpan(placed, { start: at, end: until }) };
}
