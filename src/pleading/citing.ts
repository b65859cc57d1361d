import type { LawCorpus } from '../law/corpus';
import type { LawLexicon } from '../law/lexicon';
import type { ActPeriod } from '../law/versions';
import { compareDates, formatIso, type CivilDate } from '../text/civil-date';
import type { BlockList } from '../text/blocks';
import type { Memory } from '../text/memory';
import { perObject } from '../text/per-object';
import type { Span } from '../text/span';
import { citationsIn, type CitedProvision, type NamedLaw } from './citations';
import { caseNumbersKept, documentNumbersKept } from './reference-numbers';
import type { CaseNumberReading } from '../facts/case-numbers';
import type { DocumentNumberReading } from '../facts/document-numbers';
import type { Period, Pleading } from './model';
import type { Placed } from './placed-facts';

/** When the acts in dispute were done (被诉行为的时间) and where the draft says so. */
export interface Conduct extends Pick<Period, 'from' | 'open'> {
  /** The last day known; equal to `from` for a single date. Of a conduct that goes on, its last dated act. */
  readonly to: Period['from'];
  readonly basis: 'front-matter' | 'acts';
  /** The draft says in so many words that the acts ended on `to`. */
  readonly ended: boolean;
  /** The words that carry the end of the conduct. */
  readonly span: Span;
}

/** A pleading whose practice area brings a corpus of law: what it cites (引用), and the law it can be held against. */
export interface CitingPleading extends Pleading {
  readonly citations: readonly Placed<CitedProvision>[];
  readonly namedLaws: readonly Placed<NamedLaw>[];
  readonly caseNumbers: readonly Placed<CaseNumberReading>[];
  readonly documentNumbers: readonly Placed<DocumentNumberReading>[];
  readonly corpus: LawCorpus;
  /** Null where neither the front matter nor a dated act tells. */
  readonly conduct: Conduct | null;
}

/** The citations of a document; lines unchanged since the last reading are not read again. */
export function readCiting(
  memory: Memory,
  blocks: BlockList,
  corpus: LawCorpus,
  lexicon: LawLexicon,
): Omit<CitingPleading, keyof Pleading | 'conduct'> {
  const { citations, titles } = citationsIn(memory, blocks, lexicon);
  return {
    citations,
    namedLaws: titles,
    caseNumbers: caseNumbersKept(memory, blocks.items),
    documentNumbers: documentNumbersKept(memory, blocks.items),
    corpus,
  };
}

/** The years of the versions of a law that the draft itself names (2025年修订的……), quotations left out. */
export function versionsNamed(
  { namedLaws }: Pick<CitingPleading, 'namedLaws'>,
  law: string,
): ReadonlySet<number> {
  return yearsByLaw(namedLaws).get(law) ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

const yearsByLaw = perObject((namedLaws: CitingPleading['namedLaws']) => {
  const years = new Map<string, Set<number>>();
  for (const { fact } of namedLaws) {
    const { instrument, version } = fact;
    if (instrument === null || version === null || fact.around.quoted) continue;
    const known = years.get(instrument);
    if (known === undefined) years.set(instrument, new Set([version]));
    else known.add(version);
  }
  return years;
});

/** The conduct as the law room reckons with it. */
export function conductPeriod({ from, to, open }: Conduct): ActPeriod {
  return {
    start: formatIso(from),
    end: compareDates(from, to) === 0 ? null : formatIso(to),
    continuing: open,
  };
}

/** The day of the pleading: its signature date where that is written out and not still to come, else `today`. */
export function decisiveDay({ signature }: Pleading, today: CivilDate): CivilDate {
  const date = signature?.date?.date ?? null;
  return date?.day == null || compareDates(date, today) > 0 ? today : date;
}
