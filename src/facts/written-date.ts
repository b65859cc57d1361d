import type { CivilDate } from '../text/civil-date';
import { addDays, addMonths, daysInMonth, formatIso, isValid } from '../text/civil-date';
import { thirdAfter } from './date-parts';
import type { DateToken } from './date-tokens';

/** Year, month and day as written, each possibly missing or out of range. */
export interface Written {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Fills in year and month from 同年, 次日 … or, in a series, from the member before; null when nothing is known. */
export function complete(token: DateToken, last: CivilDate | null, series: Written | null): Written | null {
  const { relative } = token;
  if (relative !== null) return related(token, last);
  if (token.year !== null) return token;
  if (token.month !== null) {
    const year = series?.month != null && token.month >= series.month ? series.year : null;
    return { year, month: token.month, day: token.day };
  }
  return series?.month != null && series.day !== null ? { ...series, day: token.day } : null;
}

function related(token: DateToken, last: CivilDate | null): Written | null {
  const { relative } = token;
  if (!relative) return null;
  const step = relative.next ? 1 : 0;
  if (relative.unit === 'year') {
    if (last === null)
      return token.month === null ? null : { year: null, month: token.month, day: token.day };
    return { year: last.year + step, month: token.month, day: token.day };
  }
  if (last?.month == null) return null;
  if (relative.unit === 'month') {
    const month = addMonths({ year: last.year, month: last.month, day: null }, step);
    return { ...month, day: token.day };
  }
  return last.day === null ? null : addDays(last, step);
}

/** The end of a period takes over year and month of its beginning; a lower month is that of the next year. */
export function completeEnd(token: DateToken, begin: Written, last: CivilDate | null): Written | null {
  if (token.relative !== null) {
    const known = begin.year !== null ? { year: begin.year, month: begin.month, day: begin.day } : last;
    return related(token, known && isValid(known) ? known : last);
  }
  if (token.year !== null) return token;
  if (token.month !== null) {
    const turns = begin.year !== null && begin.month !== null && token.month < begin.month;
    return {
      year: begin.year === null ? null : begin.year + (turns ? 1 : 0),
      month: token.month,
      day: token.day,
    };
  }
  return begin.month !== null && begin.day !== null ? { ...begin, day: token.day } : null;
}

/** The days of 上旬, 中旬, 下旬 at either end. */
export function thirds(
  text: string,
  begin: Written & { readonly at: number },
  end: (Written & { readonly at: number }) | null,
): { iso?: string; isoEnd?: string } {
  const first = thirdAfter(text, begin.at, begin);
  const final = end && thirdAfter(text, end.at, end);
  return {
    ...(first ? { iso: iso({ ...begin, day: first[0] }) } : {}),
    ...(final ? { isoEnd: iso({ ...end, day: final[1] }) } : {}),
  };
}

/** The date as one of the calendar; null where the year is missing or there is no such date. */
export function civil({ year, month, day }: Written): CivilDate | null {
  return year !== null && isValid({ year, month, day }) ? { year, month, day } : null;
}

/** Whether the calendar can have it, in whatever year. */
export function possible({ year, month, day }: Written): boolean {
  if (year !== null) return isValid({ year, month, day });
  return (
    month !== null &&
    month >= 1 &&
    month <= 12 &&
    (day === null || (day >= 1 && day <= daysInMonth(2000, month)))
  );
}

/** ISO 8601 as far as written; `--12-17` without the year. */
export function iso({ year, month, day }: Written): string {
  if (year !== null) return formatIso({ year, month, day });
  const two = (n: number | null): string => `-${String(n).padStart(2, '0')}`;
  return `-${two(month)}${day === null ? '' : two(day)}`;
}
