import type { Instrument } from '../../law/corpus';
import { movedNumber, staleNumber, type StaleNumber } from '../../law/stale-number';
import { versionByTag } from '../../law/versions';
import type { CitedProvision, Placed } from '../../pleading/citations';
import type { CitingPleading } from '../../pleading/citing';
import { isReported, meansFormer } from './speech';
import { mayGoOn, type Standard } from './versions';

/** A citation whose number is that of another version than the one that governs. */
export interface Judged {
  readonly placed: Placed<CitedProvision>;
  readonly instrument: Instrument;
  readonly standard: Standard;
  readonly stale: StaleNumber;
}

/** 第九条第一款第（三）项和第二款: the second citation shares the article number written in the first. */
export function sharesNumber(
  placed: Placed<CitedProvision>,
  before: Placed<CitedProvision> | undefined,
): boolean {
  return (
    placed.fact.numerals.article === undefined &&
    before?.line === placed.line &&
    before.block === placed.block &&
    before.fact.instrument === placed.fact.instrument
  );
}

/** A citation with those behind it that share its number. */
export function groupAt(
  citations: readonly Placed<CitedProvision>[],
  at: number,
): readonly Placed<CitedProvision>[] {
  let end = at + 1;
  for (let next = citations[end]; next !== undefined && sharesNumber(next, citations[end - 1]);)
    next = citations[++end];
  return citations.slice(at, end);
}

/** The first of a group whose number is another version’s; null where none is, or the draft speaks of the former law. */
export function judgeGroup(
  pleading: CitingPleading,
  group: readonly Placed<CitedProvision>[],
  instrument: Instrument,
  standard: Standard,
): Judged | null {
  const whole =
    instrument.governedBy === 'act' ? (pleading.cause?.text ?? '') : subjectOfApplication(pleading);
  for (const placed of group) {
    const { fact } = placed;
    const judged = judge(pleading, fact, instrument, standard, whole);
    if (judged === 'reported') return null;
    if (judged !== null) return { placed, instrument, ...judged };
  }
  return null;
}

/** 行为保全申请书: an application is about one thing, and so are the articles it rests on. */
function subjectOfApplication({ kind, title }: CitingPleading): string {
  return kind === 'application' ? (title?.text ?? '') : '';
}

type Verdict = Pick<Judged, 'standard' | 'stale'> | 'reported' | null;

function judge(
  { conduct }: CitingPleading,
  fact: CitedProvision,
  instrument: Instrument,
  standard: Standard,
  whole: string,
): Verdict {
  const { around } = fact;
  if (isReported(around) || meansFormer(around)) return 'reported';
  const scopes = [`${around.before}${around.after}`, whole];
  const against = (held: Standard): Pick<Judged, 'standard' | 'stale'> | null => {
    const stale = staleNumber(instrument, held.version, fact, scopes);
    return stale === null ? null : { standard: held, stale };
  };
  const tagged = fact.version === null ? null : versionByTag(instrument, fact.version);
  if (tagged === null || tagged === standard.version) return against(standard);
  const trusted =
    standard.by === 'assumed' ||
    standard.by === 'declared' ||
    (standard.by === 'act' && conduct !== null && mayGoOn(conduct) && tagged.year > standard.version.year);
  if (trusted) return against({ version: tagged, by: 'declared' });
  const moved = movedNumber(instrument, tagged, standard.version, fact);
  return moved === null ? null : { standard, stale: moved };
}
