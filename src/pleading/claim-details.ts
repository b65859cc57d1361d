import { ONE_YUAN, sumOf, type Figure, type StatedTotal } from '../facts/figures/figure';
import type { ClaimAmount } from './claim-amounts';

/** No more parts than this are tried in every combination. */
const MOST = 10;

/**
 * A claim and the list that details it: the claim for expenses 合理开支 and the one list of fees that gives their total,
 * the claim for loss 经济损失 and the one table of it. Nothing is said where the draft gives another reason for the
 * difference: the claim's sum stands elsewhere in the facts, or some of the parts, or several claims, explain it.
 * `told` tells whether the facts name a sum of so many fen outside these lists.
 */
export function claimDetails(
  amounts: readonly ClaimAmount[],
  sums: readonly StatedTotal[],
  told: (fen: bigint) => boolean,
): readonly StatedTotal[] {
  return (['expenses', 'loss'] as const).flatMap((head) => {
    const asked = amounts.flatMap(({ heads }) => heads.filter((one) => one.head === head));
    const details = sums.filter((sum) => sum.head === head && sum.relation === 'equal' && isRight(sum));
    const [claim] = asked;
    const [detail] = details;
    if (!claim || !detail || asked.length > 1 || new Set(details.map(({ total }) => total.value)).size > 1)
      return [];
    const parts = detail.readings[0] ?? [];
    const all = amounts.flatMap(({ heads }) => heads.map(({ figure }) => figure));
    if (parts.length > MOST || all.length > MOST) return [];
    if (explains(parts, claim.figure.value) || explains(all, detail.total.value)) return [];
    if (told(claim.figure.value)) return [];
    const stated: StatedTotal = {
      measure: 'money',
      total: claim.figure,
      readings: [[detail.total]],
      relation: 'equal',
      tolerance: ONE_YUAN,
      head,
      place: claim.figure.span,
    };
    return [stated];
  });
}

function isRight({ total, readings, tolerance }: StatedTotal): boolean {
  return readings.some((parts) => near(sumOf(parts), total.value, tolerance));
}

function near(a: bigint, b: bigint, tolerance: bigint): boolean {
  return a - b <= tolerance && b - a <= tolerance;
}

/** True when some of the figures add up to a value. */
function explains(figures: readonly Figure[], value: bigint): boolean {
  for (let mask = 1; mask < 1 << figures.length; mask++) {
    if (near(sumOf(figures.filter((_, index) => (mask & (1 << index)) !== 0)), value, ONE_YUAN)) return true;
  }
  return false;
}
