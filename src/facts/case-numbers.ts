/**
 * Case numbers 案号: （2022）最高法知民终945号 and the 字第 form in use before 2016.
 * 《最高人民法院关于人民法院案件案号的若干规定》: bracketed year, court code 法院代字, type code 类型代字, serial number, 号.
 * Hand-written scanning over a folded text without blanks; linear in its length.
 */
import { compact, originalSpan } from '../law/fold';
import type { Span } from '../text/span';
import { oneOf } from '../text/one-of';

/** A case number as read. `normalized` has full-width round brackets and no blanks; nothing is repaired. */
export interface CaseNumberReading extends Span {
  readonly text: string;
  readonly normalized: string;
  /** Unknown court code; missing bracket, 号, year or serial number; impossible year. */
  readonly malformed: boolean;
  readonly year: number | null;
}

interface Found extends Span {
  readonly malformed: boolean;
  readonly year: number | null;
}

const OPEN = '([〔【{「『〖';
const CLOSE = ')]〕】}」』〗';
const DIGIT = /[0-9]/;
const HAN = /[\u4e00-\u9fff]/;
/** Letters and signs that stand for a withheld serial number. */
const REDACTED = /[XxＸ×*＊某□○]/;
const PROVINCES = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云藏陕甘青宁新兵军';
/** Characters type codes are made of: 知民终, 行赔初, 执异, 财保, 委赔监, 诉前调, 强清, 认港, 司惩 … */
const TYPE_UNIT =
  /[知民刑行商执赔初终再申监抗提辖他特督催破撤核更医没审非复异恢协保财证诉前调书引确清强算认台港澳外请委法司惩救拘罚字仲令算环减假缓备附国仲送调]/;
/** What every type code has at least one of. */
const TYPE_MARK = /[民刑行执赔破清财商]|[知].?[初终]|诉前调|司[惩救]|认[台港澳]|保令|协外|委赔|行保|证保/;
/** Stages that end the type codes of the 字第 form. */
const OLD_STAGE = /[初终再申监提重抗辖执保破督特更核赔异复他知]$/;
/** Notarial deeds, appraisals, arbitration and penalties are numbered alike and are none. */
const NO_CASE = /证[经民内外字]|公证|鉴|仲裁|仲案|劳人仲|处罚|罚字|税|检|公刑|公立/;
const MAX_BODY = 40;

/** Where a case number can begin: a bracket, a year, or a court code. */
const isTrigger = oneOf(`${OPEN}0123456789最${PROVINCES}`);

/** All case numbers of a text in order of appearance. */
export function readCaseNumbers(text: string): CaseNumberReading[] {
  const compacted = compact(text);
  const { chars } = compacted;
  const readings: CaseNumberReading[] = [];
  let done = 0;
  for (let k = 0; k < chars.length; k++) {
    if (!isTrigger(chars.charCodeAt(k))) continue;
    const unit = chars.charAt(k);
    const found =
      OPEN.includes(unit) || DIGIT.test(unit) ? readFromYear(chars, k, done) : readWithoutYear(chars, k);
    if (!found) continue;
    const { malformed, year } = found;
    const span = originalSpan(compacted, found.start, found.end);
    const normalized = normalize(chars.slice(found.start, found.end));
    readings.push({ text: text.slice(span.start, span.end), normalized, malformed, year, ...span });
    done = found.end;
    k = done - 1;
  }
  return readings;
}

