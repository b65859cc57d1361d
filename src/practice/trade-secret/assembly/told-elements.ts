import type { Cast } from '../../../pleading/cast';
import type { Assertion } from '../../../pleading/elements';
import type { Exhibit, Party } from '../../../pleading/model';
import { statementSpan, type Statement } from '../../../pleading/statements';
import { gathered, gatheredData } from '../../../text/gathered';
import { recalled, recalledData, type Memory } from '../../../text/memory';
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

/** Words that bear on an element. */
interface Told {
  readonly element: string;
  readonly words: ToldWords;
}

/** The words that tell an element, line by line. */
export const wordsIn = gatheredData(
  (line: ToldLine, parties: readonly Party[], cast: Cast): readonly Told[] =>
    assertionsIn(line, (element) => element !== 'acts' && element !== 'measures')
      .filter((assertion) => bears(assertion, line.told, parties, cast))
      .map(({ element, group, subject, statement, words }) => {
        const span = shift(statementSpan(statement, words), line.placed.block.start);
        return { element, words: { group, subject, text: statement.text, span } };
      }),
);

function bears(assertion: Assertion, told: LineTold, parties: readonly Party[], cast: Cast): boolean {
  return (
    bearsOn(assertion, parties, cast) &&
    !(assertion.element === 'means' && tellsMeasureOnly(assertion.statement, told))
  );
}

/** The words of each element by themselves, so that an edit concerns only those that its line tells. */
const wordsByElement = ELEMENTS.map(({ name, groups }) => {
  const all = gathered((told: Told) => (told.element === name ? [told.words] : []));
  const enough = recalledData((words: readonly ToldWords[]) =>
    groups.flatMap((id) => words.filter(({ group }) => group === id).slice(0, ENOUGH_WORDS)),
  );
  return (memory: Memory, told: readonly Told[]): readonly ToldWords[] => enough(memory, all(memory, told));
});

/** What tells each element: words, titles, exhibits. */
export function elementsOf(
  memory: Memory,
  told: readonly Told[],
  titled: readonly TitledLine[],
  supported: readonly (readonly Exhibit[])[],
): Elements {
  return assembled(memory, titled, supported, ...wordsByElement.map((words) => words(memory, told)));
}

const assembled = recalledData(
  (
    titled: readonly TitledLine[],
    supported: readonly (readonly Exhibit[])[],
    ...words: readonly (readonly ToldWords[])[]
  ) =>
    Object.fromEntries(
      ELEMENTS.map(({ name }, index) => [
        name,
        {
          words: words[index] ?? [],
          titled: titled.some((one) => one.name === name),
          exhibits: supported[index] ?? [],
        },
      ]),
    ) as unknown as Elements,
);

/** 操作卡编号领用，承诺不拍照: what is forbidden or controlled tells no means of the defendant. */
function tellsMeasureOnly(statement: Statement, { assertions }: LineTold): boolean {
  const here = assertions.filter((assertion) => assertion.statement === statement);
  return (
    here.some(({ element }) => element === 'measures') && !here.some(({ element }) => element === 'acts')
  );
}
