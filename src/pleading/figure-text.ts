import type { Figure, Measure, StatedProduct, StatedTotal } from '../facts/figures/figure';
import { sumOf } from '../facts/figures/figure';
import { formatFen, toFormalWords } from '../facts/money';
import { normalizeWidth } from '../text/numerals';
import { ONE, parseQuantity } from '../text/quantity';

/** Writing figures: for messages, and in the form the draft uses for a corrected one. */

/** `1,048,320.50元` for money in fen, `175` for anything else in hundredths. */
export function formatFigure(measure: Measure, value: bigint): string {
  if (measure === 'money') return formatFen(value, true);
  return formatFen(value, true).slice(0, -1);
}

const judged = new WeakMap<StatedTotal, boolean>();

/** True where one way to read the parts agrees with the total; judged once. */
export function agrees(stated: StatedTotal): boolean {
  let right = judged.get(stated);
  if (right === undefined) {
    const { total, readings, relation, tolerance } = stated;
    right = readings.some((parts) => {
      const difference = sumOf(parts) - total.value;
      return difference <= tolerance && (relation === 'at-most' || -difference <= tolerance);
    });
    judged.set(stated, right);
  }
  return right;
}

const calculated = new WeakMap<StatedProduct, boolean>();

/** True where the stated result is one of those that are right; judged once. */
export function comesOut(stated: StatedProduct): boolean {
  let right = calculated.get(stated);
  if (right === undefined) {
    const { accepted, result, tolerance } = stated;
    right = accepted.some((value) => value - result.value <= tolerance && result.value - value <= tolerance);
    calculated.set(stated, right);
  }
  return right;
}

const NUMBER = /\d[\d,，]{0,30}(?:\.\d{1,8})?/;
const FORMAL = /[壹贰叁肆伍陆柒捌玖拾佰仟零元圆角分整正万亿]{2,60}/;

/**
 * A figure as the draft writes it, with another value: 311600元 for 321600元, 26.78万元 for 27.68万元, 大写 for 大写.
 * Null where it cannot be written so.
 */
export function rewritten({ text, value }: Figure, wanted: bigint): string | null {
  const plain = normalizeWidth(text);
  const match = NUMBER.exec(plain);
  if (!match) return FORMAL.test(plain) && wanted >= 0n ? plain.replace(FORMAL, toFormalWords(wanted)) : null;
  const written = parseQuantity(match[0]);
  if (written === null || value === 0n || wanted < 0n || plain.length !== text.length) return null;
  // The unit is what one written figure stands for.
  const scaled = wanted * written;
  if (scaled % value !== 0n) return null;
  const number = decimal(scaled / value, match[0]);
  if (number === null) return null;
  const wide = /[０-９]/.test(text)
    ? number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : number;
  return text.slice(0, match.index) + wide + text.slice(match.index + match[0].length);
}

/** A number of units of 10⁻¹² with the separators and decimals of `like`. */
function decimal(value: bigint, like: string): string | null {
  const fraction = (value % ONE)
    .toString()
    .padStart(12, '0')
    .replace(/0{1,12}$/, '');
  if (fraction.length > 6) return null;
  const kept = /\.(\d{1,8})$/.exec(like)?.[1]?.length ?? 0;
  const whole = formatFen((value / ONE) * 100n, /[,，]/.test(like)).slice(0, -1);
  const digits = fraction.padEnd(Math.min(kept, 6), '0');
  return digits === '' ? whole : `${whole}.${digits}`;
}
