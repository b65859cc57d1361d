import { parseNumeral } from '../text/numerals';
import { shortEnd } from './date-parts';
import { matchesOf } from '../text/matches';

/** A word that points back at a date already named: 同年, 次月, 当日. `next` adds one of the unit. */
interface Relative {
  readonly unit: 'year' | 'month' | 'day';
  readonly next: boolean;
}

/**
 * One written date, possibly incomplete: `5月24日`, `24日`, `第三季度`. What is not written is null.
 * `last` is the last month of a quarter or half-year whose first month is `month`.
 */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly relative: Relative | null;
  readonly month: number | null;
  readonly last: number | null;
  readonly day: number | null;
  /** Written with signs only, as 2021-03-06. */
  readonly numeric: boolean;
  /** Certain only beside another date: 2021.3, or a unit left out as in 1—6月. */
  readonly weak: boolean;
}

const YEAR = '(?:[12](?:\\s?\\d){3}|[一二壹贰](?:\\s?[〇零○◯O0一二三四五六七八九壹贰叁肆伍陆柒捌玖]){3})';
const COUNT =
  '(?:\\d{1,2}|[〇零○一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾](?:\\s?[零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]){0,2})';
const PIECE = new RegExp(
  [
    '(?<numericYear>[12]\\d{3})(?<sign>\\s?[-/.])\\s?(?<numericMonth>\\d{1,2})(?!\\d)(?:(?<sign2>\\s?[-/.])\\s?(?<numericDay>\\d{1,2})(?!\\d)日?)?',
    `(?<year>${YEAR})\\s{0,3}年度?`,
    '(?<part>上半年|下半年|前[两二三23]个?季度|第?[一二三四1-4](?:\\s?[至到、和及~～—-]\\s?第?[一二三四1-4])?\\s?季度|Q[1-4])',
    `(?<count>${COUNT})\\s{0,3}(?<unit>[年月日号])|(?<first>元)月`,
    '(?<relative>[同当该次翌][年月日]|当天|第二天)',
  ].join('|'),
  'g',
);
const JOINT = '(?:[至到~～〜–−―─、和及与-]|—{1,2})';
/** The member before in a series whose unit stands at the end: 2021、2022年, 1—6月. */
const YEAR_BEFORE = new RegExp(`([12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})\\s?${JOINT}\\s{0,2}$`);
const COUNT_BEFORE = new RegExp(`(${COUNT})\\s?${JOINT}\\s{0,2}$`);
const LONGEST_SERIES = 5;

/** Beginnings of other words: 同年级, 次日均, 当月结. */
const OTHER_WORD = /^(?:年[级龄限会检]|[日][常均期]|月[结报])/;
/** Endings of other words: 不同|年, 应当|日, 三次|日. */
const OTHER_ENDING: Readonly<Record<string, RegExp>> = {
  同: /[不相共合]$/,
  当: /[应相适恰正]$/,
  次: /[\d每多首再数几两一二三四五六七八九十屡历依层主]$/,
};
const NAMES_ITS_OWN_DAY =
  /(?:起诉|立案|判决|裁定|生效|届满|期满|送达|收到|签收|付款|支付|之日|案发|事发|含|包括)(?:之日|的|后)?$/;

type Kind = 'numeric' | 'year' | 'month' | 'part' | 'day';

/** A part of a date: a number with its unit, a quarter, a word that points back. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** The number as written, without its unit; the whole of a quarter or a numeric date. */
  readonly digits: string;
  /** 24年. */
  readonly short: boolean;
  readonly relative: Relative | null;
  /** The unit is left out: 1 in 1—6月. */
  readonly elided: boolean;
  /** The parts of a numeric date. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The written dates of `text` (widths folded, see `normalizeWidth`), in order, incomplete ones included. */
