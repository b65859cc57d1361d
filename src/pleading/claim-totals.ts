import type { Figure, StatedTotal } from '../facts/figures/figure';
import { ONE_YUAN } from '../facts/figures/figure';
import type { ClaimTotal } from '../facts/figures/claim-refs';
import type { ClaimAmount } from './claim-amounts';

/** More claims for money than this are not tried in every combination. */
const MOST_CLAIMS = 8;

/**
 * A total over claims with its parts: the claims it names, or, where it names none, every set of claims it may mean.
 * Null where an amount of a claim cannot be told. Spans are those of the document.
 */
export function claimTotal(
  { total, claims, count }: Pick<ClaimTotal, 'claims' | 'count' | 'total'>,
  amounts: readonly ClaimAmount[],
): StatedTotal | null {
  const readings = claims === null ? everyReading(amounts, count) : namedReading(claims, amounts);
  if (readings.length === 0) return null;
  return {
    measure: 'money',
    total,
    readings,
    relation: 'equal',
    tolerance: ONE_YUAN,
    head: null,
    place: total.span,
  };
}

function namedReading(
  numbers: readonly number[],
  amounts: readonly ClaimAmount[],
): readonly (readonly Figure[])[] {
  const parts = numbers.map((number) => {
    const found = amounts.filter((amount) => amount.number === number);
    return found.length === 1 ? (found[0]?.total ?? null) : null;
  });
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length ? [known] : [];
}

/** Sets of claims for money, the whole first; of a given size where the text counts them. */
function everyReading(amounts: readonly ClaimAmount[], count: number | null): readonly (readonly Figure[])[] {
  const asking = amounts.filter(({ heads, total }) => total !== null || heads.length > 0);
  const figures = asking.flatMap(({ total }) => total ?? []);
  if (figures.length !== asking.length || figures.length < (count ?? 2) || figures.length > MOST_CLAIMS)
    return [];
  const sets: Figure[][] = [];
  for (let mask = (1 << figures.length) - 1; mask > 0; mask--) {
    const set = figures.filter((_, index) => (mask & (1 << index)) !== 0);
    if (count === null ? set.length > 0 : set.length === count) sets.push(set);
  }
  return sets;
}
