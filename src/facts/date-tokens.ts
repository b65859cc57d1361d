import { matchesOf } from '../text/matches';
import { parseNumeral } from '../text/numerals';
import { shortEnd } from './date-parts';
import { datePieces, valueOf, type Kind, type Piece, type Relative } from './date-pieces';

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
