import { lineSpan } from '../lines';
import type { AmountReading } from '../amounts';
import type { WordsAndDigits } from './figure';
import type { MoneyLine } from './items';

/** Sums a line gives in words 大写 and in digits beside each other. */
export function wordAmountsOf({ line, pairs }: MoneyLine): readonly WordsAndDigits[] {
  return pairs.flatMap(([words, digits]) => {
    if (words.currency !== digits.currency || words.approximate || digits.approximate) return [];
    if (words.fen === null || digits.fen === null) return [];
    const figure = (reading: AmountReading, value: bigint): WordsAndDigits['words'] => ({
      value,
      text: reading.text,
      span: lineSpan(line, { start: reading.start, end: reading.end }),
    });
    return [{ words: figure(words, words.fen), digits: figure(digits, digits.fen) }];
  });
}
