import type { CivilDate } from '../text/civil-date';
import { compareDates } from '../text/civil-date';
import { normalizeWidth } from '../text/numerals';
import type { DateToken } from './date-tokens';
import {
  followsUnreadYear,
  isLunar,
  isMonthAlone,
  isNumbering,
  isPeriod,
  isSeries,
  namesVersion,
  openUntil,
} from './date-context';
import { dateTokens } from './date-tokens';
import { civil, complete, completeEnd, iso, possible, thirds, type Written } from './written-date';

/** A date 日期 or period 期间 as written; `start` and `end` are UTF-16 offsets into the text read. */
export interface DateReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * The date, or the beginning of the period; null where the year is missing or the calendar has no such date. 上旬 is
   * told by its month, as no day of it is certain.
   */
  readonly from: CivilDate | null;
  /** The end of a closed period; null for a single date and an open period. */
  readonly to: CivilDate | null;
  /** True for a period that goes on until now 至今. */
  readonly open: boolean;
  /** True when an end is no date of the calendar. */
  readonly invalid: boolean;
  /** ISO 8601 as far as written: 2021-03-06, 2013-07, 2013, --12-17; first day of 上旬; an impossible date as it stands. */
  readonly iso: string;
  /** The same for the end of a closed period, and the last day of 上旬. */
  readonly isoEnd: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'monthday';
  /** Where only the year is missing: `from` in the year of the date last named before it. A guess, not a reading. */
  readonly assumed: CivilDate | null;
}

const ANY_DATE = /[年月]|[12１２][\d０-９]{3}\s?[-/.－／．]/;

const PARAGRAPH = /\n[ \t\u3000]*\n/;

/**
 * Reads the dates of a passage, in order and without overlap.
 * Incomplete ends of periods and members of series take over what stands before them (5月20日至24日); 同年, 同月,
 * 次日, 当日 are resolved against the date last named in the same paragraph. Years in titles of laws, case numbers,
 * durations and bare months are no dates.
 */
export function readDates(text: string): DateReading[] {
  if (!ANY_DATE.test(text)) return [];
  const folded = normalizeWidth(text);
  const tokens = dateTokens(folded);
  const readings: DateReading[] = [];
  let named: CivilDate | null = null;
  let assumed: CivilDate | null = null;
  let member: { token: DateToken; written: Written } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (PARAGRAPH.test(folded.slice(tokens[at - 1]?.end ?? 0, token.start))) named = assumed = null;
    const series: Written | null = member && isSeries(folded, member.token, token) ? member.written : null;
    member = null;
    const next = tokens[at + 1];
    const date = complete(token, named, series);
    const period = next !== undefined && isPeriod(folded, token, next) ? next : null;
    const openEnd = period === null && token.last === null ? openUntil(folded, token, next) : null;
    const leads = next !== undefined && !token.numeric && isSeries(folded, token, next);
    const supported = period !== null || openEnd !== null || leads;
    if (!date || repeats(token, tokens[at - 1])) continue;
    const inSeries = series !== null && (date.year !== null || date.day !== null);
    if (!isDate(folded, token, inSeries, supported, period)) continue;
    const begin = { year: date.year, month: date.month, day: date.day };
    const until: Written | null = period && completeEnd(period, begin, named);
    const last: DateToken = period && until ? period : token;
    const finish: Written | null = until ?? (token.last === null ? null : begin);
    const end: Written | null = finish && last.last !== null ? { ...finish, month: last.last } : finish;
    const span = { start: token.start, end: openEnd ?? last.end };
    const reading: DateReading = {
      text: text.slice(span.start, span.end),
      ...span,
      ...read(begin, end, openEnd !== null, assumed),
      ...thirds(
        folded,
        { at: token.end, ...begin },
        openEnd === null ? { at: last.end, ...(end ?? begin) } : null,
      ),
    };
    readings.push(reading);
    named = reading.to ?? reading.from ?? named;
    assumed = reading.to ?? reading.assumed ?? assumed;
    member = { token: last, written: end ?? begin };
    if (last === period) at++;
  }
  return readings;
}

/** True for 当日 in 2021年3月6日当日. */
function repeats(token: DateToken, before: DateToken | undefined): boolean {
  return token.relative?.next === false && token.day === null && before?.end === token.start;
}

/** Keeps what is certainly a date; `supported` by a period, 至今 or a series that goes on. */
function isDate(
  text: string,
  token: DateToken,
  inSeries: boolean,
  supported: boolean,
  period: DateToken | null,
): boolean {
  if (isLunar(text, token)) return false;
  if (token.relative !== null) return true;
  if (token.year !== null) {
    if (token.weak) return supported;
    return token.month !== null || !namesVersion(text, token);
  }
  if (inSeries) return true;
  if (token.last !== null || token.month === null || followsUnreadYear(text, token)) return false;
  if (token.day !== null) return !token.weak || period !== null;
  return !isNumbering(text, token) && (period?.month != null || isMonthAlone(text, token));
}

function read(
  begin: Written,
  finish: Written | null,
  open: boolean,
  named: CivilDate | null,
): Omit<DateReading, 'start' | 'end' | 'text'> {
  const from = civil(begin);
  const withYear = begin.year === null ? 'monthday' : 'day';
  return {
    from,
    to: finish && civil(finish),
    open,
    invalid: !possible(begin) || (finish !== null && !possible(finish)),
    iso: iso(begin),
    isoEnd: finish && iso(finish),
    precision: begin.day !== null ? withYear : begin.month !== null ? 'month' : 'year',
    assumed: from ?? assume(begin, named),
  };
}

/** The year of the date before, unless that would lead back in time. */
function assume(date: Written, last: CivilDate | null): CivilDate | null {
  if (date.year !== null || last === null) return null;
  const guess = civil({ ...date, year: last.year });
  return guess !== null && compareDates(guess, last) >= 0 ? guess : null;
}

/** The normalised key: `2021-03-06`, `2013-07/2021-03`, `2025-06/..`, `--12-17`, `!2021-02-30`. */
export function dateKey(reading: DateReading): string {
  const mark = (written: string): string => (isPossibleIso(written) ? written : `!${written}`);
  const end = reading.open ? '/..' : reading.isoEnd === null ? '' : `/${mark(reading.isoEnd)}`;
  return mark(reading.iso) + end;
}

function isPossibleIso(text: string): boolean {
  const [year, month, day] = text.startsWith('--') ? [null, ...text.slice(2).split('-')] : text.split('-');
  const number = (part: string | null | undefined): number | null => (part == null ? null : Number(part));
  return possible({ year: number(year), month: number(month), day: number(day) });
}