export function dateTokens(text: string): DateToken[] {
  const pieces = datePieces(text);
  const tokens: DateToken[] = [];
  for (let at = 0; at < pieces.length;) {
    const parts = dateFrom(text, pieces, at);
    const [first] = parts;
    at += Math.max(1, parts.length);
    if (!first) continue;
    const { sign = '', sign2 } = first.groups;
    const until = sign2 === undefined ? null : shortEnd(text, first.end, sign.trim());
    const token =
      first.kind === 'numeric' ? numericToken(text, first, tokens.at(-1), until) : writtenToken(parts);
    if (token !== null) tokens.push(token, ...(until ? [until] : []));
  }
  return tokens;
}

function datePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of matchesOf(PIECE, text)) {
    const piece = pieceOf(match);
    if (!stands(text, piece)) continue;
    pieces.push(...membersBefore(text, piece, pieces.at(-1)?.end ?? 0), piece);
  }
  return pieces;
}

function pieceOf(match: RegExpExecArray): Piece {
  const groups = match.groups ?? {};
  const { numericYear, year, part, count, unit, relative } = groups;
  const word = relative === undefined ? null : relativeOf(relative);
  const base = {
    start: match.index,
    end: match.index + match[0].length,
    digits: year ?? count ?? match[0],
    short: unit === '年',
    relative: word,
    elided: false,
    groups,
  };
  if (numericYear !== undefined) return { ...base, kind: 'numeric' };
  if (part !== undefined) return { ...base, kind: 'part' };
  if (word !== null) return { ...base, kind: word.unit };
  if (year !== undefined || unit === '年') return { ...base, kind: 'year' };
  return { ...base, kind: unit === undefined || unit === '月' ? 'month' : 'day' };
}

/** The numbers right before a piece that share its unit, in order. */
function membersBefore(text: string, piece: Piece, floor: number): Piece[] {
  const members: Piece[] = [];
  if (piece.kind === 'numeric' || piece.kind === 'part' || piece.relative || piece.short) return members;
  const pattern = piece.kind === 'year' ? YEAR_BEFORE : COUNT_BEFORE;
  for (let end = piece.start; members.length < LONGEST_SERIES;) {
    const from = Math.max(floor, end - 12);
    const match = pattern.exec(text.slice(from, end));
    const digits = match?.[1];
    if (!match || digits === undefined) break;
    const start = from + match.index;
    const member = { ...piece, start, end: start + digits.length, digits, elided: true };
    // The minutes of 17:00至12月3日.
    if (!stands(text, member) || /\d[:：]\s?$/.test(text.slice(Math.max(0, start - 3), start))) break;
    members.unshift(member);
    end = start;
  }
  return members;
}

/** The number of a piece; 24年 is 2024, 98年 is 1998; null for 三年 and other numbers that can be no year. */
function valueOf(piece: Piece): number | null {
  const digits = piece.digits.replace(/\s/g, '');
  if (!piece.short) return digits === '元月' ? 1 : parseNumeral(digits);
  return /^\d\d$/.test(digits) ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : null;
}

/** False where the signs belong to a longer number or another word. */
function stands(text: string, piece: Piece): boolean {
  const { start, end } = piece;
  const before = text.slice(Math.max(0, start - 8), start);
  if (piece.relative !== null) {
    const word = text.slice(start, end);
    if (OTHER_ENDING[word.charAt(0)]?.test(before) || OTHER_WORD.test(text.slice(end - 1, end + 1)))
      return false;
    return piece.relative.unit !== 'day' || !NAMES_ITS_OWN_DAY.test(before);
  }
  if (piece.kind === 'part') return true;
  if (!/^\d/.test(piece.digits)) return !/[一二三四五六七八九十百千万亿第]$/.test(before);
  return (
    !/\d$/.test(before) && (piece.kind === 'year' || piece.kind === 'numeric' || !/\d[.,]$/.test(before))
  );
}

const RANK: Readonly<Record<Kind, number>> = { numeric: 9, year: 0, month: 1, part: 1, day: 2 };

