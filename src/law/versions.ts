/** Versions in force by date, and the version that governs an act 法律适用的时间效力. Pure, over ISO dates. */
import { firstDay, formatIso, lastDay, parseIsoDate } from '../text/civil-date';
import type { Instrument, LawVersion } from './corpus';

/** The version in force on a day (ISO, full date), or null before the first and after the last. */
export function versionInForce(instrument: Instrument, date: string): LawVersion | null {
  const inForce = instrument.versions.filter(
    (v) => v.effective <= date && (v.ended === undefined || date < v.ended),
  );
  return inForce.at(-1) ?? null;
}

/**
 * A period of acts 侵权行为期间. `start` and `end` may be known to the day, month or year (`2021-03`);
 * a single act has `end` null. `continuing` means it goes on to the day of the pleading 持续至今.
 */
export interface ActPeriod {
  readonly start: string | null;
  readonly end: string | null;
  readonly continuing: boolean;
}

/** Which version governs, and the versions that share the period when it straddles a change. */
export interface Governing {
  /** Null when no date is known, or the date is too coarse to tell. */
  readonly version: LawVersion | null;
  /** Versions in force at some time of the period, oldest first. */
  readonly during: readonly LawVersion[];
  /** True when the act began under an older version than the one that governs. */
  readonly straddles: boolean;
}

const UNKNOWN: Governing = { version: null, during: [], straddles: false };

/**
 * The version that governs an act: the law at the time of the act, and the amended law for an act that began
 * before the amendment and went on after it (法释〔2020〕7号第二十八条).
 * `today` (ISO) closes a continuing act. An end known only to the month or year in which the law changed is
 * not enough: the version is then null and both candidates are in `during`.
 */
export function governingVersion(instrument: Instrument, act: ActPeriod, today: string): Governing {
  const endText = act.continuing ? today : (act.end ?? act.start);
  const end = endText === null ? null : parseIsoDate(endText);
  if (!end) return UNKNOWN;
  const start = parseIsoDate(act.start ?? formatIso(end)) ?? end;
  const from = formatIso(firstDay(start));
  const earliestEnd = versionInForce(instrument, formatIso(firstDay(end)));
  const latestEnd = versionInForce(instrument, formatIso(lastDay(end)));
  const during = instrument.versions.filter(
    (v) => v.effective <= formatIso(lastDay(end)) && (v.ended === undefined || from < v.ended),
  );
  const version = earliestEnd === latestEnd ? latestEnd : null;
  const startedUnder = versionInForce(instrument, formatIso(lastDay(start)));
  const straddles = version !== null && startedUnder !== null && startedUnder.year < version.year;
  return { version, during, straddles };
}

/**
 * The version a tag or year beside the title means: the year of adoption （2019年修正）, else the year in which it
 * took effect （2018年施行）.
 */
export function versionByTag(instrument: Instrument, year: number): LawVersion | null {
  return (
    instrument.versions.find((v) => v.year === year) ??
    instrument.versions.find((v) => v.effective.startsWith(String(year))) ??
    null
  );
}
