/** Currencies 币种 by their ISO 4217 codes and the names and signs under which pleadings give them. */

export type Currency =
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'HKD'
  | 'JPY'
  | 'GBP'
  | 'AUD'
  | 'CAD'
  | 'SGD'
  | 'KRW'
  | 'CHF'
  | 'TWD'
  | 'MOP'
  | 'NZD'
  | 'RUB'
  | 'THB'
  | 'INR'
  | 'VND';

/** Chinese names; they stand before the number (港币10万元) or after it (10万港元). */
const NAMES: Readonly<Record<Exclude<Currency, 'CNY'>, readonly string[]>> = {
  USD: ['美元', '美金'],
  EUR: ['欧元'],
  HKD: ['港元', '港币', '港幣'],
  JPY: ['日元', '日圆', '日币', '円'],
  GBP: ['英镑'],
  AUD: ['澳大利亚元', '澳元', '澳币'],
  CAD: ['加拿大元', '加元', '加币'],
  SGD: ['新加坡元', '新元', '新币'],
  KRW: ['韩元', '韩圆', '韩币'],
  CHF: ['瑞士法郎', '瑞郎'],
  TWD: ['新台币', '新臺幣', '台币'],
  MOP: ['澳门元', '澳门币'],
  NZD: ['新西兰元', '纽元'],
  RUB: ['卢布'],
  THB: ['泰铢'],
  INR: ['印度卢比', '卢比'],
  VND: ['越南盾'],
};

const SIGNS: Readonly<Record<string, Currency>> = {
  '¥': 'CNY',
  '￥': 'CNY',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  $: 'USD',
  '＄': 'USD',
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '₩': 'KRW',
};

const BY_WORD = new Map<string, Currency>([
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
]);
for (const [code, names] of Object.entries(NAMES)) {
  BY_WORD.set(code, code as Currency);
  for (const name of names) BY_WORD.set(name, code as Currency);
}
for (const [sign, code] of Object.entries(SIGNS)) BY_WORD.set(sign, code);

/** The currency a name, code or sign stands for. */
export function currencyOf(word: string): Currency | null {
  return BY_WORD.get(word.toUpperCase()) ?? null;
}

const escape = (word: string): string => word.replace('$', '\\$');
const words = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);

/** Alternation of everything that may stand before a number, longest first. */
export const CURRENCY_BEFORE = words.map(escape).join('|');
/** Alternation of names and codes that may stand after a number, longest first. */
export const CURRENCY_AFTER = words.filter((word) => !(word in SIGNS)).join('|');
