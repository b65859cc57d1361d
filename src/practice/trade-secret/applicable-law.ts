import { findInstrument } from '../../law/corpus';
import type { LawLibrary } from '../../law/library';
import { governingVersion } from '../../law/versions';
import { compareDates, firstDay, formatIso, lastDay, type CivilDate } from '../../text/civil-date';
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

/** Reads the time of the acts from the front matter, else from the dated acts of the text. */
export function applicableLaw(
  pleading: TradeSecretPleading | null,
  library: LawLibrary,
  today: CivilDate,
): ApplicableLaw {
  const told = pleading === null ? null : actPeriod(pleading);
  if (told === null) return { actStart: null, actEnd: null, continuing: false, aucl: null, basis: null };
  const { from, to, open, basis } = told;
  const act = { start: formatIso(from), end: to === null ? null : formatIso(to), continuing: open };
  const law = findInstrument(library.corpus, 'aucl');
  const version = law === null ? null : governingVersion(law, act, formatIso(today)).version;
  return {
    actStart: act.start,
    actEnd: open ? null : act.end,
    continuing: open,
    aucl: version?.year ?? null,
    basis,
  };
}

interface Told {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly open: boolean;
  readonly basis: 'front-matter' | 'acts';
}

function actPeriod({ header, acts }: TradeSecretPleading): Told | null {
  if (header.act !== null) return { ...header.act.period, basis: 'front-matter' };
  const periods = acts.flatMap(({ date }) => (date === null ? [] : [date]));
  const [first] = periods;
  if (first === undefined) return null;
  let { from } = first;
  let to = first.to ?? first.from;
  for (const period of periods) {
    if (compareDates(firstDay(period.from), firstDay(from)) < 0) from = period.from;
    const end = period.to ?? period.from;
    if (compareDates(lastDay(end), lastDay(to)) > 0) to = end;
  }
  return { from, to, open: periods.some(({ open }) => open), basis: 'acts' };
}
