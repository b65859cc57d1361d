import { datesOf } from '../../../facts/line-dates';
import type { Draft } from '../../../pleading/assemble';
import type { Cast } from '../../../pleading/cast';
import { lineSpan } from '../../../facts/lines';
import { dateBefore, type Assertion } from '../../../pleading/elements';
import { refsWithin } from '../../../pleading/exhibit-refs';
import type { DocumentKind, Exhibit, ExhibitRef, Party, Period } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { statementSpan, type Statement } from '../../../pleading/statements';
import { gathered, recalled, recalledData } from '../../../text/memory';
import { shift, type Span } from '../../../text/span';
import type { Act, ElementName, ElementTold, Measure, ToldWords } from '../model';
import { ELEMENTS, toldByLine, type LineTold } from './assertions';
import { bearsOn } from './bearing';
import { readTitled, titleLine, type TitledLine } from './titled';

/** A date in a clause with one of these words is that of an employment, a contract, a company. */
const NOT_AN_ACT =
  /入职|任职|担任|就职|就任|工作|聘|签订|签署|订立|出具|声明|许可|成立|设立|注册|登记|研发|开发|出生|任.{0,6}(?:经理|总监|主管|工程师|员)/;
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
  const acts = actsIn(memory, lines);
  const supported = exhibitsByElement(memory, exhibits);
  return toldOf(
    memory,
    measuresOf(memory, measuresIn(memory, lines), headed, exhibitRefs),
    actsOf(memory, acts),
    acts.some(({ assertion }) => hasDate(assertion.statement)),
    acts.some(({ assertion }) => assertion.conclusion),
    elementsOf(memory, wordsIn(memory, lines), parties, cast, titled, supported),
  );
}

