import type { Draft } from '../../../pleading/assemble';
import type { Assertion } from '../../../pleading/elements';
import { statementSpan } from '../../../pleading/statements';
import { gatheredData } from '../../../text/gathered';
import { recalled, recalledData } from '../../../text/memory';
import { shift } from '../../../text/span';
import type { Act, ElementName, ElementTold, Measure } from '../model';
import { readTitled, titleLine } from './titled';
import { dateOfAct, datesAnAct } from './told-dates';
import { elementsOf, exhibitsByElement, wordsIn } from './told-elements';
import { assertionsIn, toldLines, type ToldLine } from './told-lines';
import { measuresIn, measuresOf } from './told-measures';

export interface Told {
  readonly measures: readonly Measure[];
  readonly acts: readonly Act[];
  readonly actsDated: boolean;
  readonly actsSuspected: boolean;
  readonly elements: Readonly<Record<ElementName, ElementTold>>;
}

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

const titleLines = gatheredData((line: ToldLine) => [titleLine(line)]);
const titledIn = recalledData(readTitled);

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

function toAct({ statement, words, group }: Assertion, base: number): Act {
  return {
    kind: group as Act['kind'],
    date: dateOfAct(statement, words),
    span: shift(statementSpan(statement, words), base),
  };
}
