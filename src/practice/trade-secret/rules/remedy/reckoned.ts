import type { Money } from '../../remedy-model';
import type { TradeSecretPleading } from '../../model';

/** Whether the draft adds one of the sums up from stated parts. */
export function isSummed({ figures }: TradeSecretPleading, sums: readonly Money[]): boolean {
  return figures.sums.some(({ fact }) => fact.relation === 'equal' && holds(sums, fact.total.value));
}

/** Whether the draft reckons one of the sums: adds it up or multiplies it out. */
export function isReckoned(pleading: TradeSecretPleading, sums: readonly Money[]): boolean {
  return (
    isSummed(pleading, sums) ||
    pleading.figures.products.some(({ fact }) => fact.measure === 'money' && holds(sums, fact.result.value))
  );
}

function holds(sums: readonly Money[], value: bigint): boolean {
  return sums.some(({ fen }) => fen === value);
}
