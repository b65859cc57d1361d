import * as z from 'zod';

/** One text in both languages; the shape of `Bilingual` in the corpus. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

const lawId = z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/);
/** A version is named by its year of adoption, as in the corpus. */
const year = z.int().min(1949).max(2099);
const ruleId = z.string().regex(/^[a-z]+\/[a-z-]+$/);
/** An article, paragraph and item as in the corpus keys: `9`, `9.4`, `9.1.3`, `219-1`. */
const place = z.string().regex(/^\d+(?:-\d+)?(?:\.\d+){0,2}$/);

/** A text of its own: verbatim, or restated (转述) in this project's words. */
const item = z.union([
  z.string().transform((text) => ({ text, restated: false })),
  z.strictObject({ text: z.string().min(1), restated: z.boolean() }),
]);

/** A paragraph (款) with its items (项). In the source a paragraph without items is a plain string. */
const paragraph = z.union([
  z.string().transform((text) => ({ text, restated: false, items: [] as z.output<typeof item>[] })),
  z.strictObject({
    text: z.string().min(1),
    restated: z.boolean().default(false),
    items: z.array(item).default([]),
  }),
]);

const article = z.strictObject({
  article: z.int().positive(),
  /** What it is about, in a few words. */
  subject: bilingual,
  /** What a plaintiff must plead or attach because of it (起诉状须写明). */
  plead: bilingual,
  /** Ids of the rules that enforce it; filled in from the registry. */
  rules: z.array(ruleId).default([]),
  /** Articles of other laws it names: the number printed in it (`old`) and the current one. */
  refs: z.array(z.strictObject({ law: lawId, old: place, current: place })),
  paragraphs: z.array(paragraph).min(1),
});

/** The text of one version of a law, with what a drafter takes from each article. */
export const lawTextSchema = z
  .strictObject({
    law: lawId,
    version: year,
    /** How a rule's `authority` names the law, such as 法释〔2020〕7号. */
    authority: z.string(),
    /** Where the text comes from and what was done to it; shown under every article. */
    source: bilingual,
    /** Why `refs` into a law have other numbers today: `old` and `current` are versions of that law. */
    renumbering: z.array(z.strictObject({ law: lawId, old: year, current: year, reason: bilingual })),
    articles: z.array(article).min(1),
  })
  .superRefine((text, context) => {
    text.articles.forEach((entry, index) => {
      if (entry.article !== index + 1)
        context.addIssue(`article ${entry.article} stands at place ${index + 1}`);
      for (const ref of entry.refs) {
        if (!text.renumbering.some(({ law }) => law === ref.law)) {
          context.addIssue(`article ${entry.article} refers to ${ref.law}, which has no renumbering`);
        }
      }
    });
  });

export type LawText = z.output<typeof lawTextSchema>;
export type ArticleText = LawText['articles'][number];
export type ParagraphText = ArticleText['paragraphs'][number];
