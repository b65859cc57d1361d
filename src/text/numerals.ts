/**
 * Chinese and Arabic numerals 中文数字 as integers, and length-preserving width folding.
 *
 * The grammar is that of written Chinese (GB/T 15835): a place is named once, from high to low; 零 stands for
 * skipped places. Read although not standard, because the value is certain: a missing 零 before a named place
 * (一千五十), a spare 零 right after 万 or 亿 (壹拾万零柒仟), 一百十七. Not read: elided last places (一万五, 一百一),
 * whose value differs between a price and an article number.
 */
import { makeFold } from './fold-units';

/** Arabic digits of either width. Usable as part of a regular expression source. */
export const DIGIT_CLASS = '[0-9０-９]';
/** Digits of a positional Chinese number such as 二〇二六, with the circles and letters typed for 〇. */
export const POSITIONAL_CLASS = '[〇零○◯OＯ0０一二三四五六七八九]';
/** Small Chinese numerals 小写, digits and places. */
export const CHINESE_CLASS = '[〇零○一二两兩三四五六七八九十廿卅百千万萬亿億]';
/** Formal numerals 大写, digits and places; 万 and 亿 have no other form. */
export const FORMAL_CLASS = '[零〇壹贰貳弍叁參叄肆伍陆陸柒捌玖拾佰仟万萬亿億]';
/** Any character of an integer, Arabic or Chinese; separators excluded. */
export const NUMERAL_CLASS =
  '[0-9０-９〇零○一二两兩三四五六七八九十廿卅百千万萬亿億壹贰貳弍叁參叄肆伍陆陸柒捌玖拾佰仟]';
/** What may stand between groups of three digits: commas, ordinary and thin blanks. */
export const SEPARATOR_CLASS = '[,，\\u0020\\u00a0\\u2002-\\u200a\\u202f\\u3000]';

const DIGITS = '零一二三四五六七八九';

const CANONICAL = new Map<string, string>();
for (const [canonical, variants] of [
  ['零', '〇○◯'],
  ['一', '壹'],
  ['二', '贰貳弍'],
  ['两', '兩'],
  ['三', '叁參叄'],
  ['四', '肆'],
  ['五', '伍'],
  ['六', '陆陸'],
  ['七', '柒'],
  ['八', '捌'],
  ['九', '玖'],
  ['十', '拾'],
  ['百', '佰'],
  ['千', '仟'],
  ['万', '萬'],
  ['亿', '億'],
] as const) {
  for (const variant of variants) CANONICAL.set(variant, canonical);
}

/** What `normalizeWidth` folds, and to what. */
export const WIDTHS: readonly (readonly [from: string, to: string])[] = [
  ['（）［］｛｝．／－％＋', '()[]{}./-%+'],
  ['號釋條項億萬圓兩餘', '号释条项亿万圆两余'],
  ['０１２３４５６７８９', '0123456789'],
  ['ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ', 'abcdefghijklmnopqrstuvwxyz'],
];

/**
 * Folds full-width digits, letters, brackets and number signs to half width and the few traditional characters
 * of legal references and sums (號釋條項億萬圓兩餘) to simplified ones. One UTF-16 unit stays one unit, so
 * offsets into the result are offsets into `text`. Commas, colons and stops keep their width.
 */
export const normalizeWidth = makeFold(WIDTHS);

const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:[,，\u0020\u00a0\u2002-\u200a\u202f\u3000]\d{3})+$/;
const POSITIONAL = /^[零O0一二三四五六七八九]+$/;
const SECTION =
  /^(?:([一二两三四五六七八九])千)?(零)?(?:([一二两三四五六七八九])百)?(零)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/;

/**
 * The value of an integer of any size, or null when `text` is not one.
 * `afterPlace` in the helpers tells that 万 or 亿 stands before the part.
 */
export function parseBigNumeral(text: string): bigint | null {
  const folded = normalizeWidth(text.trim());
  if (folded === '') return null;
  if (PLAIN.test(folded)) return BigInt(folded);
  if (GROUPED.test(folded)) return BigInt(folded.replace(/\D/g, ''));
  let canonical = '';
  for (const unit of folded) canonical += CANONICAL.get(unit) ?? unit;
  canonical = canonical.replace(/廿/g, '二十').replace(/卅/g, '三十');
  if (POSITIONAL.test(canonical)) return parsePositional(canonical);
  if (canonical === '两') return 2n;
  return parseAbove(canonical, '亿', 100_000_000n, false);
}

