import { ONE, parseQuantity } from '../text/quantity';
import { leadBefore } from './amount-leads';
import type { Currency } from './currency';
import { CURRENCY_AFTER, currencyOf } from './currency';
import { matchesOf } from '../text/matches';

/** A number with what surrounds it: currency before, unit behind, words that round. Offsets into the text read. */
export interface AmountToken {
  /** From the sign or currency before the number to the last word of the unit. */
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly numberStart: number;
  readonly number: string;
  /** Value of the number with its sign in units of 10⁻¹² (see `parseQuantity`); null when it has no certain value. */
  readonly value: bigint | null;
  /** 角 and 分 behind the 元, in fen, with the sign. */
  readonly cents: bigint;
  readonly currency: Currency | null;
  /** True when a unit of money (元, 美元, 人民币 …) stands behind the number. */
  readonly hasUnit: boolean;
  /** True when a currency stands before the number. */
  readonly hasPrefix: boolean;
  /** Rounded by a word before, inside or behind: 约, 余, 多, 左右. */
  readonly rounded: boolean;
  /** 元/套 in 48000元/套 and in 每套48000元. */
  readonly perUnit: string | null;
}

const NUMERAL = '[〇零○一二两兩三四五六七八九十廿卅百千万亿壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]';
const GROUP_BLANK = '[\\u0020\\u00a0\\u2002-\\u200a\\u202f\\u3000]';
const ARABIC = `(?:\\d{1,3}(?:(?:[,，](?:\\r?\\n)?\\d{3})+|(?:${GROUP_BLANK}\\d{3})+)(?!\\d)|\\d+)(?:\\.\\d+)?`;
const PLACES = `\\s{0,2}[余多几来]?\\s?[百千万亿]{1,3}`;
/** 5000万 in 1亿5000万, 零500 in 10万零500元. */
const LOWER = `(?:(?:零?\\d{1,8}(?:\\.\\d{1,8})?|[一二两三四五六七八九十百千零]{1,7})(?=\\s?[余多几来]?\\s?[百千万亿元圆])|零\\d{1,4}(?!\\d))`;
const NUMBER = new RegExp(
  `${ARABIC}(?:${PLACES}(?:(?:(?<=亿)\\s|(?<=万)\\s(?=\\d\\s?千))?${LOWER})?){0,4}(?:\\s?[余多几来])?|${NUMERAL}(?:\\s?(?:${NUMERAL}|[点余多几来]))*`,
  'g',
);

const CENT_DIGIT = '[\\d零一二三四五六七八九壹贰叁肆伍陆柒捌玖]';
const CENTS = `(?:\\s?零?(?<jiao>${CENT_DIGIT})\\s?角)?(?:\\s?零?(?<fen>${CENT_DIGIT})\\s?分(?!之))?`;
const WHOLE = '(?:\\s?(?:整(?![改个体理套治合顿])|正(?![式常在确当是好由规品版本])))?';
const COUNTED =
  '套|台|件|个|只|张|份|次|人次|人|家|公斤|千克|克|吨|平方米|立方米|米|升|毫升|年|月|日|天|小时|桶|箱|瓶|袋|盒|辆|户|页|项|单|票|支|根|块|片|吋|组|批|期|kg|KG|g|t';
