import { findInstrument } from '../../law/corpus';
import type { LawLibrary } from '../../law/library';
import { governingVersion } from '../../law/versions';
import { conductPeriod, decisiveDay } from '../../pleading/citing';
import { formatIso, type CivilDate } from '../../text/civil-date';
import type { TradeSecretPleading } from './model';

/** The time of the acts and the version of 反不正当竞争法 that follows from it (法释〔2020〕7号第二十八条). */
export interface ApplicableLaw {
  /** ISO, to the precision known. */
  readonly actStart: string | null;
  readonly actEnd: string | null;
  readonly continuing: boolean;
  /** Year of the version, or null where no date tells. */
  readonly aucl: number | null;
  /** Where the time was read: the front matter or the acts told. */
  readonly basis: 'front-matter' | 'acts' | null;
}

/** The time of the acts as the draft tells it; acts that go on reach the day of the pleading, else `today`. */
export function applicableLaw(
  pleading: TradeSecretPleading | null,
  library: LawLibrary,
  today: CivilDate,
): ApplicableLaw {
  const conduct = pleading?.conduct ?? null;
  if (pleading === null || conduct === null)
    return { actStart: null, actEnd: null, continuing: false, aucl: null, basis: null };
  const act = conductPeriod(conduct);
  const law = findInstrument(library.corpus, 'aucl');
  const day = formatIso(decisiveDay(pleading, today));
  const version = law === null ? null : governingVersion(law, act, day).version;
  return {
    actStart: act.start,
    actEnd: act.continuing ? null : act.end,
    continuing: act.continuing,
    aucl: version?.year ?? null,
    basis: conduct.basis,
  };
}
