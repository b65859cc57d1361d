import type { Line } from '../../../facts/lines';
import { withoutBlanks } from '../../../facts/placeholders';
import type { Cast } from '../../../pleading/cast';
import type { Draft } from '../../../pleading/assemble';
import type { Pleading } from '../../../pleading/model';
import type { PlacedLine } from '../../../pleading/outline';
import { statementsOf, withoutUnticked, type Statement } from '../../../pleading/statements';
import { gathered, gatheredData } from '../../../text/gathered';
import { recalled, recalledData, type Memory } from '../../../text/memory';
import { scanned } from '../../../text/scanned';
import type { Span } from '../../../text/span';
import { methodsIn, topicsSaid, type ReliefTopic, RELIEF_TOPICS } from '../facts/relief-words';
import type { DamagesMethod } from '../remedy-model';
import { labelOf, refusedRows, titleOf, type Label, type Title, type Under } from './remark-titles';

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

/** Remarks by topic. */
type ByTopic = Readonly<Record<ReliefTopic, readonly Remark[]>>;

/**
 * The remarks of a draft in order, those of each topic by themselves, so that an edit concerns only what looks at the
 * topics of the edited line.
 */
export interface Remarks extends ByTopic {
  readonly all: readonly Remark[];
  /** The same line by line. */
  readonly lines: readonly (readonly Remark[])[];
  /** Those on damages. */
  readonly damages: readonly Remark[];
  /** Those of the claims, and those on where the fee of an appraisal belongs. */
  readonly appraisal: readonly Remark[];
  /** Those on what interrupts limitation. */
  readonly demands: readonly Remark[];
  /** A part of the facts is headed damages. */
  readonly damagesTitle: boolean;
  /** Methods that a title names: 按原告的实际损失计算：. */
  readonly titled: readonly DamagesMethod[];
}

/** The remarks of a draft with what they are held against. */
export type Remarked = Remarks &
  Pick<Pleading, 'kind' | 'cause' | 'claims' | 'exhibits' | 'exhibitRefs' | 'attachments' | 'figures'>;

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

/** Reads every remark of the claims and the facts. Linear: what one line says is read once. */
export function readRemarks({ outline, cast, memory, pleading }: Draft): Remarked {
  const lines = remarkLines(memory, outline.lines, cast);
  const steps = stepsIn(memory, lines, refusedIn(memory, claimCells(memory, lines)));
  const { kind, cause, claims, exhibits, exhibitRefs, attachments, figures } = pleading;
  return together(
    memory,
    allIn(memory, steps),
    linesIn(memory, steps),
    titlesOf(memory, titlesIn(memory, lines)),
    contextOf(memory, kind, cause, claims, exhibits, exhibitRefs, attachments, figures),
    memory,
  );
}

type Context = Omit<Remarked, keyof Remarks>;

const contextOf = recalled(
  (
    kind: Context['kind'],
    cause: Context['cause'],
    claims: Context['claims'],
    exhibits: Context['exhibits'],
    exhibitRefs: Context['exhibitRefs'],
    attachments: Context['attachments'],
    figures: Context['figures'],
  ): Context => ({ kind, cause, claims, exhibits, exhibitRefs, attachments, figures }),
);

const together = recalled(
  (
    all: Remarks['all'],
    lines: Remarks['lines'],
    titles: Pick<Remarks, 'damagesTitle' | 'titled'>,
    context: Context,
    memory: Memory,
  ): Remarked => {
    const topics: Partial<Record<ReliefTopic, readonly Remark[]>> = {};
    for (const [topic, read] of byTopic) topics[topic] = read(memory, all);
    const damages = damagesIn(memory, all);
    const appraisal = appraisalIn(memory, all);
    const demands = demandsIn(memory, all);
    return Object.assign(topics as ByTopic, { all, lines, damages, appraisal, demands }, titles, context);
  },
);

