import { lineSpan } from '../../../facts/lines';
import type { Assertion } from '../../../pleading/elements';
import { refsWithin } from '../../../pleading/exhibit-refs';
import type { ExhibitRef } from '../../../pleading/model';
import { placedSpan } from '../../../pleading/outline';
import { statementSpan } from '../../../pleading/statements';
import { gatheredData } from '../../../text/gathered';
import { recalledData } from '../../../text/memory';
import { shift, type Span } from '../../../text/span';
import type { Measure } from '../model';
import { dateOfMeasure } from './told-dates';
import { assertionsIn, type ToldLine } from './told-lines';

/** How far behind a statement the exhibits that prove it may be cited: “……。（证据3）”. */
const CITED_BEHIND = 30;
/** The measures that the told facts assert, line by line. */
export const measuresIn = gatheredData((line: ToldLine): readonly ToldMeasure[] =>
  assertionsIn(line, (element) => element === 'measures').map((assertion) =>
    toMeasure(assertion, line.placed.block.start),
  ),
);

/** The same with their exhibits; `headed` is the first line under a title on measures, or null. */
export const measuresOf = recalledData(
  (told: readonly ToldMeasure[], headed: ToldLine | null, refs: readonly ExhibitRef[]): readonly Measure[] =>
    told.length === 0 && headed !== null
      ? headedMeasures(headed, refs)
      : told.map((one) => withExhibits(one, refs)),
);

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
