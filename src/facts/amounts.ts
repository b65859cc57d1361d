import { normalizeWidth } from '../text/numerals';
import { ONE, placeValue } from '../text/quantity';
import { oneSum, sharedUnit } from './amount-runs';
import type { AmountToken } from './amount-tokens';
import { amountTokens } from './amount-tokens';
import type { Currency } from './currency';

export type { Currency } from './currency';
export { formatFen, scaleOf, toFormalWords } from './money';

/** A sum of money 金额, or a range of sums, as written; `start` and `end` are UTF-16 offsets into the text read. */
export interface AmountReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Hundredths of the currency unit (分), below zero behind a minus; null for formal words 大写 that make no number. */
  readonly fen: bigint | null;
  /** Upper end of a range (A至B元, A元以上B元以下); null for a single sum. */
  readonly fenEnd: bigint | null;
  /**
   * True when the text rounds: 约, 近, 将近, 接近, 逾, 几乎, 余, 多, 左右, 上下, 许. Bounds (超过, 不足, 至少, 以上) do not
   * round. True also where a price has parts of a fen, which `fen` rounds.
   */
  readonly approximate: boolean;
  readonly currency: Currency;
  /** True when written in formal numerals 大写. */
  readonly words: boolean;
  /** `元/套`, `元/年` for a price; otherwise null. */
  readonly perUnit: string | null;
}

const ANY_MONEY = /[\d０-９一二两兩三四五六七八九十廿卅百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾]/;
const FORMAL = /[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]/;

/** A remark （含）, （不含本数） behind the lower end is passed over. */
const TO = /^(?:\s?\(不?含(?:本数)?\))?\s?(?:至|到|[~～〜–−―─-]|—{1,2}|--)\s?$/;
const ABOVE_TO = /^(?:\(不?含(?:本数)?\))?以上[、，,]?\s?(?:至|到|不满|不足|不超过|低于)?\s?$/;
const NOT_LESS_TO = /^[、，,]?\s?(?:且|并|但)?(?:不超过|不高于|不多于|不满|不足|至多|低于)\s?$/;
const NOT_LESS = /(?:不低于|不少于|至少|高于|超过)\s?$/;
const BETWEEN = /^\s?[和与]\s?$/;
const NUMBERED = /[据第附表图件号页条款项]\s?$/;

const LABEL =
  '费|费用|赔偿|赔偿金|赔偿款|损失|开支|支出|货款|价款|价格|款项|金额|总额|数额|标的额|销售额|营业额|订单额|交易额|收入|营收|利润|获利|获益|违约金|保证金|工资|月薪|年薪|薪酬|奖金|补偿|补偿金|报酬|对价|售价|单价|成本|投资|投入|支付|给付|罚款|罚金|索赔|注册资本|资金|本金|余额|定金|订金|押金|尾款|首付款?|货值|产值|估值|价值';
const LINKING =
  '(?:总额|金额|共计|合计|高达|达到|不低于|不少于|至少|超过|约|近|逾|达|为|是|共|计|了|[:：]|\\s)';
const LABELLED = new RegExp(`(?:${LABEL})${LINKING}{0,3}$`);
const SUMMED = new RegExp(`(?:合计|共计|总计|小计)${LINKING}{0,3}$`);
const NAMED_FEE =
  /(?:费|费用|损失|开支|赔偿金|赔偿款|违约金|价款|货款|金额|总额|数额|工资|罚款)(?:共计|合计|为|[:：]|\s){0,2}$/;
const AFTER_BARE = /^(?:$|[\s，,。；;、）)（(！？!?]|左右|上下|以上|以下|及|和|与|以|的|至|并)/;
const FEE_BEHIND =
  /^的?(?:(?:律师|公证|鉴定|诉讼|差旅|评估|翻译|保全|交通|住宿|服务|许可|许可使用|转让|咨询|检测)费|赔偿|违约金|货款|损失|罚款|补偿金|保证金)/;

/**
 * Reads the sums of money of a passage, in order and without overlap. A number is money by its unit (元, 美元), by a
 * currency before it, or, bare, by a label right at it (律师费5万); counts, percentages and dates never are.
 */
export function readAmounts(text: string): AmountReading[] {
  if (!ANY_MONEY.test(text)) return [];
  const folded = normalizeWidth(text);
  const tokens = amountTokens(folded);
  const readings: AmountReading[] = [];
  for (let at = 0, token = tokens[0]; token; token = tokens[++at]) {
    const next = tokens[at + 1];
    const list = token.hasUnit ? null : sharedUnit(folded, tokens, at);
    const whole = oneSum(token, next);
    if (next && isRange(folded, token, next)) {
      readings.push(rangeReading(text, token, next));
      at++;
    } else if (list) {
      readings.push(...list.flatMap((member) => singleReading(text, member)));
      at += list.length - 1;
    } else if (whole) {
      readings.push(...singleReading(text, whole));
      at++;
    } else if (isMoney(folded, token, readings.length > 0)) {
      readings.push(...singleReading(text, token));
    }
  }
  return readings;
}

