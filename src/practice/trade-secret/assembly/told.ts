import type { Draft } from '../../../pleading/assemble';
import type { Cast } from '../../../pleading/cast';
import { lineSpan } from '../../../facts/lines';
import type { Assertion } from '../../../pleading/elements';
import { refsWithin } from '../../../pleading/exhibit-refs';
import type { DocumentKind, Exhibit, ExhibitRef, Party } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { statementSpan, type Statement } from '../../../pleading/statements';
import { gathered, gatheredData } from '../../../text/gathered';
import { recalled, recalledData } from '../../../text/memory';
import { perObject } from '../../../text/per-object';
import { shift, type Span } from '../../../text/span';
import type { Act, ElementName, ElementTold, Measure, ToldWords } from '../model';
import { ELEMENTS, toldByLine, type LineTold } from './assertions';
import { bearsOn } from './bearing';
import { dateOfAct, dateOfMeasure, datesAnAct } from './told-dates';
import { readTitled, titleLine, type TitledLine } from './titled';

/** How far behind a statement the exhibits that prove it may be cited: “……。（证据3）”. */
const CITED_BEHIND = 30;
/** So many words of one group tell enough; a long draft tells them hundreds of times. */
const MAX_WORDS = 8;

export interface Told {
  readonly measures: readonly Measure[];
  readonly acts: readonly Act[];
  readonly actsDated: boolean;
  readonly actsSuspected: boolean;
  readonly elements: Readonly<Record<ElementName, ElementTold>>;
}

/** A line of the told facts with what it asserts. */
export interface ToldLine {
  readonly placed: PlacedLine;
  readonly told: LineTold;
}

const NOTHING: LineTold = { statements: [], assertions: [] };

/** What the told facts assert: measures of the plaintiff, acts of the defendants, elements of the case. */
export function readTold(draft: Draft): Told {
  const { memory, cast, pleading } = draft;
  const { exhibitRefs, parties, exhibits } = pleading;
  const lines = toldLines(draft);
  const titled = titledIn(memory, titleLines(memory, lines));
  const section = titled.find(({ name }) => name === 'measures');
  const headed = (section && lines[section.index]) ?? null;
  return toldOf(
    memory,
    measuresOf(memory, measuresIn(memory, lines), headed, exhibitRefs),
    actsOf(memory, actsIn(memory, lines)),
    elementsOf(memory, wordsIn(memory, lines, parties, cast), titled, exhibitsByElement(memory, exhibits)),
  );
}

const toldOf = recalled(
  (
    measures: Told['measures'],
    acts: Pick<Told, 'acts' | 'actsDated' | 'actsSuspected'>,
    elements: Told['elements'],
  ): Told => ({ measures, ...acts, elements }),
);

/** The told facts of a draft, line by line. */
export function toldLines({ memory, outline, cast, pleading }: Draft): readonly ToldLine[] {
  return factLines(memory, outline.lines, pleading.kind, cast);
}

/** The told facts line by line; claims, exhibits and the closing assert nothing. */
const factLines = gathered((placed: PlacedLine, kind: DocumentKind, cast: Cast): readonly ToldLine[] => {
  const { role } = placed;
  if (role !== 'facts' && !(role === 'preamble' && kind === 'secret-points')) return [];
  return [{ placed, told: toldByLine(placed.block.block, cast).get(placed.line) ?? NOTHING }];
});

const titleLines = gatheredData((line: ToldLine) => [titleLine(line)]);
const titledIn = recalledData(readTitled);

const exhibitsByElement = recalled((exhibits: readonly Exhibit[]) =>
  ELEMENTS.map(({ element }) => exhibits.filter((exhibit) => element.supports(exhibit))),
);

/** An act told, and whether its line gives a date for it. */
interface ToldAct {
  /** Null for a bare conclusion. */
  readonly act: Act | null;
  readonly dated: boolean;
}

const actsIn = gatheredData((line: ToldLine): readonly ToldAct[] =>
  assertionsIn(line, (element) => element === 'acts').map((assertion) => ({
    act: assertion.conclusion ? null : toAct(assertion, line.placed.block.start),
    dated: datesAnAct(assertion.statement),
  })),
);

const actsOf = recalledData((told: readonly ToldAct[]) => ({
  acts: told.flatMap(({ act }) => act ?? []),
  actsDated: told.some(({ dated }) => dated),
  actsSuspected: told.some(({ act }) => act === null),
}));

const measuresIn = gatheredData((line: ToldLine): readonly ToldMeasure[] =>
  assertionsIn(line, (element) => element === 'measures').map((assertion) =>
    toMeasure(assertion, line.placed.block.start),
  ),
);

const measuresOf = recalledData(
  (told: readonly ToldMeasure[], headed: ToldLine | null, refs: readonly ExhibitRef[]): readonly Measure[] =>
    told.length === 0 && headed !== null
      ? headedMeasures(headed, refs)
      : told.map((one) => withExhibits(one, refs)),
);

