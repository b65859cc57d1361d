/**
 * Document numbers 文号: 法释〔2020〕7号, 法〔2022〕109号, 国务院令第481号, in every bracket and spacing they are typed in.
 * Hand-written scanning over a folded text without blanks; linear in its length.
 */
import { compact, originalSpan } from '../law/fold';
import type { CompactText } from '../law/fold';
import type { Span } from '../text/span';
import { oneOf } from '../text/one-of';

/** A document number as read. `normalized` has 〔〕, no blanks and simplified characters; nothing is repaired. */
export interface DocumentNumberReading extends Span {
  readonly text: string;
  readonly normalized: string;
  /** True when a bracket, 号, the year or the serial number is missing, or the year is impossible. */
  readonly malformed: boolean;
  /** False when the brackets are not 〔〕; style only. */
  readonly standardBrackets: boolean;
}

/** The same in indices of the compact text. */
export interface CompactDocumentNumber extends Span {
  readonly normalized: string;
  readonly malformed: boolean;
  readonly standardBrackets: boolean;
}

const OPEN = '〔[(【「『{〖';
const CLOSE = '〕])】」』}〗';
const HAN = /[\u4e00-\u9fff]/;
const DIGIT = /[0-9]/;
const NUMERAL = /[0-9〇零○一二三四五六七八九十百]/;
const MAX_CODE = 12;

/** Words after which a code 机关代字 begins. */
const BEFORE_CODE =
  '文号为 文号 根据 依据 依照 按照 参照 适用 违反 引用 援引 贯彻 执行 印发 转发 废止 取代 替代 参见 详见 以及 之后 其中 同时 最高人民法院 最高人民检察院 国务院 司法部 公安部 和 及 与 或 的 见 即 为 由 经 以 该 号 依 按 据 在 于 《'.split(
    ' ',
  );
/** Codes that stand for themselves whatever Han characters precede them. */
const CERTAIN_CODES = ['法释', '国发', '国办发', '法明传', '法办发', '法函', '法复'];
/** Numbers of appraisals, notarial deeds, arbitration cases, contracts and certificates are no document numbers. */
const NO_CODE = /[鉴仲票]|证[字第]?$|合同|协议|编号|权证|许可证|案卷/;
/** Codes that may be read although a bracket or the year is lost. */
const STRICT_CODES = ['法释', '法发', '国发', '国办发'];
const ISSUER_END = /(?:主席|国务院|总局|部|局|署|委|委员会|银行|政府|办公室|证监会)$/;

/** All document numbers of a text in order of appearance. */
export function readDocumentNumbers(text: string): DocumentNumberReading[] {
  const compacted = compact(text);
  return documentNumbersIn(compacted).map(({ start, end, ...rest }) => {
    const span = originalSpan(compacted, start, end);
    return { ...span, text: text.slice(span.start, span.end), ...rest };
  });
}

/** Where a number can be told: an opening bracket, 令, 公告, or the first character of a certain code. */
const isTrigger = oneOf(`${OPEN}令告法国`);

export function documentNumbersIn(text: CompactText): CompactDocumentNumber[] {
  const { chars } = text;
  const found: CompactDocumentNumber[] = [];
  for (let k = 0; k < chars.length; k++) {
    if (!isTrigger(chars.charCodeAt(k))) continue;
    const unit = chars.charAt(k);
    const from = found.at(-1)?.end ?? 0;
    if (k < from) continue;
    let number: CompactDocumentNumber | null = null;
    if (OPEN.includes(unit)) number = readBracketed(chars, k, from);
    else if (unit === '令') number = readOrder(chars, k, from) ?? readOrderAfterNumber(chars, k, from);
    else if (unit !== '告') number = readDamaged(chars, k);
    else if (chars.charAt(k - 1) === '公') number = readOrder(chars, k, from);
    if (number) found.push(number);
  }
  return found;
}

/** 〔2020〕7号 after a code. */
function readBracketed(chars: string, open: number, notBefore: number): CompactDocumentNumber | null {
  const year = digitsAt(chars, open + 1, 5);
  const close = open + 1 + year.length;
  if (year === '' || !CLOSE.includes(chars.charAt(close)) || close >= chars.length) return null;
  const code = codeBefore(chars, open, notBefore);
  // A year cut short counts only after a code that cannot be anything else.
  if (code === null || (year.length !== 4 && !isCertain(code))) return null;
  const serialAt = chars.charAt(close + 1) === '第' ? close + 2 : close + 1;
  const serial = numeralAt(chars, serialAt);
  const hasHao = chars.charAt(serialAt + serial.length) === '号';
  if (serial === '' && !(hasHao && serialAt === close + 1)) return null;
  // Without 号 only a code that cannot be anything else.
  if (!hasHao && !isCertain(code)) return null;
  const end = serialAt + serial.length + (hasHao ? 1 : 0);
  return {
    start: open - code.length,
    end,
    normalized: `${printed(code)}〔${year}〕${serial}${hasHao ? '号' : ''}`,
    malformed: !hasHao || serial === '' || !possibleYear(year),
    standardBrackets: chars.charAt(open) === '〔' && chars.charAt(close) === '〕',
  };
}

function isCertain(code: string): boolean {
  return CERTAIN_CODES.includes(code) || code === '法发';
}

function possibleYear(year: string): boolean {
  return year.length === 4 && year >= '1949' && year < '2050';
}

