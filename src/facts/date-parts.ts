import { daysInMonth } from '../text/civil-date';
import type { DateToken } from './date-tokens';

/** Parts of months 上旬, 中旬, 下旬, and period ends that leave the year out (2021.3.6—5.8). */

const THIRDS: Readonly<Record<string, readonly [number, number | null]>> = {
  上: [1, 10],
  中: [11, 20],
  下: [21, null],
};

/** First and last day of the 旬 of a month written up to `at`; null where none follows. */
export function thirdAfter(
  text: string,
  at: number,
  {
    year,
    month,
    day,
  }: { readonly year: number | null; readonly month: number | null; readonly day: number | null },
): readonly [number, number] | null {
  const third = text.charAt(at + 1) === '旬' ? THIRDS[text.charAt(at)] : undefined;
  if (!third || day !== null || month === null || month < 1 || month > 12) return null;
  return [third[0], third[1] ?? daysInMonth(year ?? 2000, month)];
}

const SHORT_END = /^\s?(至|到|[~～〜–−―—-]|——|--)\s?(\d{1,2})([./-])(\d{1,2})(?![\d%‰./年月日元万亿-])/;

/** The month and day, in the same writing, that end a period begun at a numeric date; null where none follow. */
export function shortEnd(text: string, from: number, sign: string): DateToken | null {
  const match = SHORT_END.exec(text.slice(from, from + 12));
  const [whole, joiner = '', month, own, day] = match ?? [];
  if (whole === undefined || own !== sign || joiner.startsWith(sign)) return null;
  const written = { month: Number(month), day: Number(day) };
  if (written.month < 1 || written.month > 12 || written.day < 1 || written.day > 31) return null;
  const end = from + whole.length;
  const start = end - whole.trimStart().slice(joiner.length).trimStart().length;
  return { start, end, year: null, relative: null, ...written, last: null, numeric: true, weak: false };
}
