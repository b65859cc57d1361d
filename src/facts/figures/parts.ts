import { lineSpan } from '../lines';
import { ONE_YUAN, type Head, type StatedTotal } from './figure';
import { figureOf, sentenceAround, type Item, type MoneyLine } from './items';
import type { Joint } from './lead-words';

/** A part of a list with how it is joined to the one before it (null for the first). */
export interface Part {
  readonly item: Item;
  readonly label: string;
  readonly joint: Joint | null;
}

/** No list of a sentence is longer. */
export const MOST_PARTS = 40;

/** The total of a line with the readings of its parts; null where one of them is no exact sum. */
export function statedTotal(
  money: MoneyLine,
  item: Item,
  readings: readonly (readonly Item[])[],
  relation: StatedTotal['relation'],
  head: Head | null,
): StatedTotal | null {
  if (readings.length === 0 || readings.some((parts) => parts.some(({ fen }) => fen === null))) return null;
  return {
    measure: 'money',
    total: figureOf(money, item),
    readings: readings.map((parts) => parts.map((part) => figureOf(money, part))),
    relation,
    tolerance: ONE_YUAN,
    head,
    place: lineSpan(money.line, sentenceAround(money.text, item.start)),
  };
}

/** The clause before an offset: back to the last stop, comma, colon or opening bracket. */
export function clauseBefore(text: string, offset: number, floor: number): string {
  let start = offset;
  while (start > floor && !'。；;，,、：:(！？'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, offset);
}