/** Words of an element with all that decides whether they bear on it. */
interface Asserted {
  readonly assertion: Assertion;
  readonly told: LineTold;
  /** The place of its block. */
  readonly base: number;
  readonly parties: readonly Party[];
  readonly cast: Cast;
}

const wordsIn = gathered((line: ToldLine, parties: readonly Party[], cast: Cast): readonly Asserted[] =>
  assertionsIn(line, (element) => element !== 'acts' && element !== 'measures').map((assertion) => ({
    assertion,
    told: line.told,
    base: line.placed.block.start,
    parties,
    cast,
  })),
);

function assertionsIn({ told }: ToldLine, wanted: (element: string) => boolean): readonly Assertion[] {
  return told.assertions.filter(({ element }) => wanted(element));
}

/** The words as they bear on their element; null where they do not. */
const bearing = perObject(({ assertion, told, base, parties, cast }: Asserted): ToldWords | null => {
  if (!bearsOn(assertion, parties, cast)) return null;
  if (assertion.element === 'means' && tellsMeasureOnly(assertion.statement, told)) return null;
  const { statement, words, group, subject } = assertion;
  return { group, subject, text: statement.text, span: shift(statementSpan(statement, words), base) };
});

const elementsOf = recalledData(assembleElements);

function assembleElements(
  told: readonly Asserted[],
  titled: readonly TitledLine[],
  supported: readonly (readonly Exhibit[])[],
): Told['elements'] {
  const words: WordsByGroup = new Map();
  for (const one of told) {
    const list = listOf(words, one.assertion);
    if (list.length === MAX_WORDS) continue;
    const bears = bearing(one);
    if (bears !== null) list.push(bears);
  }
  return Object.fromEntries(
    ELEMENTS.map(({ name, groups }, index) => [
      name,
      {
        words: groups.flatMap((group) => words.get(name)?.get(group) ?? []),
        titled: titled.some((one) => one.name === name),
        exhibits: supported[index] ?? [],
      },
    ]),
  ) as unknown as Told['elements'];
}

/** What tells each group of each element. */
type WordsByGroup = Map<string, Map<string, ToldWords[]>>;

function listOf(words: WordsByGroup, { element, group }: Assertion): ToldWords[] {
  let groups = words.get(element);
  if (groups === undefined) words.set(element, (groups = new Map<string, ToldWords[]>()));
  let list = groups.get(group);
  if (list === undefined) groups.set(group, (list = []));
  return list;
}

/** 操作卡编号领用，承诺不拍照: what is forbidden or controlled tells no means of the defendant. */
function tellsMeasureOnly(statement: Statement, { assertions }: LineTold): boolean {
  const here = assertions.filter((assertion) => assertion.statement === statement);
  return (
    here.some(({ element }) => element === 'measures') && !here.some(({ element }) => element === 'acts')
  );
}

/** A measure, and where the exhibits that prove it may be cited: with it, or anywhere in its line. */
interface ToldMeasure {
  readonly measure: Omit<Measure, 'exhibits'>;
  readonly proof: Span;
  readonly line: Span;
}

function toMeasure({ statement, words, group, conclusion }: Assertion, base: number): ToldMeasure {
  const whole = shift(statementSpan(statement), base);
  return {
    measure: {
      group,
      conclusion,
      text: statement.text,
      date: dateOfMeasure(statement, words),
      span: shift(statementSpan(statement, words), base),
    },
    proof: { start: whole.start, end: whole.end + CITED_BEHIND },
    line: shift(lineSpan(statement.line), base),
  };
}

function withExhibits({ measure, proof, line }: ToldMeasure, refs: readonly ExhibitRef[]): Measure {
  const near = refsWithin(refs, proof);
  // What closes the paragraph proves all that it tells: ……；……；……（证据4）。
  const cited = near.length > 0 ? near : refsWithin(refs, line);
  return { ...measure, exhibits: cited.map(({ id }) => id) };
}

/** Words by which a section on measures tells that there were none, or what would be needed. */
const NO_MEASURE = /未采取|没有采取|未曾采取|缺乏|疏于|不足以|无需|应当采取|拟采取|将采取|申请|庭审|质证/;

/** What stands under a title on measures (二、保密措施) tells them in words no phrase knows. */
function headedMeasures({ placed, told }: ToldLine, refs: readonly ExhibitRef[]): readonly Measure[] {
  const first = told.statements.find(
    ({ voice, text, clauses, topic }) =>
      voice === 'own' && !NO_MEASURE.test(text) && (clauses[0]?.subject ?? topic) !== 'defendant',
  );
  if (first === undefined) return [];
  const { start: base } = placed.block;
  return [
    {
      group: 'headed',
      conclusion: false,
      text: first.text,
      date: null,
      exhibits: refsWithin(refs, placedSpan(placed)).map(({ id }) => id),
      span: shift(statementSpan(first), base),
    },
  ];
}

function toAct({ statement, words, group }: Assertion, base: number): Act {
  return {
    kind: group as Act['kind'],
    date: dateOfAct(statement, words),
    span: shift(statementSpan(statement, words), base),
  };
}
