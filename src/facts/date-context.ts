import type { DateToken } from './date-tokens';

/** What the words around a written date make of it: a period, a series, a period until now, the name of a law. */

const CLOCK =
  '(?:上午|下午|中午|晚上|凌晨|早上)?\\s?\\d{1,2}\\s?(?::\\d{2}(?::\\d{2})?|[时点](?:\\d{1,2}分)?)(?:许|左右)?';
/** What may stand after a date and belongs to it: a part of a month or year, a bracketed remark, the time of day. */
const TAIL = new RegExp(
  `^(?:[上中下]旬|[年月]?[初底末中]|份)?(?:[（(][^（()）]{1,12}[）)])?(?:[T\\s]?\\s?${CLOCK})?`,
);
const SINCE_WORD = '(?:之日)?(?:起算|起|开始|始|以来)?';
const DASH = '[~～〜–−―─-]|—{1,2}|--';
/** A dash may be the bullet of a list, so it must stand on the line of the first date. */
const TO = new RegExp(
  `^(?:[^\\S\\n]{0,3}(?:${DASH})[^\\S\\n]{0,3}|\\s{0,3}${SINCE_WORD}[，,]?\\s?(?:持续|一直)?(?:直至|直到|至|到)\\s{0,3})$`,
);
const SLASH = /^\s?\/\s?$/;
const AND = /^\s?[和与]\s?$/;
const SERIES = /^\s{0,2}(?:、|和|及|与|以及)\s{0,2}$/;
const COMMA = /^\s?[，,]\s?$/;
/** 自2013年7月入职至2021年3月离职. */
const WORDED_TO = /^[一-龥]{0,8}[^甚以截直不，,、；;。\s\d][至到]\s?$/;
const FROM = /(?:自|从|始于)\s?$/;

const NOW = '(?:至今|至?迄今|至目前|至现在)(?!年)';
const IN_CLAUSE = '[^，,。；;：:！？!?\\n]';
/** At the date: 2025年6月至今, 10月15日起持续至今, 四月，持续至今, -今. */
const OPEN_AT_DATE = new RegExp(
  `^\\s{0,2}${SINCE_WORD}\\s?(?:(?:${DASH}|/)\\s?今(?![年日天后])|(?:(?:${DASH}|/)?|[，,]?\\s?[一直并且仍均]{0,2}(?:持续|延续|直))\\s?${NOW})`,
);
/** Later in the clause, or in the next one, of a date with 起 or 自: 2025年3月起生产、销售至今. */
const OPEN_IN_CLAUSE = new RegExp(`^${IN_CLAUSE}{0,24}?${NOW}`);
const OPEN_IN_NEXT = new RegExp(
  `^${IN_CLAUSE}{0,16}[，,]\\s?${IN_CLAUSE}{0,12}?(?:持续|延续|一直)${IN_CLAUSE}{0,10}?${NOW}`,
);
const SINCE = /^\s?(?:之日)?(?:起|以来|开始)/;

const NAMES_A_VERSION =
  /^(?:[新旧]?版|代|文本|第\d{1,4}[号期]|(?:第[一二三四五]次)?(?:修正|修订|修改)后?的《?[^，。；》]{0,20}法|的?《?(?:中华人民共和国|反不正当竞争法|民法典|民事诉讼法|刑法|公司法|专利法|商标法|著作权法|劳动合同法|合同法|侵权责任法))/;
/** （2019年修正） behind a title. */
const VERSION_TAG = /^(?:第[一二三四五]次)?(?:修正|修订|修改)/;
const TAG_OPENS = /[（(〔[》]\s?$/;

/** 19XX年, ＿＿年, but not 去年, 每年. */
const UNREAD_YEAR = /[^去今明每前本后历常该同]\s{0,3}年\s{0,3}$|^\s{0,3}年\s{0,3}$/;
const MONTH_ALONE = /^(?:份|[初底末]|[上中下]旬)/;

function before(text: string, token: DateToken, length: number): string {
  return text.slice(Math.max(0, token.start - length), token.start);
}

/** True when the two tokens are the ends of one period. */
export function isPeriod(text: string, a: DateToken, b: DateToken): boolean {
  if (b.start - a.end > 40) return false;
  const between = text.slice(a.end, b.start);
  const tail = TAIL.exec(between)?.[0] ?? '';
  if (TO.test(between.slice(tail.length)) || TO.test(between)) return true;
  if (a.numeric && b.numeric && SLASH.test(between)) return true;
  if (AND.test(between)) return /^(?:之间|期间)/.test(text.slice(b.end, b.end + 2));
  return WORDED_TO.test(between) && FROM.test(before(text, a, 3));
}

/** True when the two tokens are neighbours in a list: 5月20日、24日. A comma joins only month and day: 3月5日，3月8日. */
export function isSeries(text: string, a: DateToken, b: DateToken): boolean {
  if (b.start - a.end >= 8) return false;
  const between = text.slice(a.end, b.start);
  const inFull = a.day !== null && b.day !== null && b.month !== null;
  return SERIES.test(between) || (inFull && COMMA.test(between));
}

/** Where a period that goes on until now ends in the text (behind 至今), or null. */
export function openUntil(text: string, token: DateToken, next: DateToken | undefined): number | null {
  const after = text.slice(token.end, Math.min(token.end + 60, next?.start ?? text.length));
  const tail = TAIL.exec(after)?.[0].length ?? 0;
  const rest = after.slice(tail);
  const since = SINCE.test(rest) || FROM.test(before(text, token, 3));
  const late = since ? (OPEN_IN_CLAUSE.exec(rest) ?? OPEN_IN_NEXT.exec(rest)) : null;
  const match = OPEN_AT_DATE.exec(rest) ?? late;
  return match ? token.end + tail + match[0].length : null;
}

/** True for a year that names a law, an issue or a decade: 2019年修正的反不正当竞争法, 2021年第3号, 1990年代. */
export function namesVersion(text: string, token: DateToken): boolean {
  const after = text.slice(token.end, token.end + 40);
  return NAMES_A_VERSION.test(after) || (VERSION_TAG.test(after) && TAG_OPENS.test(before(text, token, 2)));
}

/** True behind a year that is blank or blacked out. */
export function followsUnreadYear(text: string, token: DateToken): boolean {
  return UNREAD_YEAR.test(before(text, token, 8));
}

/** True for a month alone that is no span of months: 5月份, 5月底. */
export function isMonthAlone(text: string, token: DateToken): boolean {
  return MONTH_ALONE.test(text.slice(token.end, token.end + 2));
}

/** True behind 农历, whose months are not those of the civil calendar. */
export function isLunar(text: string, token: DateToken): boolean {
  return /[农阴旧]历\s?$/.test(before(text, token, 3));
}

/** True behind 证据, 第, 附, 表, 图, where a number is a number of things. */
export function isNumbering(text: string, token: DateToken): boolean {
  return /[据第附表图]$/.test(before(text, token, 1));
}
