/** Article numbers that belong to another version of the law 条号与文本不符: what the sentence is about decides. */
import { mapProvision } from './concordance';
import { lackInVersion, noteInVersion, type Instrument, type LawVersion } from './corpus';
import { articleKey, parseProvisionKey, provisionKey, type ProvisionRef } from './provision';
import { subjectOf } from './subject';

/** A number that means a provision of another version than the one it is held against. */
export interface StaleNumber {
  /** The version the number belongs to. */
  readonly from: LawVersion;
  /** Where that provision stands in the governing version; null where it has none. */
  readonly target: ProvisionRef | null;
  /** The governing version has the number too, for another subject. */
  readonly occupied: boolean;
}

/** Evidence for another subject outweighs words of the article's own by this much. */
const OUTWEIGHS = 3;

/**
 * Tells whether `ref`, cited of `version`, means a provision of another version of the law. `scopes` are the texts
 * that show what is meant, the nearest first (the sentence, then the cause of action); the first that speaks decides.
 * Null where the number belongs to the version, where nothing shows what is meant, or where the structure is unknown.
 */
export function staleNumber(
  instrument: Instrument,
  version: LawVersion,
  ref: ProvisionRef,
  scopes: readonly string[],
): StaleNumber | null {
  const here = lackInVersion(version, ref);
  if (here === 'unknown') return null;
  const rivals = rivalsOf(instrument, version, ref);
  if (here !== 'none') {
    const [first] = rivals;
    const meant = rivals.find((rival) => speaksFor(instrument, rival.from, version, ref, scopes)) ?? first;
    return meant === undefined
      ? null
      : { occupied: lackInVersion(version, articleOf(ref)) === 'none', ...meant };
  }
  for (const rival of rivals) {
    if (rival.target !== null && articleKey(rival.target) === articleKey(ref)) continue;
    if (speaksFor(instrument, rival.from, version, ref, scopes)) return { occupied: true, ...rival };
  }
  return null;
}

/** Where a provision of version `from` stands in `version`, or null when it stands there under the same number. */
export function movedNumber(
  instrument: Instrument,
  from: LawVersion,
  version: LawVersion,
  ref: ProvisionRef,
): StaleNumber | null {
  if (lackInVersion(from, ref) !== 'none') return null;
  const target = mapProvision(instrument, from.year, version.year, ref);
  if (target !== null && provisionKey(target) === provisionKey(ref)) return null;
  return { from, target, occupied: lackInVersion(version, articleOf(ref)) === 'none' };
}

/** The versions that have the provision, the newest before `version` first, then the ones after it. */
function rivalsOf(
  instrument: Instrument,
  version: LawVersion,
  ref: ProvisionRef,
): readonly Omit<StaleNumber, 'occupied'>[] {
  const older = instrument.versions.filter(({ year }) => year < version.year).toReversed();
  const newer = instrument.versions.filter(({ year }) => year > version.year);
  return [...older, ...newer].flatMap((from) =>
    lackInVersion(from, ref) === 'none'
      ? [{ from, target: mapProvision(instrument, from.year, version.year, ref) }]
      : [],
  );
}

function speaksFor(
  instrument: Instrument,
  rival: LawVersion,
  version: LawVersion,
  ref: ProvisionRef,
  scopes: readonly string[],
): boolean {
  const key = articleKey(ref);
  const own = wordsOf(instrument, version.year, key);
  const theirs = wordsOf(instrument, rival.year, key);
  for (const scope of scopes) {
    const [mine, other] = [count(own, scope), count(theirs, scope)];
    if (mine > 0 || other > 0) return other > 0 && (mine === 0 || other >= mine + OUTWEIGHS);
  }
  return false;
}

function count(words: readonly string[], text: string): number {
  return words.filter((word) => text.includes(word)).length;
}

function articleOf(ref: ProvisionRef): ProvisionRef {
  return { ...ref, paragraph: null, item: null };
}

const known = new WeakMap<Instrument, Map<string, readonly string[]>>();

/** Words a sentence uses when it relies on an article: from its note or its counterpart's, else from its subject. */
function wordsOf(instrument: Instrument, year: number, article: string): readonly string[] {
  let words = known.get(instrument);
  if (words === undefined) known.set(instrument, (words = new Map<string, readonly string[]>()));
  const key = `${String(year)}#${article}`;
  let found = words.get(key);
  if (found === undefined) {
    found = noted(instrument, year, article) ?? subjectWords(instrument, year, article);
    words.set(key, found);
  }
  return found;
}

function noted(instrument: Instrument, year: number, article: string): readonly string[] | null {
  const own = noteInVersion(instrument, year, article)?.words;
  if (own) return own;
  const ref = parseProvisionKey(article);
  if (ref === null) return null;
  for (const version of instrument.versions.toReversed()) {
    const counterpart = mapProvision(instrument, year, version.year, ref);
    const note = counterpart && noteInVersion(instrument, version.year, articleKey(counterpart));
    if (note?.words) return note.words;
  }
  return null;
}

function subjectWords(instrument: Instrument, year: number, article: string): readonly string[] {
  const subject = subjectOf(instrument, year, article);
  return subject === null ? [] : subject.zh.split(/[、与和及的；，]/).filter((word) => word.length >= 2);
}
