import { normalizeWidth, parseBigNumeral } from './numerals';

/** Quantities are exact integers in units of 10⁻¹²; `ONE` is 1. */
export const ONE = 10n ** 12n;

const DECIMAL = /^(\d{1,40})(?:\.(\d{1,40}))?$/;
const SPOKEN_DECIMAL = /^(.{1,20})点([〇零○一二三四五六七八九]{1,12})([百千万亿]{0,3})$/;
const SMALL_PLACE = /^(\d{1,40}(?:\.\d{1,40})?)(千|百)/;
const PLACES: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };

/**
 * The value of a number as sums are written, in units of 10⁻¹²: decimals, thousands separators, Chinese numerals,
 * and Arabic digits with 百, 千, 万, 亿 (3.5万, 1亿5000万, 3千). Blanks and the rounding words 余, 多, 几, 来 inside are
 * passed over, as is 零 for skipped places. Null when the text has no certain value: 一万五, 五六万, 百万.
 */
export function parseQuantity(text: string): bigint | null {
  // 一百几十万 is a hundred and some tens.
  const plain = normalizeWidth(text).replace(/(?<=[百千])几[十百]|[\s,，余多几来]/g, '');
  if (plain === '' || plain.length > 60) return null;
  if (/\d/.test(plain)) return mixed(plain, '亿', false);
  const spoken = SPOKEN_DECIMAL.exec(plain);
  if (spoken) return spokenDecimal(spoken[1] ?? '', spoken[2] ?? '', spoken[3] ?? '');
  if (/^[一二三四五六七八九]{2,}$/.test(plain)) return null;
  const value = parseBigNumeral(plain);
  return value === null ? null : value * ONE;
}

/** The value of a run of 百千万亿 taken together: 千万 is 10⁷. */
export function placeValue(places: string): bigint {
  let value = 1n;
  for (const place of places) value *= PLACES[place] ?? 1n;
  return value;
}

/** 三点五万. */
function spokenDecimal(whole: string, fraction: string, places: string): bigint | null {
  const integer = parseBigNumeral(whole);
  const digits = parseBigNumeral(fraction);
  if (integer === null || digits === null) return null;
  return (integer * ONE + (digits * ONE) / 10n ** BigInt(fraction.length)) * placeValue(places);
}

/** Arabic digits below 亿, then below 万; what follows a place must be smaller than it. */
function mixed(text: string, place: '亿' | '万', afterPlace: boolean): bigint | null {
  const inner = (part: string, after: boolean): bigint | null =>
    place === '亿' ? mixed(part, '万', after) : below(part, after);
  const at = text.lastIndexOf(place);
  if (at < 0) return inner(text, afterPlace);
  const high = inner(text.slice(0, at), afterPlace);
  if (high === null) return null;
  const value = placeValue(place);
  const rest = text.slice(at + 1);
  if (rest === '') return high * value;
  const low = inner(rest, true);
  return low === null || low >= value * ONE ? null : high * value + low;
}

/** A part without 万 and 亿: 5000, 1.5, 3千, 2千5百, 五千. A lone digit after a place (3万5) is ambiguous, 3万零5 is not. */
function below(text: string, afterPlace: boolean): bigint | null {
  let opened = afterPlace && text.startsWith('零');
  if (!/\d/.test(text)) {
    const value = parseBigNumeral(opened ? text.slice(1) : text);
    return value === null || (afterPlace && !opened && value < 10n) ? null : value * ONE;
  }
  let rest = opened ? text.slice(1) : text;
  let sum = 0n;
  let limit: bigint | null = null;
  for (let match = SMALL_PLACE.exec(rest); match; match = SMALL_PLACE.exec(rest)) {
    const value = placeValue(match[2] ?? '');
    const part = decimal(match[1] ?? '');
    if (part === null || (limit !== null && (value >= limit || part >= 10n * ONE))) return null;
    sum += part * value;
    limit = value;
    rest = rest.slice(match[0].length);
    opened = rest.startsWith('零');
    if (opened) rest = rest.slice(1);
  }
  if (rest === '') return sum;
  const last = decimal(rest);
  const lone = !opened && (limit !== null || afterPlace) && /^\d(?:\.|$)/.test(rest);
  return last === null || lone || (limit !== null && last >= limit * ONE) ? null : sum + last;
}

function decimal(text: string): bigint | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  return BigInt(match[1] ?? '0') * ONE + BigInt((match[2] ?? '').slice(0, 12).padEnd(12, '0'));
}
