import { exactAmount } from '../facts/exact-amount';
import { ONE, parseQuantity } from '../text/quantity';
import { UsageError } from './say';

/** Reads the numbers of the calculators from the command line; what cannot be read is a usage error. */

/** A sum of yuan as typed (230000, 230,000.50, 23万, 贰拾叁万元整), in fen. */
export function readAmount(name: string, text: string | undefined): bigint {
  const fen = text === undefined ? null : exactAmount(text);
  if (fen !== null) return fen;
  throw new UsageError({
    'zh-cn': text === undefined ? `缺少 ${name}` : `${name} 的值“${text}”不是金额，应写作 230000 或者 23万元`,
    en:
      text === undefined
        ? `${name} is missing`
        : `${name} “${text}” is no amount; write it as 230000 or 23万元`,
  });
}

export function readOptionalAmount(name: string, text: string | undefined): bigint | null {
  return text === undefined ? null : readAmount(name, text);
}

/** A number or percentage (1.5, 35%), in units of 10⁻¹². */
export function readNumber(name: string, text: string | undefined, fallback?: bigint): bigint {
  if (text === undefined && fallback !== undefined) return fallback;
  const share = text?.trim().endsWith('%') === true;
  const plain = share ? text.trim().slice(0, -1).trim() : (text?.trim() ?? '');
  const value = /^\d{1,12}(?:\.\d{1,9})?$/.test(plain) ? parseQuantity(plain) : null;
  if (value !== null) return share ? value / 100n : value;
  throw new UsageError({
    'zh-cn': text === undefined ? `缺少 ${name}` : `${name} 的值“${text}”不是数字，应写作 1.5 或者 35%`,
    en: text === undefined ? `${name} is missing` : `${name} “${text}” is no number; write it as 1.5 or 35%`,
  });
}

/** A whole number of months. */
export function readMonths(name: string, text: string | undefined): number {
  const value = readNumber(name, text);
  return value % ONE === 0n ? Number(value / ONE) : Number.NaN;
}