const byTopic = RELIEF_TOPICS.map(
  (topic) =>
    [topic, gathered((remark: Remark) => (remark.topics[topic] === undefined ? [] : [remark]))] as const,
);
const damagesIn = gathered((remark: Remark) => (onDamages(remark) ? [remark] : []));
const appraisalIn = gathered((remark: Remark) =>
  remark.place === 'claims' || remark.topics.appraisalLoss !== undefined ? [remark] : [],
);
const demandsIn = gathered((remark: Remark) =>
  remark.topics.interruption !== undefined || remark.topics.letter !== undefined ? [remark] : [],
);

/** A line of the claims or the facts that is a title or a cell, or speaks of a topic. */
interface RemarkLine {
  readonly placed: PlacedLine;
  readonly said: readonly Local[];
  readonly title: Title | null;
  /** Of the first cell of a row. */
  readonly label: Label | null;
}

const remarkLines = gathered((placed: PlacedLine, cast: Cast): readonly RemarkLine[] => {
  const { line, role, heading, block } = placed;
  if (role !== 'facts' && role !== 'claims') return [];
  const said =
    role === 'claims' ? claimRemarks(line) : (factsRemarks(statementsOf(block.block, cast)).get(line) ?? []);
  if (said.length === 0 && heading === null && line.passage.cell === null) return [];
  const title = role === 'facts' && heading !== null ? titleOf(heading) : null;
  return [{ placed, said, title, label: labelOf(line) }];
});

const claimCells = gathered(({ placed }: RemarkLine) =>
  placed.role === 'claims' && placed.line.passage.cell !== null ? [placed] : [],
);
const refusedIn = recalled(refusedRows);

/** What the titles of the facts, and the labels of their rows, say of the sum. */
const titlesIn = gatheredData(({ placed, title, label }: RemarkLine) =>
  placed.role !== 'facts' || (title === null && label === null)
    ? []
    : [{ sum: title?.sum === true || label?.sum === true, methods: title?.methods ?? [] }],
);
const titlesOf = recalledData(
  (titles: readonly Pick<Title, 'sum' | 'methods'>[]): Pick<Remarks, 'damagesTitle' | 'titled'> => ({
    damagesTitle: titles.some(({ sum }) => sum),
    titled: [...new Set(titles.flatMap(({ methods }) => methods))],
  }),
);

/** The title and the row of a form that a line stands under. */
interface Place {
  readonly title: Pick<Title, 'rank'> & { readonly under: Under };
  readonly row: { readonly key: number; readonly under: Under } | null;
}

const TOP: Place = { title: { under: 'other', rank: 0 }, row: null };

const stepsIn = scanned(TOP, (line: RemarkLine, before, refused: ReturnType<typeof refusedRows>) => {
  const { placed, title: own, label } = line;
  const { passage } = placed.line;
  const { cell } = passage;
  if (placed.role === 'claims' && cell !== null && refused.has(passage)) return { after: before, found: [] };
  let { title, row } = before;
  if (own !== null && (own.under !== null || own.rank <= title.rank))
    title = { under: own.under ?? 'other', rank: own.rank };
  if (cell === null || cell.header) row = null;
  else if (label !== null) row = { key: cell.row, under: label.under };
  const inRow = row !== null && cell !== null && row.key === cell.row && row.under !== 'other';
  const under = inRow && row !== null ? row.under : title.under;
  return { after: { title, row }, found: remarksOf(line, under) };
});
type Found = ReturnType<typeof stepsIn>[number];
const allIn = gathered(({ found }: Found) => found);
const linesIn = gathered(({ found }: Found) => (found.length === 0 ? [] : [found]));

function remarksOf({ placed, said }: RemarkLine, under: Under): readonly Remark[] {
  const place = placed.role === 'claims' ? 'claims' : 'facts';
  return said.map((local) => ({ place, under, placed, ...local }) as const);
}

/** The remarks that speak of a topic. */
export function on(remarks: ByTopic, topic: ReliefTopic): readonly Remark[] {
  return remarks[topic];
}

/** Those of them that the facts tell. */
export function toldOn(remarks: ByTopic, topic: ReliefTopic): readonly Remark[] {
  return on(remarks, topic).filter(({ place }) => place === 'facts');
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
