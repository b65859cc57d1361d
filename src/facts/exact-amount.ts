import { exactFen } from './figures/items';
import { readAmounts } from './amounts';

/** Fen of a text that is one exact sum of yuan and nothing else, 元 left out or not; else null. */
export function exactAmount(text: string): bigint | null {
  const written = text.trim();
  for (const form of [written, `${written}元`]) {
    const [amount, second] = readAmounts(form);
    if (amount && !second && amount.start === 0 && amount.end === form.length) return exactFen(amount);
  }
  return null;
}
