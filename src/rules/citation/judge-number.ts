import type { Instrument } from '../../law/corpus';
import { movedNumber, staleNumber, type StaleNumber } from '../../law/stale-number';
import { versionByTag } from '../../law/versions';
import { onOneLine, type CitedProvision, type Placed } from '../../pleading/citations';
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

/** A citation with those behind it that share its number. */
export type Group = readonly [Placed<CitedProvision>, ...Placed<CitedProvision>[]];

/** The citations of a document in their groups. */
export function groupsOf(citations: readonly Placed<CitedProvision>[]): readonly Group[] {
  const groups: [Placed<CitedProvision>, ...Placed<CitedProvision>[]][] = [];
  for (const [at, cited] of citations.entries()) {
    if (sharesNumber(cited, citations[at - 1])) groups.at(-1)?.push(cited);
    else groups.push([cited]);
  }
  return groups;
}

/** 第九条第一款第（三）项和第二款: the second citation shares the article number written in the first. */
function sharesNumber(cited: Placed<CitedProvision>, before: Placed<CitedProvision> | undefined): boolean {
  return (
    cited.fact.numerals.article === undefined &&
    before !== undefined &&
    onOneLine(before, cited) &&
    before.fact.instrument === cited.fact.instrument
  );
}

/** The first of a group whose number is another version’s; null where none is, or the draft speaks of the former law. */
export function judgeGroup(
  pleading: CitingPleading,
  group: Group,
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
