/** How an imported text is kept: one JSON file a version, and a library that shows it in place of digests. */
import type { ArticleWords, LawLibrary } from '../library';
import type { TextArticle } from '../official-text';
import { articleKey } from '../provision';
import type { ImportedLaw } from './read-official';

const FORMAT = 1;
/** The number of an item; whoever shows the item puts it before the words again. */
const NUMBER = /^[（(][一二三四五六七八九十]{1,4}[）)]/;

/** The name of a version's file in a law folder. */
export function fileNameOf({ law, version }: Pick<ImportedLaw, 'law' | 'version'>): string {
  return `${law}@${String(version)}.json`;
}

export function writeImported(law: ImportedLaw): string {
  return `${JSON.stringify({ format: FORMAT, ...law })}\n`;
}

/** What `writeImported` wrote; null for anything else. */
export function readImported(text: string): ImportedLaw | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value.format !== FORMAT) return null;
  const { law, version, source, articles } = value;
  if (typeof law !== 'string' || typeof version !== 'number' || !isRecord(source)) return null;
  if (typeof source.zh !== 'string' || typeof source.en !== 'string') return null;
  if (!Array.isArray(articles) || !articles.every(isArticle)) return null;
  return { law, version, articles, source: { zh: source.zh, en: source.en } };
}

/** A library and the way to put imported texts into it; the texts show at once wherever the library is used. */
export interface LawShelf {
  readonly library: LawLibrary;
  /** Replaces what was imported before. */
  put(imported: readonly ImportedLaw[]): void;
}

/** Imported texts stand in place of the library's own words for the same version. */
export function lawShelf(bundled: LawLibrary): LawShelf {
  let words: ReadonlyMap<string, ArticleWords> = new Map();
  return {
    library: {
      corpus: bundled.corpus,
      get lexicon() {
        return bundled.lexicon;
      },
      words: (law, version, article) =>
        words.get(`${law}@${String(version)}#${article}`) ?? bundled.words(law, version, article),
      guide: (law, version, article) => bundled.guide(law, version, article),
      caseByNumber: (number) => bundled.caseByNumber(number),
    },
    put(imported) {
      words = wordsOf(imported);
    },
  };
}

export function withImported(bundled: LawLibrary, imported: readonly ImportedLaw[]): LawLibrary {
  const shelf = lawShelf(bundled);
  shelf.put(imported);
  return shelf.library;
}

/** By `law@version#article`. */
function wordsOf(imported: readonly ImportedLaw[]): ReadonlyMap<string, ArticleWords> {
  return new Map(
    imported.flatMap(({ law, version, articles, source }) =>
      articles.map((article) => [
        `${law}@${String(version)}#${articleKey(article)}`,
        {
          source,
          paragraphs: article.paragraphs.map(({ text, items }) => ({
            text,
            restated: false,
            items: items.map((item) => ({ text: item.replace(NUMBER, ''), restated: false })),
          })),
        },
      ]),
    ),
  );
}

function isArticle(value: unknown): value is TextArticle {
  if (!isRecord(value) || typeof value.article !== 'number') return false;
  const { sub, paragraphs } = value;
  return (
    (sub === null || typeof sub === 'number') && Array.isArray(paragraphs) && paragraphs.every(isParagraph)
  );
}

function isParagraph(value: unknown): boolean {
  if (!isRecord(value) || typeof value.text !== 'string') return false;
  return Array.isArray(value.items) && value.items.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
