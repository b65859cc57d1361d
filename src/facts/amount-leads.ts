/** What stands before a number of money: a currency and a sign, in either order (-¥5,000; ¥-5,000; 人民币5万元). */
import type { Currency } from './currency';
import { CURRENCY_BEFORE, currencyOf } from './currency';

export interface AmountLead {
  /** Where sign and currency begin; the number's own start where there are none. */
  readonly start: number;
  readonly currency: Currency | null;
  readonly negative: boolean;
}

/** Cheap test before `PREFIX`: Chinese words that end otherwise name no currency. */
const MAY_END_PREFIX = /[^\u4e00-\u9fa5]$|[币幣元金圆镑郎铢盾布比写约近逾为]$/;
const PREFIX = new RegExp(
  `(${CURRENCY_BEFORE})\\s?(?:[（(]\\s?[大小]写\\s?[)）]|[大小]写)?\\s?[:：]?\\s?(?:约|近|逾|为)?\\s{0,2}$`,
  'i',
);
const MARK = /(?:[-−]|(?<![自担承各肩背应须需抱胜欺])负)$/;
/** Words and signs after which a hyphen can only be a minus. */
const LEADS_TO_VALUE = /[为是由从达约近计至到:：=＝≈(|<>＜＞]\s?$/;
/** What can come to less than nothing. */
const BALANCE =
  /(?:利润|盈利|毛利|收益|损益|盈亏|现金流|流量|余额|净额|增长|增幅|差额|净资产|净值|权益|变动)\s?$/;
/** What cannot: the hyphen stands between a label and its sum. */
const PAYMENT = /(?:费|费用|工资|月薪|年薪|罚款|罚金|单价|售价|违约金|保证金|奖金|报酬|货款|注册资本)\s?$/;
/** 负5万元的赔偿责任: a verb. */
const LIABILITY = /^[^，,。；;]{0,10}(?:责任|债务|义务)/;
const ENDS_SOON = /^[^，,。；;\n]{0,4}$/;
const WORD_OR_STOP = /[\u4e00-\u9fff，,、；;。\s]$/;

/**
 * The lead of the number at `at`; null where a sign may make it negative and may not: better no sum than a wrong one.
 * `floor` is where the number before ends, `after` is what follows this one.
 */
export function leadBefore(text: string, at: number, floor: number, after: string): AmountLead | null {
  const before = text.slice(Math.max(floor, at - 24), at);
  const inner = MARK.test(before) ? before.slice(0, -1) : null;
  const prefix = currencyBefore(inner ?? before);
  if (inner !== null && prefix)
    return { start: at - 1 - prefix.length, currency: prefix.currency, negative: true };
  const start = at - (prefix?.length ?? 0);
  const currency = prefix?.currency ?? null;
  if (!MARK.test(text.slice(Math.max(floor, start - 2), start))) return { start, currency, negative: false };
  const negative = isNegative(text, start, floor, after);
  return negative === null ? null : { start: negative ? start - 1 : start, currency, negative };
}

/** Whether the sign right before `at` is a minus; null where that is open. */
function isNegative(text: string, at: number, floor: number, after: string): boolean | null {
  const stem = text.slice(Math.max(floor, at - 12), at - 1);
  if (LEADS_TO_VALUE.test(stem) || BALANCE.test(stem)) return true;
  const opens = text.slice(0, at - 1).trim() === '';
  if (text.charAt(at - 1) === '负') return opens || (LIABILITY.test(after) ? false : null);
  if (opens) return ENDS_SOON.test(after) || null;
  if (PAYMENT.test(stem)) return false; // 10万元-20万元, 律师费-5万元
  return WORD_OR_STOP.test(stem) ? null : false;
}

function currencyBefore(before: string): { currency: Currency; length: number } | null {
  const match = MAY_END_PREFIX.test(before) ? PREFIX.exec(before) : null;
  const currency = match && currencyOf(match[1] ?? '');
  if (!match || !currency) return null;
  const insideWord = /^[A-Za-z]/.test(match[0]) && /[A-Za-z]$/.test(before.slice(0, match.index));
  return insideWord ? null : { currency, length: match[0].length };
}
