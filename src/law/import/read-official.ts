/** Import of official texts 官方文本导入: a file's text into the articles of one version of one law. Pure. */
import {
  findInstrument,
  findVersion,
  type Bilingual,
  type Instrument,
  type LawCorpus,
  type LawVersion,
} from '../corpus';
import { lookUpName, type LawLexicon } from '../lexicon';
import { readOfficialText, type TextArticle } from '../official-text';
import { articleKey } from '../provision';

/** The verbatim text of one version; articles as `readOfficialText` gives them. */
export interface ImportedLaw {
  readonly law: string;
  readonly version: number;
  readonly articles: readonly TextArticle[];
  readonly source: Bilingual;
}

/** Why a text was not taken. */
export type ImportProblem =
  | { readonly kind: 'no-articles' }
  | { readonly kind: 'unknown-law'; readonly title: string | null }
  /** The law is known, but no date tells the version. */
  | {
      readonly kind: 'unknown-version';
      readonly law: string;
      readonly title: string;
      readonly versions: readonly number[];
    }
  | { readonly kind: 'missing'; readonly article: string }
  | { readonly kind: 'duplicate'; readonly article: string }
  | { readonly kind: 'empty'; readonly article: string }
  /** Fewer or more articles than the version is known to have. */
  | { readonly kind: 'length'; readonly found: number; readonly expected: number };

export type ImportResult =
  { readonly ok: true; readonly law: ImportedLaw } | { readonly ok: false; readonly problem: ImportProblem };

const HEAD_LINES = 60;

/** The law and, where it is known too, the version (year) a user says a text is. */
export interface ImportChoice {
  readonly law: string;
  readonly version?: number;
}

/**
 * Reads an official text: recognises law and version by its title and dates, unless the user chose them, and refuses
 * it where articles are lost.
 */
export function importOfficialText(
  source: string,
  corpus: LawCorpus,
  lexicon: LawLexicon,
  choice?: ImportChoice,
): ImportResult {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const articles = readOfficialText(text);
  if (articles.length === 0) return refuse({ kind: 'no-articles' });
  const head = headOf(text);
  const { title, instrument } =
    choice === undefined
      ? recogniseLaw(head, corpus, lexicon)
      : { title: null, instrument: findInstrument(corpus, choice.law) };
  if (instrument === null) return refuse({ kind: 'unknown-law', title });
  const version =
    choice?.version === undefined
      ? recogniseVersion(head, instrument)
      : findVersion(instrument, choice.version);
  if (version === null) {
    const versions = instrument.versions.map(({ year }) => year);
    return refuse({ kind: 'unknown-version', law: instrument.id, title: instrument.title, versions });
  }
  const problem = gapOf(articles, version);
  if (problem !== null) return refuse(problem);
  const law = { law: instrument.id, version: version.year, articles, source: sourceOf(text) };
  return { ok: true, law };
}

function refuse(problem: ImportProblem): ImportResult {
  return { ok: false, problem };
}

/** Front matter and the lines before the first article. */
function headOf(text: string): readonly string[] {
  const lines = text.split('\n', 400);
  const first = lines.findIndex((line) => /^[-*\s]{0,6}第一条(?:\*\*)?[\s\u3000]/.test(line));
  return lines.slice(0, first < 0 ? HEAD_LINES : first);
}

function recogniseLaw(
  head: readonly string[],
  corpus: LawCorpus,
  lexicon: LawLexicon,
): { readonly title: string | null; readonly instrument: Instrument | null } {
  let title: string | null = null;
  for (const line of head) {
    const name = line
      .replace(/^(?:title:|#{1,6})/, '')
      .replace(/[*'"]/g, '')
      .trim();
    if (name.length < 2 || name.length > 80) continue;
    const entry = lookUpName(lexicon, name.replace(/[（(]\d{4}[^（）()]{0,12}[）)]$/, ''));
    if (entry?.law != null) return { title: name, instrument: findInstrument(corpus, entry.law) };
    if (title === null && /^(?:title:|#)/.test(line)) title = name;
  }
  return { title, instrument: null };
}

/** The version whose effective or adoption date the head names; the newest of those. */
function recogniseVersion(head: readonly string[], instrument: Instrument): LawVersion | null {
  const dates = new Set(head.flatMap(datesIn));
  const effective = head.filter((line) => /effective_date|施行|实施|生效/.test(line)).flatMap(datesIn);
  const byEffect = instrument.versions.filter((version) => effective.includes(version.effective));
  const named =
    byEffect.length > 0 ? byEffect : instrument.versions.filter((version) => isNamed(version, dates));
  const newest = named.at(-1);
  if (newest !== undefined) return newest;
  const titled = /（(\d{4})(?:年[^（）]{0,8})?）/.exec(head.join('\n'));
  return titled ? findVersion(instrument, Number(titled[1])) : null;
}

function isNamed({ adopted, published, effective }: LawVersion, dates: ReadonlySet<string>): boolean {
  return [adopted, published, effective].some((date) => date !== undefined && dates.has(date));
}

function datesIn(line: string): readonly string[] {
  return [...line.matchAll(/(\d{4})(?:年|-)(\d{1,2})(?:月|-)(\d{1,2})/g)].map(
    ([, year = '', month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** The first article that is missing, given twice or without words. */
function gapOf(articles: readonly TextArticle[], { lastArticle }: LawVersion): ImportProblem | null {
  const seen = new Set<string>();
  let before: TextArticle | null = null;
  for (const article of articles) {
    const key = articleKey(article);
    if (seen.has(key)) return { kind: 'duplicate', article: key };
    seen.add(key);
    const next = nextAfter(before, article);
    if (next !== null) return { kind: 'missing', article: next };
    if (article.paragraphs.every(({ text, items }) => text.trim() === '' && items.length === 0))
      return { kind: 'empty', article: key };
    before = article;
  }
  const last = articles.at(-1)?.article ?? 0;
  if (lastArticle === undefined || last === lastArticle) return null;
  return last < lastArticle
    ? { kind: 'missing', article: String(last + 1) }
    : { kind: 'length', found: last, expected: lastArticle };
}

/** The article that should stand between two; null where none is lost. */
function nextAfter(before: TextArticle | null, { article, sub }: TextArticle): string | null {
  const [last, lastSub] = [before?.article ?? 0, before?.sub ?? 0];
  if (sub === null) return article === last + 1 ? null : String(last + 1);
  if (article !== last) return String(last + 1);
  return sub === lastSub + 1 ? null : `${String(article)}-${String(lastSub + 1)}`;
}

function sourceOf(text: string): Bilingual {
  const url = /https?:\/\/[^\s'")<>]{4,200}/.exec(text.slice(0, 4000))?.[0];
  const place = url === undefined ? '' : `（${url}）`;
  return {
    zh: `用户导入的官方文本${place}，逐字显示。`,
    en: `Official text imported by the user${url === undefined ? '' : ` (${url})`}, shown verbatim.`,
  };
}
