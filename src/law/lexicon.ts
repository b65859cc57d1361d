/** The names and numbers laws go by, built once from a corpus, for the recognisers. */
import type { LawCorpus } from './corpus';
import { compact } from './fold';

/** What a name stands for: a corpus id, or null for a known instrument the corpus has no data on. */
export interface LexiconEntry {
  readonly law: string | null;
  /** Law or statute-like name: also a private document could not bear it. */
  readonly distinctive: boolean;
}

interface TrieNode {
  /** By UTF-16 unit: a number is looked up quicker than a character. */
  readonly next: Map<number, TrieNode>;
  entry: LexiconEntry | null;
}

/** Names, document numbers and versions of the corpus. Opaque; use the functions below. */
export interface LawLexicon {
  readonly names: ReadonlyMap<string, LexiconEntry>;
  readonly numbers: ReadonlyMap<string, string>;
  /** Corpus ids that keys print as they are. */
  readonly listed: ReadonlySet<string>;
  /** Effective year → year of adoption, by corpus id, where they differ. */
  readonly effectiveYears: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Full titles by corpus id, for what kind of text 本规定, 该解释 can mean. */
  readonly titles: ReadonlyMap<string, string>;
  readonly root: TrieNode;
}

const COUNTRY = '中华人民共和国';
const COURT_ISSUER = /^(?:最高人民法院[、，,和及与]?最高人民检察院|最高人民法院|两高)(?=关于)/;
/** The issuers before a bare title; two of them stand apart by a sign or by a blank, which is left out here. */
const ISSUERS = ['最高人民法院', '最高人民法院、最高人民检察院', '最高人民法院最高人民检察院', '两高'];
const TITLE_BRACKETS = /[《》〈〉<>“”"「」『』]/g;

/**
 * The form under which names are compared: folded, without blanks, title brackets, the name of the country and
 * the issuing court.
 */
export function nameKey(name: string): string {
  const bare = compact(name).chars.replace(TITLE_BRACKETS, '').replaceAll(COUNTRY, '');
  return bare.replace(COURT_ISSUER, '');
}

export function buildLexicon(corpus: LawCorpus): LawLexicon {
  const names = new Map<string, LexiconEntry>();
  const numbers = new Map<string, string>();
  const effectiveYears = new Map<string, Map<number, number>>();
  for (const title of corpus.otherTitles) names.set(nameKey(title), { law: null, distinctive: true });
  for (const instrument of corpus.instruments) {
    const distinctive = instrument.kind === 'law' || instrument.kind === 'interpretation';
    const entry = { law: instrument.id, distinctive };
    for (const name of [instrument.title, ...instrument.otherTitles, ...instrument.shortNames])
      names.set(nameKey(name), entry);
    for (const version of instrument.versions) {
      for (const number of version.numbers) numbers.set(number, instrument.id);
      const year = Number(version.effective.slice(0, 4));
      if (instrument.versions.some((v) => v.year === year)) continue;
      const years = effectiveYears.get(instrument.id) ?? new Map<number, number>();
      effectiveYears.set(instrument.id, years.set(year, version.year));
    }
  }
  const root: TrieNode = { next: new Map(), entry: null };
  for (const [name, entry] of names) {
    for (const variant of [name, COUNTRY + name]) insert(root, variant, entry);
    if (name.startsWith('关于')) for (const issuer of ISSUERS) insert(root, issuer + name, entry);
  }
  return {
    names,
    numbers,
    listed: new Set(corpus.instruments.filter((i) => i.listed).map((i) => i.id)),
    effectiveYears,
    titles: new Map(corpus.instruments.map((i) => [i.id, i.title])),
    root,
  };
}

function insert(root: TrieNode, name: string, entry: LexiconEntry): void {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    let next = node.next.get(unit);
    if (!next) node.next.set(unit, (next = { next: new Map(), entry: null }));
    node = next;
  }
  node.entry = entry;
}

/** The entry of a whole name as written, or null. */
export function lookUpName(lexicon: LawLexicon, name: string): LexiconEntry | null {
  return lexicon.names.get(nameKey(name)) ?? null;
}

const MAX_SKIPS = 6;
const SKIPPED = new Set('《》〈〉<>');

/**
 * The longest known name that begins at `from` in a folded text without blanks. Title brackets inside a name are
 * passed over, so that a full title with a nested one is found with or without them.
 */
export function longestName(
  lexicon: LawLexicon,
  chars: string,
  from: number,
): { readonly end: number; readonly entry: LexiconEntry } | null {
  let node = lexicon.root;
  let found: { end: number; entry: LexiconEntry } | null = null;
  let skips = 0;
  for (let k = from; k < chars.length; k++) {
    const next = node.next.get(chars.charCodeAt(k));
    if (!next) {
      if (k === from || ++skips > MAX_SKIPS) break;
      if (SKIPPED.has(chars.charAt(k))) continue;
      if (chars.startsWith(COUNTRY, k)) {
        k += COUNTRY.length - 1;
        continue;
      }
      break;
    }
    node = next;
    if (node.entry) found = { end: k + 1, entry: node.entry };
  }
  return found;
}
