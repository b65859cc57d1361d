import type { Cast } from '../../../pleading/cast';
import type { Assertion } from '../../../pleading/elements';
import type { Exhibit, Party } from '../../../pleading/model';
import { statementSpan, type Statement } from '../../../pleading/statements';
import { gathered } from '../../../text/gathered';
import { recalled, recalledData } from '../../../text/memory';
import { perObject } from '../../../text/per-object';
import { shift } from '../../../text/span';
import type { ElementName, ElementTold, ToldWords } from '../model';
import { ELEMENTS, type LineTold } from './assertions';
import { bearsOn } from './bearing';
import type { TitledLine } from './titled';
import { assertionsIn, type ToldLine } from './told-lines';

/** So many words of one group tell enough; a long draft tells them hundreds of times. */
export const ENOUGH_WORDS = 8;

type Elements = Readonly<Record<ElementName, ElementTold>>;

/** The exhibits that support each element. */
export const exhibitsByElement = recalled((exhibits: readonly Exhibit[]) =>
  ELEMENTS.map(({ element }) => exhibits.filter((exhibit) => element.supports(exhibit))),
);

/** The groups of words of all elements; what is told of hundreds is sorted by their index. */
const GROUPS = ELEMENTS.flatMap(({ name, groups }) => groups.map((group) => `${name} ${group}`));
const indexOf = new Map(GROUPS.map((key, index) => [key, index]));

function groupOf(element: string, group: string): number {
  return indexOf.get(`${element} ${group}`) ?? -1;
}

/** Words of an element with all that decides whether they bear on it. */
interface Asserted {
  /** Index of their group. */
  readonly group: number;
  readonly assertion: Assertion;
  readonly told: LineTold;
  /** The place of its block. */
  readonly base: number;
  readonly parties: readonly Party[];
  readonly cast: Cast;
}

/** The words that may tell an element, line by line. */
export const wordsIn = gathered(
  (line: ToldLine, parties: readonly Party[], cast: Cast): readonly Asserted[] =>
    assertionsIn(line, (element) => element !== 'acts' && element !== 'measures').map((assertion) => ({
      group: groupOf(assertion.element, assertion.group),
      assertion,
      told: line.told,
      base: line.placed.block.start,
      parties,
      cast,
    })),
);

/** The words as they bear on their element; null where they do not. */
const bearing = perObject(({ assertion, told, base, parties, cast }: Asserted): ToldWords | null => {
  if (!bearsOn(assertion, parties, cast)) return null;
  if (assertion.element === 'means' && tellsMeasureOnly(assertion.statement, told)) return null;
  const { statement, words, group, subject } = assertion;
  return { group, subject, text: statement.text, span: shift(statementSpan(statement, words), base) };
});

/** What tells each element: words, titles, exhibits. */
export const elementsOf = recalledData(assembleElements);

function assembleElements(
  told: readonly Asserted[],
  titled: readonly TitledLine[],
  supported: readonly (readonly Exhibit[])[],
): Elements {
  const words = GROUPS.map((): ToldWords[] => []);
  for (const one of told) {
    const list = words[one.group];
    if (list === undefined || list.length === ENOUGH_WORDS) continue;
    const bears = bearing(one);
    if (bears !== null) list.push(bears);
  }
  // The groups stand in the order of `GROUPS`.
  let at = 0;
  return Object.fromEntries(
    ELEMENTS.map(({ name, groups }, index) => [
      name,
      {
        words: groups.flatMap(() => words[at++] ?? []),
        titled: titled.some((one) => one.name === name),
        exhibits: supported[index] ?? [],
      },
    ]),
  ) as unknown as Elements;
}

/** 操作卡编号领用，承诺不拍照: what is forbidden or controlled tells no means of the defendant. */
function tellsMeasureOnly(statement: Statement, { assertions }: LineTold): boolean {
  const here = assertions.filter((assertion) => assertion.statement === statement);
  return (
    here.some(({ element }) => element === 'measures') && !here.some(({ element }) => element === 'acts')
  );
}
