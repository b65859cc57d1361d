import type { Span } from '../../text/span';

/** What a figure counts: fen 分 of money, or hundredths of anything else, so that decimals stay whole numbers. */
export type Measure = 'money' | 'number';

/** A figure 数字 the draft states. */
export interface Figure {
  /** Fen, or hundredths. */
  readonly value: bigint;
  /** As written. */
  readonly text: string;
  readonly span: Span;
}

/** What a total is made up of: the plaintiff's loss 损失, the expenses of the suit 合理开支. */
export type Head = 'loss' | 'expenses';

/** A total 合计 and the parts the draft gives for it. */
export interface StatedTotal {
  readonly measure: Measure;
  readonly total: Figure;
  /** Every way the text can be read, the likeliest first; the total is wrong when it agrees with none. */
  readonly readings: readonly (readonly Figure[])[];
  /** `at-most` where the list is open (含…, 其中 one part): the parts may not exceed the total. */
  readonly relation: 'equal' | 'at-most';
  /** The largest difference that is none, in the unit of the values. */
  readonly tolerance: bigint;
  readonly head: Head | null;
  /** The sentence or table it stands in, for telling who says it. */
  readonly place: Span;
}

/** A calculation 算式 and the result the draft gives for it. */
export interface StatedProduct {
  readonly measure: Measure;
  readonly result: Figure;
  /** The calculation as written. */
  readonly formula: { readonly text: string; readonly span: Span };
  /** The results that are right, the likeliest first: a punitive total may or may not contain the base. */
  readonly accepted: readonly bigint[];
  readonly tolerance: bigint;
  readonly place: Span;
}

/** A sum in words 大写 and in digits beside each other. */
export interface WordsAndDigits {
  readonly words: Figure;
  readonly digits: Figure;
}

/** One yuan 元: differences up to it are rounding, not error. */
export const ONE_YUAN = 100n;

/** The sum of some figures. */
export function sumOf(figures: readonly Figure[]): bigint {
  return figures.reduce((sum, { value }) => sum + value, 0n);
}