const PER = `(?:\\s?(?:[/／]\\s?|每)(?<per>${COUNTED}))?`;
const UNIT = new RegExp(
  `^\\s{0,2}(?:(?:(?<yuan>元|圆|块钱)${CENTS}${WHOLE}(?:\\s?(?<after>${CURRENCY_AFTER}))?|(?<name>${CURRENCY_AFTER})(?![A-Za-z])${WHOLE})${PER})`,
  'i',
);
/** 伍角, 伍分 of a sum below one 元. */
const CENTS_ALONE = /^\s?(?:(角)(?:\s?([壹贰叁肆伍陆柒捌玖])\s?分)?|分(?![之公]))整?/;
/** 5角, 5角5分, 五角钱; 五角星 and 三角形 are shapes. */
const DIGIT_JIAO = /^\s?(角)(?:\s?(\d)\s?分)?(?=$|[\s，,。；;、：:)/每整钱])/;
const SMALL_JIAO = /^(角)(?:([一二三四五六七八九])分|(?=[钱整]))/;
/** Words that begin with 元 or 圆. */
const OTHER_YUAN =
  /^\s{0,2}(?:元(?:器件|件|素|旦|宇宙|月|组|数据|年|代|音|老)|圆(?:形|柱|孔|角|弧|环|锥|管|钢|盘|桌|心))/;
