import type { StatedTotal } from './figure';
import type { MoneyLine } from './items';
import { partsBefore } from './parts-before';
import { partsBehind } from './parts-behind';

/** Totals of one line with their parts in the same sentence; spans are offsets into the block. */
export function sumsOfLine(money: MoneyLine): readonly StatedTotal[] {
  if (money.items.length < 2) return [];
  return money.items.flatMap((item, at) =>
    item.fen === null
      ? []
      : [partsBefore(money, at), partsBehind(money, at)].filter((found) => found !== null),
  );
}