/** The normalised key: `≈16600000000`, `USD:4200000`, `1000000..2000000`; `?` for words that make no number. */
export function amountKey(reading: AmountReading): string {
  const currency = reading.currency === 'CNY' ? '' : `${reading.currency}:`;
  const end = reading.fenEnd === null ? '' : `..${String(reading.fenEnd)}`;
  return `${reading.approximate ? '≈' : ''}${currency}${reading.fen === null ? '?' : String(reading.fen)}${end}`;
}

function isMoney(text: string, token: AmountToken, afterMoney: boolean): boolean {
  if (token.hasUnit) return true;
  const after = text.slice(token.end, token.end + 8);
  const places = /[百千万亿萬佰仟]/.test(token.number);
  if (token.hasPrefix) {
    if (/^\s?(?:[年月日%％‰个项名条款章号倍份期种]|[A-Za-z])/.test(after)) return false;
    return /^\d/.test(token.number) || (places && /^(?:整|正)?(?:$|[\s，,。；;、）)（(])/.test(after));
  }
  const before = text.slice(Math.max(0, token.start - 16), token.start);
  if (/[万亿][余多]?$/.test(token.number)) {
    if (FEE_BEHIND.test(after)) return true;
    return AFTER_BARE.test(after) && (LABELLED.test(before) || (afterMoney && SUMMED.test(before)));
  }
  if (!/^\d/.test(token.number) || !NAMED_FEE.test(before) || !AFTER_BARE.test(after)) return false;
  const isYear = /^(?:19|20)\d\d$/.test(token.number) && !/[:：]\s?$/.test(before);
  return !isYear && (token.value ?? 0n) >= 100n * ONE;
}

/** True when the tokens are the ends of one range and at least one shows that it is money. */
function isRange(text: string, a: AmountToken, b: AmountToken): boolean {
  if (a.value === null || b.value === null) return false;
  if (!b.hasUnit && (a.hasUnit || !(a.hasPrefix || isLabelledRange(text, a, b)))) return false;
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false;
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 5), a.start);
  const after = text.slice(b.end, b.end + 8);
  if (!a.hasUnit && !a.hasPrefix && NUMBERED.test(before)) return false;
  if (TO.test(between)) return true;
  if (ABOVE_TO.test(between))
    return /^(?:\(不?含\))?\s?(?:以[下内]|之间)/.test(after) || /不满|不足|不超过|低于/.test(between);
  if (NOT_LESS_TO.test(between)) return NOT_LESS.test(before);
  return BETWEEN.test(between) && after.startsWith('之间');
}

/** 赔偿10万至20万. */
function isLabelledRange(text: string, a: AmountToken, b: AmountToken): boolean {
  const before = text.slice(Math.max(0, a.start - 16), a.start);
  const after = text.slice(b.end, b.end + 8);
  return /[万亿][余多]?$/.test(b.number) && LABELLED.test(before) && AFTER_BARE.test(after);
}

/** One reading, or none where the number has no certain value. */
function singleReading(text: string, token: AmountToken): readonly AmountReading[] {
  const words = FORMAL.test(token.number);
  if (token.value === null && !(words && token.hasUnit && /[壹贰貳叁參肆伍陆陸柒捌玖]/.test(token.number)))
    return [];
  const { fen, exact } = token.value === null ? { fen: null, exact: true } : toFen(token.value, token.cents);
  const { start, end, perUnit } = token;
  const approximate = token.rounded || !exact;
  const currency = token.currency ?? 'CNY';
  return [
    { start, end, text: text.slice(start, end), fen, fenEnd: null, approximate, currency, words, perUnit },
  ];
}

function rangeReading(text: string, a: AmountToken, b: AmountToken): AmountReading {
  const from = toFen(lowerEnd(a, b), a.cents);
  const to = toFen(b.value ?? 0n, b.cents);
  return {
    start: a.start,
    end: b.end,
    text: text.slice(a.start, b.end),
    fen: from.fen,
    fenEnd: to.fen,
    approximate: a.rounded || b.rounded || !from.exact || !to.exact,
    currency: b.currency ?? a.currency ?? 'CNY',
    words: FORMAL.test(a.number) || FORMAL.test(b.number),
    perUnit: b.perUnit ?? a.perUnit,
  };
}

/** The lower end takes over the places of the upper one where it has none: 5至10万元, 一千至两千万元. */
function lowerEnd(a: AmountToken, b: AmountToken): bigint {
  const value = a.value ?? 0n;
  if (a.hasUnit || b.value === null || /[万亿]/.test(a.number)) return value;
  const places = /[百千万亿]{1,3}$/.exec(b.number.replace(/[\s余多几来]/g, ''))?.[0] ?? '';
  const candidates = /[百千]/.test(a.number)
    ? [places.replace(/^[百千]+/, '')]
    : [places, places.replace(/^[百千]+/, '')];
  for (const candidate of candidates) {
    const scale = placeValue(candidate);
    if (value * scale < b.value) return value * scale;
  }
  return value;
}

function toFen(value: bigint, cents: bigint): { fen: bigint; exact: boolean } {
  const unit = ONE / 100n;
  const half = value < 0n ? -unit / 2n : unit / 2n;
  return { fen: (value + half) / unit + cents, exact: value % unit === 0n };
}