const toldOf = recalled(
  (
    measures: Told['measures'],
    acts: Told['acts'],
    actsDated: boolean,
    actsSuspected: boolean,
    elements: Told['elements'],
  ): Told => ({ measures, acts, actsDated, actsSuspected, elements }),
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

const titleLines = gathered((line: ToldLine) => [titleLine(line)]);
const titledIn = recalledData(readTitled);

const exhibitsByElement = recalled((exhibits: readonly Exhibit[]) =>
  ELEMENTS.map(({ element }) => exhibits.filter((exhibit) => element.supports(exhibit))),
);

/** An assertion with its line's others and the place of its block. */
interface PlacedAssertion {
  readonly assertion: Assertion;
  readonly told: LineTold;
  readonly base: number;
}

function assertionsIn(
  { placed, told }: ToldLine,
  wanted: (element: string) => boolean,
): readonly PlacedAssertion[] {
  return told.assertions.flatMap((assertion) =>
    wanted(assertion.element) ? [{ assertion, told, base: placed.block.start }] : [],
  );
}

const actsIn = gathered((line: ToldLine) => assertionsIn(line, (element) => element === 'acts'));
const measuresIn = gathered((line: ToldLine) => assertionsIn(line, (element) => element === 'measures'));
const wordsIn = gathered((line: ToldLine) =>
  assertionsIn(line, (element) => element !== 'acts' && element !== 'measures'),
);

const actsOf = recalledData((told: readonly PlacedAssertion[]): readonly Act[] =>
  told.flatMap((one) => (one.assertion.conclusion ? [] : [toAct(one)])),
);

const measuresOf = recalledData(
  (
    told: readonly PlacedAssertion[],
    headed: ToldLine | null,
    refs: readonly ExhibitRef[],
  ): readonly Measure[] =>
    told.length === 0 && headed !== null
      ? headedMeasures(headed, refs)
      : told.map((one) => toMeasure(one, refs)),
);

const elementsOf = recalledData(assembleElements);

function assembleElements(
  told: readonly PlacedAssertion[],
  parties: readonly Party[],
  cast: Cast,
  titled: readonly TitledLine[],
  supported: readonly (readonly Exhibit[])[],
): Told['elements'] {
  const words: WordsByGroup = new Map();
  for (const one of told) {
    const { assertion } = one;
    const list = listOf(words, assertion);
    if (list.length === MAX_WORDS || !bearsOn(assertion, parties, cast)) continue;
    if (assertion.element === 'means' && tellsMeasureOnly(assertion.statement, one.told)) continue;
    list.push(toWords(one));
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

function toWords({ assertion, base }: PlacedAssertion): ToldWords {
  const { statement, words, group, subject } = assertion;
  return { group, subject, text: statement.text, span: shift(statementSpan(statement, words), base) };
}

/** A paragraph that tells an act gives a date that is not one of an employment or a contract. */
function hasDate({ line }: Statement): boolean {
  return datesOf(line).some(({ start, end, from, invalid }) => {
    if (from === null || invalid) return false;
    const clause = /^[^，。；]{0,60}/.exec(line.text.slice(end))?.[0] ?? '';
    return !NOT_AN_ACT.test(clause) && !/[入任]/.test(line.text.slice(Math.max(0, start - 2), start));
  });
}

/** What of an assertion depends on its own block alone, read once. */
interface Placeless {
  readonly date: Period | null;
  readonly words: Span;
  readonly whole: Span;
}

const placeless = new WeakMap<Assertion, Placeless>();

function placelessOf(assertion: Assertion): Placeless {
  let found = placeless.get(assertion);
  if (found === undefined) {
    const { statement, words, element } = assertion;
    found = {
      date:
        dateBefore(statement, words, element === 'acts' ? NOT_AN_ACT : undefined) ??
        (element === 'measures' ? (dateOfAll(statement) ?? dateInForce(statement)) : null),
      words: statementSpan(statement, words),
      whole: statementSpan(statement),
    };
    placeless.set(assertion, found);
  }
  return found;
}

/** 上述做法均自2016年起实行: one date for all that the paragraph tells. */
const ALL_OF_THEM =
  /(?:这些|上述|以上|前述|上列|该)(?:的)?(?:做法|措施|制度|规矩|规定|要求|安排|办法)[^。；，]{0,10}$|(?:^|[。；，])[\s\u3000]*(?:以上|上述)(?:各项)?(?:均|都)?[自从][\s\u3000]*$/;

/** 编号领用，交班收回，自2018年1月起执行: from when on it was done, told behind the words. */
const IN_FORCE = /^起?(?:开始)?(?:执行|施行|实行|实施|启用|推行)/;

function dateInForce(statement: Statement): Period | null {
  const { line } = statement;
  const date = datesOf(line).find(
    ({ start, end, from, invalid }) =>
      from !== null &&
      !invalid &&
      start >= statement.start &&
      end <= statement.end &&
      IN_FORCE.test(line.text.slice(end, end + 8)),
  );
  return date?.from == null ? null : { from: date.from, to: date.to, open: date.open };
}

function dateOfAll({ line }: Statement): Period | null {
  const date = datesOf(line).find(
    ({ start, from, invalid }) =>
      from !== null && !invalid && ALL_OF_THEM.test(line.text.slice(Math.max(0, start - 24), start)),
  );
  return date?.from == null ? null : { from: date.from, to: date.to, open: date.open };
}

function toMeasure({ assertion, base }: PlacedAssertion, refs: readonly ExhibitRef[]): Measure {
  const { date, words, whole } = placelessOf(assertion);
  const proof = { start: whole.start + base, end: whole.end + base + CITED_BEHIND };
  const near = refsWithin(refs, proof);
  // What closes the paragraph proves all that it tells: ……；……；……（证据4）。
  const cited = near.length > 0 ? near : refsWithin(refs, shift(lineSpan(assertion.statement.line), base));
  return {
    group: assertion.group,
    conclusion: assertion.conclusion,
    text: assertion.statement.text,
    date,
    exhibits: cited.map(({ id }) => id),
    span: shift(words, base),
  };
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

function toAct({ assertion, base }: PlacedAssertion): Act {
  const { date, words } = placelessOf(assertion);
  return { kind: assertion.group as Act['kind'], date, span: shift(words, base) };
}
