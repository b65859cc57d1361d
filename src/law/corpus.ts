import { parseProvisionKey, articleKey } from './provision';
import type { ProvisionRef } from './provision';
import { decodeStructure, lackOf } from './structure';
import type { Lack, Structure } from './structure';

/** The same text in Chinese and English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One version of an instrument. Dates are ISO; `ended` is the first day it no longer applied. */
export interface LawVersion {
  readonly year: number;
  readonly adopted?: string | undefined;
  readonly published?: string | undefined;
  readonly effective: string;
  readonly ended?: string | undefined;
  readonly numbers: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly doubt?: Bilingual | undefined;
  readonly lastArticle?: number | undefined;
  readonly structure?: string | undefined;
  readonly knownArticles?: Readonly<Record<string, string>> | undefined;
}

/** Subject and own-words digest of an article 条文要旨. */
export interface ArticleNote {
  readonly article: string;
  readonly version?: number | undefined;
  readonly subject: Bilingual;
  /** Words a sentence uses when it relies on the article 援引时的用语. */
  readonly words?: readonly string[] | undefined;
  readonly digest?: Bilingual | undefined;
  readonly doubt?: Bilingual | undefined;
}

/** Where the provisions of one version stand in the next 新旧条文对照. */
export interface ConcordanceMap {
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
  readonly map: Readonly<Record<string, number | string>>;
}

/** A law, regulation or judicial interpretation with its versions, oldest first. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly listed: boolean;
  readonly kind: 'law' | 'interpretation' | 'regulation' | 'rule' | 'judicial-document';
  readonly issuer: string;
  readonly otherTitles: readonly string[];
  readonly shortNames: readonly string[];
  /** The date that decides which version applies: of the act 行为时, or of the filing 起诉时. */
  readonly governedBy?: 'act' | 'filing' | undefined;
  readonly repealed?: { readonly on: string; readonly by: Bilingual } | undefined;
  readonly versions: readonly LawVersion[];
  readonly concordance: readonly ConcordanceMap[];
  readonly articles: readonly ArticleNote[];
}

/** The compiled corpus, `generated/laws.json` of a practice area. */
export interface LawCorpus {
  /** The day (ISO) on which the data was last held against the law in force 法规数据截止日. */
  readonly asOf: string;
  readonly instruments: readonly Instrument[];
  /** Names of national instruments without data of their own. */
  readonly otherTitles: readonly string[];
}

export function findInstrument({ instruments }: LawCorpus, id: string): Instrument | null {
  if (indexed?.instruments !== instruments) indexed = { instruments, byId: byId(instruments) };
  return indexed.byId.get(id) ?? null;
}

/** The instruments asked for last, which are hardly ever others. */
let indexed:
  { readonly instruments: readonly Instrument[]; readonly byId: ReadonlyMap<string, Instrument> } | undefined;

function byId(instruments: readonly Instrument[]): ReadonlyMap<string, Instrument> {
  return new Map(instruments.map((instrument) => [instrument.id, instrument] as const));
}

export function findVersion(instrument: Instrument, year: number): LawVersion | null {
  return instrument.versions.find((version) => version.year === year) ?? null;
}

const structures = new WeakMap<LawVersion, Structure>();

/** The structure of a version, or null where only its last article or nothing is known. Decoded once. */
export function structureOfVersion(version: LawVersion): Structure | null {
  if (version.structure === undefined) return null;
  const known = structures.get(version);
  if (known) return known;
  const decoded = decodeStructure(version.structure);
  structures.set(version, decoded);
  return decoded;
}

/** What a reference lacks in a version; 'unknown' where the structure is not known that far. */
export function lackInVersion(version: LawVersion, ref: ProvisionRef): Lack | 'unknown' {
  const structure = structureOfVersion(version);
  if (structure) return lackOf(structure, ref);
  const items = version.knownArticles?.[articleKey(ref)];
  if (items !== undefined) {
    return lackOf(new Map([[articleKey(ref), items.split(',').map(Number)]]), ref);
  }
  if (version.lastArticle !== undefined && (ref.article > version.lastArticle || ref.article < 1))
    return 'article';
  const levels = ref.sub ?? ref.paragraph ?? ref.item;
  return version.lastArticle !== undefined && levels === null ? 'none' : 'unknown';
}

/** The note on an article as it stands in the given version; null when none was written for that version. */
export function noteInVersion(instrument: Instrument, year: number, article: string): ArticleNote | null {
  const newest = instrument.versions.at(-1)?.year;
  const matches = (note: ArticleNote): boolean =>
    (note.version ?? newest) === year && parseProvisionKey(note.article) !== null && note.article === article;
  return instrument.articles.find(matches) ?? null;
}