/** After 二元, 三元 and the like only these go on with money; 三元材料, 二元结构 are no sums. */
const AFTER_SMALL =
  /^\s?(?:$|[，,。；;、：:（()）/／"”』」]|[整零每的至到以及和与左上或]|正(?=$|[\s，。；、）)])|[一二三四五六七八九]角|人民币)/;

const ROUNDED_BEFORE = /(?:大约|约|将近|接近|近|逾|几乎|大概|约计|约为|约合)(?:人民币|为|计|合|有|在)?\s?$/;
/** 违约, 合约, 节约, 最近, 附近: no rounding. */
const NOT_ROUNDED =
  /(?:[合违签协条预续解节契履毁守公相制要特邀租立]约|[最附就远靠临亲]近)(?:人民币|为|在)?\s?$/;
const ROUNDED_AFTER = /^\s?(?:左右|上下|许(?![可多诺愿])|[余多](?=[，,。；;、）)（(]|$))/;
const EACH_BEFORE = new RegExp(`每(?:一)?(${COUNTED})(?:[^，。；\\d]{0,4}[为约价])?\\s?$`);

/** The numbers of `text` (widths folded, see `normalizeWidth`) that may be money, in order. */
export function amountTokens(text: string): AmountToken[] {
  const tokens: AmountToken[] = [];
  let lastEnd = 0;
  for (const match of matchesOf(NUMBER, text)) {
    const token = amountToken(text, match.index, match[0], lastEnd);
    if (token === null) continue;
    tokens.push(token);
    lastEnd = token.end;
  }
  return tokens;
}

function amountToken(text: string, matchStart: number, matched: string, floor: number): AmountToken | null {
  if (matchStart < floor) return null;
  const [numberStart, number] = trimmed(text, matchStart, matched);
  const numberEnd = matchStart + matched.length;
  const before = text.slice(Math.max(floor, numberStart - 24), numberStart);
  const after = text.slice(numberEnd, numberEnd + 24);
  if (!stands(text, numberStart, number) || OTHER_YUAN.test(after)) return null;
  const lead = leadBefore(text, numberStart, floor, after);
  const unit = unitAfter(number, after);
  if (lead === null || unit === null) return null;
  if (unit.length === 0 && lead.currency === null && !mayMatter(number, after)) return null;
  const end = numberEnd + unit.length;
  const stem = text.slice(Math.max(floor, numberStart - 24), lead.start);
  const inWords = /[余多几来]/.test(number) || ROUNDED_AFTER.test(text.slice(end, end + 4));
  const rounded = inWords || isRounded(before) || isRounded(stem);
  const value = unit.centsOnly ? 0n : parseQuantity(rounded ? withLead(text, numberStart, number) : number);
  return {
    start: lead.start,
    end,
    numberStart,
    number,
    value: lead.negative && value !== null ? -value : value,
    cents: lead.negative ? -unit.cents : unit.cents,
    currency: unit.currency ?? lead.currency ?? (unit.length > 0 ? 'CNY' : null),
    hasUnit: unit.length > 0,
    hasPrefix: lead.currency !== null,
    rounded,
    perUnit: perUnit(unit.per, before),
  };
}

/** False for a piece of a longer number (1,2345元, 十万零500元) and for the round numbers of 几十万, 数百万, 上千万. */
function stands(text: string, start: number, number: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/^\d/.test(number)) return !/\d[.,]?$|[百千万亿]零?$/.test(before) && !/^0\d/.test(number);
  return !/^[十百千万亿]/.test(number) || !/[几数好若]$|(?:^|[^以])上$/.test(before);
}

/** 百余万 and 近百万 leave out the 一 before their first place; 万元 behind a blank is a form to fill in. */
function withLead(text: string, start: number, number: string): string {
  if (!/^[百千万亿]/.test(number)) return number;
  const blank =
    /[\s_＿]/.test(text.charAt(start - 1)) || (/^[万亿]$/.test(number) && text.charAt(start - 1) !== '近');
  return blank ? number : `一${number}`;
}

/** True for a bare number that a label, the other end of a range or the last of a list could make money. */
function mayMatter(number: string, after: string): boolean {
  return (
    /[百千万亿佰仟]|\d{3}/.test(number) ||
    /^\s?(?:[至到和与~～〜–−―—─-]|以上|(?:、|及|或|以及|或者)\s?\d)/.test(after)
  );
}

interface Unit {
  readonly length: number;
  readonly cents: bigint;
  /** True for a sum below one 元: the number itself counts 角 or 分. */
  readonly centsOnly: boolean;
  readonly currency: Currency | null;
  readonly per: string | undefined;
}

/** The unit behind a number, of length 0 where none stands; null where 元 is no money (三元材料). */
function unitAfter(number: string, after: string): Unit | null {
  const none = { length: 0, cents: 0n, centsOnly: false, currency: null, per: undefined };
  const match = UNIT.exec(after);
  if (match) {
    const { yuan, jiao, fen, after: behind, name, per } = match.groups ?? {};
    const small = /^[一二两三四五六七八九十]$/.test(number);
    if (yuan && small && !AFTER_SMALL.test(after.trimStart().slice(1))) return null;
    const cents = centOf(jiao) * 10n + centOf(fen);
    return { ...none, length: match[0].length, cents, currency: currencyOf(behind ?? name ?? ''), per };
  }
  const lone = belowYuan(number)?.exec(after);
  if (!lone) return none;
  const cents = lone[1] === '角' ? centOf(number) * 10n + centOf(lone[2]) : centOf(number);
  return { ...none, length: lone[0].length, cents, centsOnly: true };
}

/** How 角 and 分 follow a lone digit in each kind of numerals. */
function belowYuan(number: string): RegExp | null {
  if (/^\d$/.test(number)) return DIGIT_JIAO;
  if (/^[一二两三四五六七八九]$/.test(number)) return SMALL_JIAO;
  return /^[壹贰叁肆伍陆柒捌玖]$/.test(number) ? CENTS_ALONE : null;
}

/** Cuts a stray numeral set apart by a blank: 第二 三百元, 证据5 138 000元. */
function trimmed(text: string, start: number, number: string): [number, string] {
  const blank = number.search(/\s/);
  if (blank < 0) return [start, number];
  const numbered = /[据第件表图号例页]/.test(text.charAt(start - 1));
  const chinese = !/^\d/.test(number);
  const stray = chinese ? parseQuantity(number) === null : numbered && /^\d{1,3}\s\d/.test(number);
  if (!stray) return [start, number];
  const rest = number.slice(blank + 1);
  return [start + blank + 1, rest];
}

function isRounded(before: string): boolean {
  return ROUNDED_BEFORE.test(before) && !NOT_ROUNDED.test(before);
}

function centOf(digit: string | undefined): bigint {
  return digit === undefined ? 0n : (parseQuantity(digit) ?? 0n) / ONE;
}

function perUnit(per: string | undefined, before: string): string | null {
  const counted = per ?? EACH_BEFORE.exec(before)?.[1];
  return counted === undefined ? null : `元/${counted}`;
}
