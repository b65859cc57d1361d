import type { Instrument, LawVersion } from '../../law/corpus';
import { governingVersion, versionByTag, versionInForce } from '../../law/versions';
import {
  conductPeriod,
  decisiveDay,
  versionsNamed,
  type CitingPleading,
  type Conduct,
} from '../../pleading/citing';
import { formatIso, type CivilDate } from '../../text/civil-date';

/** The version a number is held against, and how sure that is. */
export interface Standard {
  readonly version: LawVersion;
  /** `act` and `filing` decide; `declared`: the draft names it; `assumed`: nothing tells, the one in force. */
  readonly by: 'act' | 'filing' | 'declared' | 'assumed';
}

/**
 * The version of a law that governs a draft: substantive law follows the act (法释〔2020〕7号第二十八条), procedure
 * the day of the pleading. `tag` is the version a citation names. Null where the law is judged by neither.
 */
export function standardFor(
  pleading: CitingPleading,
  instrument: Instrument,
  today: CivilDate,
): Standard | null {
  const day = formatIso(decisiveDay(pleading, today));
  const inForce = versionInForce(instrument, day);
  if (instrument.governedBy === undefined || inForce === null) return null;
  if (instrument.governedBy === 'filing') return { version: inForce, by: 'filing' };
  const { conduct } = pleading;
  const governs = conduct === null ? null : governingVersion(instrument, conductPeriod(conduct), day).version;
  const declared = declaredVersion(pleading, instrument);
  if (governs === null || conduct === null)
    return declared === null ? { version: inForce, by: 'assumed' } : { version: declared, by: 'declared' };
  // A draft that names a later version knows more than the dates read from it, unless it says that the acts ended.
  if (mayGoOn(conduct) && declared !== null && declared.year > governs.year)
    return { version: declared, by: 'declared' };
  return { version: governs, by: 'act' };
}

/** Dates read from the text may miss that the acts went on. */
export function mayGoOn({ basis, ended }: Conduct): boolean {
  return basis === 'acts' && !ended;
}

/** The newest version the draft itself says it relies on (2025年修订的……). */
function declaredVersion(pleading: CitingPleading, instrument: Instrument): LawVersion | null {
  let found: LawVersion | null = null;
  for (const year of versionsNamed(pleading, instrument.id)) {
    const version = versionByTag(instrument, year);
    if (version !== null && (found === null || version.year > found.year)) found = version;
  }
  return found;
}