/**
 * The value of an integer written in Arabic digits (half or full width, groups of three apart), in Chinese
 * (十七, 一百零一), positional Chinese (二〇二六; 一二 is 12, as no place is named) or formal Chinese (壹佰),
 * or null when `text` is no such integer or exceeds `Number.MAX_SAFE_INTEGER`.
 */
export function parseNumeral(text: string): number | null {
  const value = parseBigNumeral(text);
  return value === null || value > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(value);
}

function parsePositional(canonical: string): bigint | null {
  if (!/[零一二三四五六七八九]/.test(canonical)) return null;
  let digits = '';
  for (const unit of canonical) digits += unit === 'O' || unit === '0' ? '0' : String(DIGITS.indexOf(unit));
  return BigInt(digits);
}

/** Parses `high` + `place` + `low`, where the place is 亿 or, within it, 万. */
function parseAbove(text: string, place: '亿' | '万', value: bigint, afterPlace: boolean): bigint | null {
  const parseInner = (part: string, after: boolean): bigint | null =>
    place === '亿' ? parseAbove(part, '万', 10_000n, after) : parseSection(part, after);
  const at = text.lastIndexOf(place);
  if (at < 0) return parseInner(text, afterPlace);
  const high = parseInner(text.slice(0, at), afterPlace);
  if (high === null || high === 0n) return null;
  const rest = text.slice(at + 1);
  if (rest === '') return high * value;
  const low = parseInner(rest, true);
  return low === null ? null : high * value + low;
}

/** Parses a part below 10 000; after 万 or 亿 it may open with 零 and must not be a bare digit. */
function parseSection(text: string, afterPlace: boolean): bigint | null {
  const opened = afterPlace && text.startsWith('零');
  const part = opened ? text.slice(1) : text;
  if (text === '两' && !afterPlace) return 2n;
  const match = SECTION.exec(part);
  if (part === '' || !match) return null;
  const [, thousands, zeroAfterThousands, hundreds, zeroAfterHundreds, tens, ones = ''] = match;
  if (zeroAfterThousands && (!thousands || hundreds || zeroAfterHundreds)) return null;
  const hasTens = tens !== undefined;
  if (zeroAfterHundreds && (!hundreds || hasTens)) return null;
  const zero = zeroAfterThousands ?? zeroAfterHundreds;
  if (zero && !hasTens && ones === '') return null;
  const higher = thousands !== undefined || hundreds !== undefined;
  if (ones !== '' && !hasTens && !zero && (higher || (afterPlace && !opened))) return null;
  if (tens === '' && afterPlace && !opened && !higher) return null;
  return BigInt(
    digit(thousands) * 1000 + digit(hundreds) * 100 + (hasTens ? digit(tens) || 1 : 0) * 10 + digit(ones),
  );
}

function digit(unit: string | undefined): number {
  if (!unit) return 0;
  return unit === '两' ? 2 : DIGITS.indexOf(unit);
}

/**
 * An integer in small Chinese numerals: 17 → 十七, 101 → 一百零一, 100000 → 十万.
 * What is no safe non-negative integer comes back as its decimal digits.
 */
export function formatChinese(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) return String(n);
  return n === 0 ? '零' : spell(BigInt(n), DIGITS, '十百千').replace(/^一十/, '十');
}

/**
 * Spells a positive integer with the given digits (零 to 九) and places (十百千); one 零 for skipped places.
 * Shared with the formal numerals of sums 大写.
 */
export function spell(n: bigint, digits: string, places: string): string {
  if (n >= 100_000_000n) return spellAbove(n, 100_000_000n, '亿', digits, places);
  if (n >= 10_000n) return spellAbove(n, 10_000n, '万', digits, places);
  let out = '';
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const value = Number((n / 10n ** BigInt(place)) % 10n);
    if (value === 0) {
      skipped = true;
      continue;
    }
    if (skipped && out !== '') out += digits.charAt(0);
    skipped = false;
    out += digits.charAt(value) + (place === 0 ? '' : places.charAt(place - 1));
  }
  return out;
}

function spellAbove(n: bigint, value: bigint, place: string, digits: string, places: string): string {
  const low = n % value;
  const head = spell(n / value, digits, places) + place;
  if (low === 0n) return head;
  return head + (low < value / 10n ? digits.charAt(0) : '') + spell(low, digits, places);
}
