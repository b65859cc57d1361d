import { matchesOf } from '../text/matches';
import { parseNumeral } from '../text/numerals';

/** A word that points back at a date already named: 同年, 次月, 当日. `next` adds one of the unit. */
export interface Relative {
  readonly unit: 'year' | 'month' | 'day';
  readonly next: boolean;
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

export type Kind = 'numeric' | 'year' | 'month' | 'part' | 'day';

/** A part of a date: a number with its unit, a quarter, a word that points back. */
export interface Piece {
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

/** The parts of dates in `text` (widths folded), in order. */
export function datePieces(text: string): Piece[] {
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
  const { year, count, unit, relative } = groups;
  const word = relative === undefined ? null : relativeOf(relative);
  return {
    kind: kindOf(groups, word),
    start: match.index,
    end: match.index + match[0].length,
    digits: year ?? count ?? match[0],
    short: unit === '年',
    relative: word,
    elided: false,
    groups,
  };
}

function kindOf({ numericYear, year, part, unit }: Piece['groups'], relative: Relative | null): Kind {
  if (numericYear !== undefined) return 'numeric';
  if (part !== undefined) return 'part';
  if (relative !== null) return relative.unit;
  if (year !== undefined || unit === '年') return 'year';
  return unit === undefined || unit === '月' ? 'month' : 'day';
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
export function valueOf(piece: Piece): number | null {
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

function relativeOf(word: string): Relative {
  const sign = word.charAt(word.length - 1);
  return {
    unit: sign === '年' ? 'year' : sign === '月' ? 'month' : 'day',
    next: /^[次翌第]/.test(word),
  };
}
