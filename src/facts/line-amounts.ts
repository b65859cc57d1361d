import { readAmounts, type AmountReading } from './amounts';
import type { Line } from './lines';

const known = new WeakMap<Line, readonly AmountReading[]>();

/** The sums of money of a line, read once; offsets are into `line.text`. */
export function amountsOf(line: Line): readonly AmountReading[] {
  let amounts = known.get(line);
  if (amounts === undefined) {
    amounts = readAmounts(line.text);
    known.set(line, amounts);
  }
  return amounts;
}