/** The code that ends at `end`: the Han characters before it, cut at the last word that introduces a number. */
function codeBefore(chars: string, end: number, notBefore: number): string | null {
  let start = end;
  while (start > notBefore && start > end - MAX_CODE - 8 && HAN.test(chars.charAt(start - 1))) start--;
  const run = chars.slice(start, end);
  const certain = CERTAIN_CODES.filter((code) => run.endsWith(code)).sort((a, b) => b.length - a.length)[0];
  if (certain !== undefined) return certain;
  let cut = 0;
  for (const word of BEFORE_CODE) {
    const at = run.lastIndexOf(word);
    if (at >= 0) cut = Math.max(cut, at + word.length);
  }
  const whole = cut === 0 && chars.charAt(start - 1) === ')' ? codeWithUnit(chars, end, notBefore) : null;
  if (whole !== null) return whole;
  const code = run.slice(cut);
  return code === '' || code.length > MAX_CODE || NO_CODE.test(code) ? null : code;
}

/** A unit of an authority in brackets, and the kind of its papers: 鲁公（经）立字, 青公（崂）刑罚决字. */
const WITH_UNIT =
  /[\u4e00-\u9fff]{1,6}\((?!试行|暂行|草案|修|以下)[\u4e00-\u9fff]{1,8}\)[\u4e00-\u9fff]{0,8}字$/;

/** The whole of such a code that ends at `end`, or null; its end alone is no code. */
function codeWithUnit(chars: string, end: number, notBefore: number): string | null {
  const before = chars.slice(Math.max(notBefore, end - 2 * MAX_CODE), end);
  const whole = WITH_UNIT.exec(before)?.[0] ?? '';
  let cut = 0;
  for (const word of BEFORE_CODE) {
    const at = whole.lastIndexOf(word, whole.indexOf('('));
    if (at >= 0 && at + word.length < whole.indexOf('(')) cut = Math.max(cut, at + word.length);
  }
  return whole.slice(cut) || null;
}

/** Full-width round brackets. */
function printed(code: string): string {
  return code.replace('(', '（').replace(')', '）');
}

/** 国务院令第481号; the number may be in Chinese. */
function readOrder(chars: string, at: number, notBefore: number): CompactDocumentNumber | null {
  let k = at + 1;
  const year = digitsAt(chars, k, 5);
  if (year.length === 4 && chars.charAt(k + 4) === '年') k += 5;
  if (chars.charAt(k) === '第') k++;
  const serial = numeralAt(chars, k);
  const end = k + serial.length + 1;
  if (serial === '' || chars.charAt(end - 1) !== '号') return null;
  const issuer = issuerBefore(chars, at - (chars.charAt(at) === '告' ? 1 : 0), notBefore);
  return issuer === null ? null : orderAt(chars, issuer, end);
}

/** 国务院第481号令. */
function readOrderAfterNumber(chars: string, at: number, notBefore: number): CompactDocumentNumber | null {
  if (chars.charAt(at - 1) !== '号') return null;
  let k = at - 1;
  while (k > at - 8 && NUMERAL.test(chars.charAt(k - 1))) k--;
  if (k === at - 1 || chars.charAt(k - 1) !== '第') return null;
  const issuer = issuerBefore(chars, k - 1, notBefore);
  return issuer === null ? null : orderAt(chars, issuer, at + 1);
}

function orderAt(chars: string, start: number, end: number): CompactDocumentNumber {
  return { start, end, normalized: chars.slice(start, end), malformed: false, standardBrackets: true };
}

const BEFORE_ISSUER = '根据 依据 依照 按照 参照 违反 引用 以及 及 的 为 由 经 见'.split(' ');
const COUNTRY = '中华人民共和国';

/** Where the name of the issuer that ends at `end` begins, the country left out. */
function issuerBefore(chars: string, end: number, notBefore: number): number | null {
  let start = end;
  while (start > notBefore && start > end - 24 && HAN.test(chars.charAt(start - 1))) start--;
  const run = chars.slice(start, end);
  let cut = 0;
  for (const word of [...BEFORE_ISSUER, COUNTRY]) {
    const at = run.lastIndexOf(word);
    if (at >= 0 && at + word.length < run.length) cut = Math.max(cut, at + word.length);
  }
  return ISSUER_END.test(run.slice(cut)) ? start + cut : null;
}

/** 法释2020〕7号, 法释〔2020 7号, 法释20207号, 法释7号: the code is certain, a bracket or the year is lost. */
function readDamaged(chars: string, at: number): CompactDocumentNumber | null {
  const code = STRICT_CODES.find((c) => chars.startsWith(c, at));
  if (code === undefined) return null;
  let k = at + code.length;
  const open = OPEN.includes(chars.charAt(k)) && k < chars.length;
  if (open) k++;
  let digits = digitsAt(chars, k, 10);
  k += digits.length;
  let normalized = code + (open ? '〔' : '');
  const closes = digits.length === 4 && k < chars.length && CLOSE.includes(chars.charAt(k));
  if (open && closes) return null; // well bracketed, read at the bracket
  if (closes || (digits.length === 4 && chars.charAt(k) === '年')) {
    normalized += digits + (closes ? '〕' : '年');
    k++;
    if (chars.charAt(k) === '第') k++;
    digits = digitsAt(chars, k, 7);
    k += digits.length;
  } else if (digits === '' && chars.charAt(k) === '第') {
    digits = digitsAt(chars, k + 1, 7);
    k += 1 + digits.length;
    normalized += '第';
  }
  if (digits === '' || chars.charAt(k) !== '号') return null;
  return {
    start: at,
    end: k + 1,
    normalized: `${normalized}${digits}号`,
    malformed: true,
    standardBrackets: false,
  };
}

function digitsAt(chars: string, from: number, max: number): string {
  let end = from;
  while (end < from + max && DIGIT.test(chars.charAt(end))) end++;
  return chars.slice(from, end);
}

function numeralAt(chars: string, from: number): string {
  let end = from;
  while (end < from + 7 && NUMERAL.test(chars.charAt(end))) end++;
  return chars.slice(from, end);
}
