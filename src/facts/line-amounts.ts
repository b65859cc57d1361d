import { readAmounts, type AmountReading } from './amounts';
import type { Line } from './lines';

/** What every sum of money has beside its number: a unit, a currency, or the name of a payment. */
const MAY_BE_MONEY =
  /[元圆角分¥￥$＄€£￡₩万萬亿億币幣费款额价资金]|[A-Z]{3}|损失|开支|支出|赔偿|收入|利润|成本|罚/i;
const NONE: readonly AmountReading[] = [];

const known = new WeakMap<Line, readonly AmountReading[]>();

/** The sums of money of a line, read once; offsets are into `line.text`. */
export function amountsOf(line: Line): readonly AmountReading[] {
  let amounts = known.get(line);
  if (amounts === undefined) {
    amounts = MAY_BE_MONEY.test(line.text) ? readAmounts(line.text) : NONE;
    known.set(line, amounts);
  }
  return amounts;
}
