/**
 * Civil dates 日期 without clock or time zone: a year with, where known, a month and a day.
 * Reckoned in the proleptic Gregorian calendar by day numbers of our own; no `Date` object is involved.
 */

/** A calendar date as far as it is known; a day without a month does not occur. */
export interface CivilDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2021-03-06`, `2021-03` or `2021`; null for anything else and for impossible dates. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  const date: CivilDate = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  return isValid(date) ? date : null;
}

/** ISO 8601 to the known precision; an impossible date is written as it stands (`2021-02-30`). */
export function formatIso(date: CivilDate): string {
  let iso = String(date.year).padStart(4, '0');
  if (date.month !== null) iso += `-${String(date.month).padStart(2, '0')}`;
  if (date.month !== null && date.day !== null) iso += `-${String(date.day).padStart(2, '0')}`;
  return iso;
}

/** True when the calendar has the date. Years run from 1 to 9999. */
export function isValid(date: CivilDate): boolean {
  const { year, month, day } = date;
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  if (month === null) return day === null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return day === null || (Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month));
}

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day the date can mean: 2021 → 2021-01-01. */
export function firstDay(date: CivilDate): CivilDate {
  return { year: date.year, month: date.month ?? 1, day: date.day ?? 1 };
}

/** The last day the date can mean: 2021-02 → 2021-02-28. */
export function lastDay(date: CivilDate): CivilDate {
  const month = date.month ?? 12;
  return { year: date.year, month, day: date.day ?? daysInMonth(date.year, month) };
}

/**
 * Orders by the first possible day, then by the last; negative, zero or positive. A total order, for sorting.
 * Whether a month truly lies before a day is `isBefore`.
 */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return daysBetween(b, a) || dayNumber(lastDay(a)) - dayNumber(lastDay(b));
}

/** True when every day `a` can mean lies before every day `b` can mean. */
export function isBefore(a: CivilDate, b: CivilDate): boolean {
  return dayNumber(lastDay(a)) < dayNumber(firstDay(b));
}

/** Days from the first possible day of `a` to that of `b`; negative when `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(firstDay(b)) - dayNumber(firstDay(a));
}

/** The day `days` after (or before) the first possible day of `date`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(firstDay(date)) + days);
}

/** Moves by whole months at the precision of `date`; a day the month lacks becomes its last (民法典第二百零二条). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = date.year * 12 + (date.month ?? 1) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  if (date.month === null) return { year, month: null, day: null };
  return { year, month, day: date.day === null ? null : Math.min(date.day, daysInMonth(year, month)) };
}

const DAYS_IN_400_YEARS = 146_097;

/** Days since 0000-03-01; years are counted from March, so that the leap day comes last. */
function dayNumber(date: CivilDate): number {
  const month = date.month ?? 1;
  const year = month > 2 ? date.year : date.year - 1;
  const fromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + (date.day ?? 1) - 1;
}

function fromDayNumber(number: number): CivilDate {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const leapCorrected =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapCorrected / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
