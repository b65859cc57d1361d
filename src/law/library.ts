import type { LeadingCase } from './case-schema';
import type { Bilingual, LawCorpus } from './corpus';
import { compact } from './fold';
import { buildLexicon, type LawLexicon } from './lexicon';
import type { ArticleText, LawText, ParagraphText } from './text-schema';

/** The words of one article in one version, with where they come from. */
export interface ArticleWords {
  readonly paragraphs: readonly ParagraphText[];
  readonly source: Bilingual;
}

/** An article of another law that an article names, by the number printed there (`old`) and the current one. */
export interface RenumberedRef {
  readonly law: string;
  readonly old: string;
  readonly oldVersion: number;
  readonly current: string;
  readonly currentVersion: number;
  readonly reason: Bilingual;
}

/** What a drafter takes from an article: subject, what to plead, the rules that enforce it, renumbered references. */
export interface ArticleGuide {
  readonly subject: Bilingual;
  readonly plead: Bilingual;
  readonly rules: readonly string[];
  readonly refs: readonly RenumberedRef[];
}

/** The law a practice area brings: corpus, texts, guides, cases. `version` is a year, `article` a key such as `219-1`. */
export interface LawLibrary {
  readonly corpus: LawCorpus;
  /** Names and numbers of the corpus, for the recognisers; built when first asked for. */
  readonly lexicon: LawLexicon;
  words(law: string, version: number, article: string): ArticleWords | null;
  guide(law: string, version: number, article: string): ArticleGuide | null;
  /** The case any of whose instances bears the number, however it is typed. */
  caseByNumber(number: string): LeadingCase | null;
}

/** The compiled data of a practice area. */
export interface LibraryData {
  readonly corpus: LawCorpus;
  readonly texts: readonly LawText[];
  readonly cases: readonly LeadingCase[];
}

/** A case number (案号) without blanks, in full-width round brackets and simplified 号. */
export function normalizeCaseNumber(number: string): string {
  return compact(number)
    .chars.replace(/[([〔【]/g, '（')
    .replace(/[)\]〕】]/g, '）');
}

export function createLibrary({ corpus, texts, cases }: LibraryData): LawLibrary {
  const articles = new Map<string, { readonly text: LawText; readonly article: ArticleText }>();
  for (const text of texts) {
    for (const article of text.articles) {
      articles.set(`${text.law}@${text.version}#${article.article}`, { text, article });
    }
  }
  const byNumber = new Map<string, LeadingCase>();
  for (const entry of cases) {
    for (const { number } of entry.history) byNumber.set(normalizeCaseNumber(number), entry);
  }
  const find = (law: string, version: number, article: string): ReturnType<typeof articles.get> =>
    articles.get(`${law}@${version}#${article}`);
  let lexicon: LawLexicon | null = null;
  return {
    corpus,
    get lexicon() {
      return (lexicon ??= buildLexicon(corpus));
    },
    words(law, version, article) {
      const found = find(law, version, article);
      return found ? { paragraphs: found.article.paragraphs, source: found.text.source } : null;
    },
    guide(law, version, article) {
      const found = find(law, version, article);
      return found ? guideOf(found.text, found.article) : null;
    },
    caseByNumber: (number) => byNumber.get(normalizeCaseNumber(number)) ?? null,
  };
}

function guideOf(text: LawText, { subject, plead, rules, refs }: ArticleText): ArticleGuide {
  return {
    subject,
    plead,
    rules,
    refs: refs.flatMap(({ law, old, current }) => {
      const move = text.renumbering.find((entry) => entry.law === law);
      if (!move) return [];
      return [{ law, old, oldVersion: move.old, current, currentVersion: move.current, reason: move.reason }];
    }),
  };
}