/** From the opening bracket of the year, or the year itself where that is lost. */
function readFromYear(chars: string, at: number, notBefore: number): Found | null {
  const opened = !DIGIT.test(chars.charAt(at));
  if (!opened && at > notBefore && /[0-9(（[〔]/.test(chars.charAt(at - 1))) return null;
  let k = opened ? at + 1 : at;
  const digits = run(chars, k, DIGIT, 5);
  k += digits.length;
  if (digits.length !== 4 && (!opened || digits === '')) return null;
  const closed = CLOSE.includes(chars.charAt(k));
  if (closed) k++;
  else if (chars.charAt(k) === '年') return null;
  const strict = !opened && !closed;
  const body = readBody(chars, k, strict);
  if (!body) return null;
  const inFull = digits.length === 4 || (digits.length === 2 && body.old);
  // （202）浙01民初5号: a year cut short, where bracket and court leave no doubt that it is one.
  if (!inFull && (!closed || body.court === '')) return null;
  const before = opened && closed && body.court === '' ? courtBefore(chars, at, notBefore) : null;
  if (body.court === '' && !body.old && before === null && body.guess) return null;
  const year = Number(digits);
  const possible = inFull && (digits.length === 2 || (year >= 1949 && year < 2050));
  return {
    start: before ?? at,
    end: body.end,
    malformed: !opened || !closed || !possible || !body.wellFormed,
    year: digits.length === 4 ? year : null,
  };
}

interface Body {
  readonly end: number;
  /** Court code 法院代字, '' where none is known. */
  readonly court: string;
  /** The 字第 form. */
  readonly old: boolean;
  readonly wellFormed: boolean;
  /** True when only the shape, not the court, speaks for a case number. */
  readonly guess: boolean;
}

function readBody(chars: string, from: number, strict: boolean): Body | null {
  const court = courtAt(chars, from);
  const typeAt = from + court.length;
  const type = run(chars, typeAt, TYPE_UNIT, 9);
  if (court !== '' && TYPE_MARK.test(type) && !type.includes('字')) {
    const serial = readSerial(chars, typeAt + type.length);
    const complete = serial.count > 0 && serial.hao;
    if (serial.count > 0 || serial.hao)
      return { end: serial.end, court, old: false, wellFormed: complete, guess: false };
  }
  return strict ? null : (readOld(chars, from) ?? readUnknownCourt(chars, from));
}

/** 最高法, or a province with two digits (intermediate), four (basic) or none (high court). */
function courtAt(chars: string, at: number): string {
  if (chars.startsWith('最高法', at)) return '最高法';
  const province = chars.charAt(at);
  if (province === '' || !PROVINCES.includes(province)) return '';
  const digits = run(chars, at + 1, DIGIT, 6);
  return digits.length === 0 || digits.length === 2 || digits.length === 4 ? province + digits : '';
}

/** 沪高民三（知）初字第2号: anything up to 字第, a serial number and 号. */
function readOld(chars: string, from: number): Body | null {
  let k = from;
  while (k < from + MAX_BODY && !chars.startsWith('字第', k)) {
    if (!HAN.test(chars.charAt(k)) && !/[()0-9]/.test(chars.charAt(k))) return null;
    k++;
  }
  if (!chars.startsWith('字第', k)) return null;
  const name = chars.slice(from, k);
  if (NO_CASE.test(name) || !OLD_STAGE.test(name)) return null;
  const serial = readSerial(chars, k + 2);
  if (serial.count === 0 && !serial.hao) return null;
  return { end: serial.end, court: '', old: true, wellFormed: serial.count > 0 && serial.hao, guess: false };
}

/** 最高知法民终541号, 青岛中院知民初1号: the shape of a case number under a court code that does not exist. */
function readUnknownCourt(chars: string, from: number): Body | null {
  let k = from;
  while (k < from + MAX_BODY && HAN.test(chars.charAt(k)) && chars.charAt(k) !== '号') k++;
  const code = run(chars, k, DIGIT, 6);
  if (HAN.test(chars.charAt(k + code.length)) && chars.charAt(k + code.length) !== '号') {
    k += code.length;
    while (k < from + MAX_BODY && HAN.test(chars.charAt(k)) && chars.charAt(k) !== '号') k++;
  }
  const name = chars.slice(from, k);
  if (!/[初终申再辖监特异复保执]$/.test(name) || !TYPE_MARK.test(name) || NO_CASE.test(name)) return null;
  const serial = readSerial(chars, k);
  if (serial.count === 0 && !serial.hao) return null;
  const namesCourt = name.startsWith('最高') || PROVINCES.includes(name.charAt(0)) || name.includes('院');
  return { end: serial.end, court: '', old: false, wellFormed: false, guess: !serial.hao && !namesCourt };
}

/** 最高法知民终945号, 鲁02民初7号: the year is lost. */
function readWithoutYear(chars: string, at: number): Found | null {
  const court = courtAt(chars, at);
  const type = run(chars, at + court.length, TYPE_UNIT, 9);
  if (!/^知?(?:民|刑|行)(?:初|终|申|再|辖|辖终|监|特)$/.test(type)) return null;
  const before = chars.charAt(at - 1);
  if (court.length === 1 && HAN.test(before)) return null;
  const serial = readSerial(chars, at + court.length + type.length);
  return serial.count > 0 && serial.hao ? { start: at, end: serial.end, malformed: true, year: null } : null;
}

/** 最高法（2021）知民终51号: the court stands before the year. */
function courtBefore(chars: string, at: number, notBefore: number): number | null {
  if (at - 3 >= notBefore && chars.startsWith('最高法', at - 3)) return at - 3;
  let k = at;
  while (k > at - 5 && DIGIT.test(chars.charAt(k - 1))) k--;
  return k - 1 >= notBefore && k < at && courtAt(chars, k - 1).length === at - k + 1 ? k - 1 : null;
}

interface Serial {
  readonly end: number;
  readonly count: number;
  readonly hao: boolean;
}

/** 945号, 00453号, XXXXX号, 111、112号, 945号之一. */
function readSerial(chars: string, from: number): Serial {
  let k = from;
  let count = 0;
  for (let part = 0; part < 20; part++) {
    const digits = run(chars, k, DIGIT, 9) || run(chars, k, REDACTED, 9);
    const mixed = run(chars, k + digits.length, REDACTED, 9);
    if (digits === '') break;
    count++;
    k += digits.length + mixed.length;
    if (!/[、\-–—~～至]/.test(chars.charAt(k)) || !DIGIT.test(chars.charAt(k + 1))) break;
    k++;
  }
  const hao = chars.charAt(k) === '号';
  if (hao) k++;
  const sub = hao ? /^之[一二三四五六七八九十]{1,2}/.exec(chars.slice(k, k + 3)) : null;
  return { end: k + (sub?.[0].length ?? 0), count, hao };
}

function run(chars: string, from: number, unit: RegExp, max: number): string {
  let end = from;
  while (end < from + max && unit.test(chars.charAt(end))) end++;
  return chars.slice(from, end);
}

/** Full-width round brackets; the text is folded and without blanks already. */
function normalize(chars: string): string {
  let out = '';
  for (const unit of chars) out += OPEN.includes(unit) ? '（' : CLOSE.includes(unit) ? '）' : unit;
  return out;
}
