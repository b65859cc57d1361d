/**
 * Schema of the law corpus 法规库, used when the data files are compiled and tested; the bundle reads the compiled
 * JSON through the types in `corpus.ts` and never loads zod.
 */
import * as z from 'zod';

const isoDate = z.iso.date();
const year = z.number().int().min(1949).max(2099);
/** Own words in both languages; never a sentence of the law. */
const bilingual = z.strictObject({ zh: z.string().min(2), en: z.string().min(2) });
/** `22`, `219-1`. */
const articleNumber = z.string().regex(/^\d{1,4}(-\d{1,2})?$/);
/** `22`, `219-1`, `22.3`, `10.1.2`. */
const provision = z.string().regex(/^\d{1,4}(-\d{1,2})?(\.\d{1,2}){0,2}$/);
/** One token an article, see `decodeStructure`. */
const structure = z.string().regex(/^\+?\d{1,2}(,\d{1,2})*( \+?\d{1,2}(,\d{1,2})*)*$/);

const version = z.strictObject({
  /** Year of adoption; names the version. */
  year,
  adopted: isoDate.optional(),
  published: isoDate.optional(),
  effective: isoDate,
  /** First day on which it no longer applied. */
  ended: isoDate.optional(),
  /** Document numbers of this version, as `法释〔2020〕7号`. */
  numbers: z.array(z.string()).default([]),
  /** How sure its dates and numbers are. */
  confidence: z.enum(['high', 'medium', 'low']),
  doubt: bilingual.optional(),
  /** Number of the last article, where it is known. */
  lastArticle: z.number().int().positive().optional(),
  structure: structure.optional(),
  /** Takes the structure of another version, except for `knownArticles`; resolved when compiled. */
  sameStructureAs: year.optional(),
  /** Structure of single articles where the whole is unknown: article → items per paragraph. */
  knownArticles: z.record(articleNumber, z.string().regex(/^\d{1,2}(,\d{1,2})*$/)).optional(),
});

const article = z.strictObject({
  article: articleNumber,
  /** The version it describes; the newest when left out. */
  version: year.optional(),
  subject: bilingual,
  /** Words a sentence uses when it relies on the article, most telling first. */
  words: z.array(z.string().min(2)).optional(),
  digest: bilingual.optional(),
  doubt: bilingual.optional(),
});

const concordance = z.strictObject({
  from: year,
  to: year,
  /** False: what the map does not name may still have a counterpart. */
  complete: z.boolean(),
  /** `3-12: 4` moves articles 3–12 to 4–13; `9.2: 9.3` moves a paragraph; `273: 279.1.3` an article into an item. */
  map: z.record(z.string().regex(/^\d{1,4}(-\d{1,4}|(\.\d{1,2}){1,2})?$/), z.union([z.number(), provision])),
});

export const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  title: z.string().min(2),
  /** True for the ids of the public contract; others print as `unknown:《title》` in citation keys. */
  listed: z.boolean(),
  kind: z.enum(['law', 'interpretation', 'regulation', 'rule', 'judicial-document']),
  issuer: z.string().min(2),
  /** Former or variant official titles. */
  otherTitles: z.array(z.string()).default([]),
  /** Short names in use, with or without 《》. */
  shortNames: z.array(z.string()).default([]),
  /** Substantive law follows the act, procedure the filing; left out where nothing is judged by it. */
  governedBy: z.enum(['act', 'filing']).optional(),
  /** Why it is no longer in force and what replaced it. */
  repealed: z.strictObject({ on: isoDate, by: bilingual }).optional(),
  versions: z.array(version).min(1),
  concordance: z.array(concordance).default([]),
  articles: z.array(article).default([]),
});

/** Names of national instruments the corpus does not hold, so that a bare name can be told from its sentence. */
export const otherTitlesSchema = z.strictObject({ titles: z.array(z.string().min(2)) });

/** The day on which the data was last held against the law in force 法规数据截止日. */
export const asOfSchema = z.strictObject({ asOf: isoDate });

export const corpusSchema = z.strictObject({
  asOf: isoDate,
  instruments: z.array(instrumentSchema),
  otherTitles: z.array(z.string()),
});