/** The pieces from `at` on that make one date: 2021年 | 3月 | 6日; none where the first cannot begin one. */
function dateFrom(text: string, pieces: readonly Piece[], at: number): Piece[] {
  const parts = pieces.slice(at, at + 1);
  for (let last = parts[0]; last && last.kind !== 'part'; last = parts.at(-1)) {
    const next = pieces[at + parts.length];
    if (!next || RANK[next.kind] !== RANK[last.kind] + 1) break;
    if (!/^[\s的]{0,4}$/.test(text.slice(last.end, Math.min(next.start, last.end + 5)))) break;
    parts.push(next);
  }
  const [first] = parts;
  return first?.short && parts.length < 3 ? [] : parts;
}

function writtenToken(parts: readonly Piece[]): DateToken | null {
  const [first] = parts;
  const final = parts.at(-1);
  if (!first || !final) return null;
  const token = {
    start: first.start,
    end: final.end,
    year: null as number | null,
    relative: null as Relative | null,
    month: null as number | null,
    last: null as number | null,
    day: null as number | null,
    numeric: false,
    weak: final.elided,
  };
  for (const piece of parts) {
    const { kind, relative } = piece;
    const value = relative !== null || kind === 'part' ? null : valueOf(piece);
    if (relative !== null) token.relative = relative;
    else if (kind === 'part') [token.month, token.last] = monthsOf(piece.digits);
    else if (value === null) return null;
    else if (kind === 'year') token.year = value;
    else if (kind === 'month') token.month = value;
    else token.day = value;
  }
  if (token.year !== null && token.month === null && (token.year < 1900 || token.year > 2099)) return null;
  return token;
}

function relativeOf(word: string): Relative {
  const sign = word.charAt(word.length - 1);
  return {
    unit: sign === '年' ? 'year' : sign === '月' ? 'month' : 'day',
    next: /^[次翌第]/.test(word),
  };
}

/** First and last month of a quarter 季度, several quarters or a half-year. */
function monthsOf(part: string): [number, number] {
  if (part === '上半年') return [1, 6];
  if (part === '下半年') return [7, 12];
  const quarters = matchesOf(/[一二两三四1-4]/g, part).map(([sign]) => parseNumeral(sign) ?? 1);
  const from = quarters[0] ?? 1;
  const to = quarters.at(-1) ?? from;
  return part.startsWith('前') ? [1, to * 3] : [from * 3 - 2, to * 3];
}

/** 2021-03-06, 2021/3/6, 2021.3.6, 2021-03; null for numbers of goods, files, telephones, sections. */
function numericToken(
  text: string,
  piece: Piece,
  previous: DateToken | undefined,
  until: DateToken | null,
): DateToken | null {
  const { numericYear, numericMonth = '', sign = '', sign2, numericDay } = piece.groups;
  const sameSign = sign.trim() === sign2?.trim();
  const day = sameSign && numericDay !== undefined ? Number(numericDay) : null;
  const cut = sign2 !== undefined && !sameSign;
  const { end } = piece;
  const before = text.slice(Math.max(0, piece.start - 5), piece.start);
  const after = text.slice(end, end + 8);
  const linked =
    previous?.numeric === true && /^\s?[-/]{1,2}\s?$/.test(text.slice(previous.end, piece.start));
  if (cut || (!linked && /[A-Za-z\d/_#.-]$|[编批型图件]号[:：]?$|版本号?[为是:：]?$/.test(before)))
    return null;
  if (until === null && /^(?!T\d)[A-Za-z\d_]|^[-/.]\d(?!\d{3}\s?[-/.])|^\s?[元万亿%号]/.test(after))
    return null;
  const month = Number(numericMonth);
  const year = Number(numericYear);
  if (year < 1900 || year > 2099) return null;
  // 2024.13.01 is a date with a slip, 2024.13.1 more likely a version.
  const limit = sign.trim() === '.' && numericDay?.length !== 2 ? 12 : 31;
  if (month > limit || (day ?? 1) > 31) return null;
  if (day === null && (month < 1 || month > 12)) return null;
  const weak = day === null && !(sign === '-' && /^\d{2}$/.test(numericMonth));
  return { start: piece.start, end, year, relative: null, month, last: null, day, numeric: true, weak };
}
