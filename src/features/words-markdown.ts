import type { ArticleWords } from '../law/library';
import type { ProvisionRef } from '../law/provision';
import type { Language } from '../lint/rule';
import { formatChinese } from '../text/numerals';
import { bold, plain, quotation } from './markdown';

/** The words of an article as a quotation; what the citation names is bold and said to be cited. */
export function wordsMarkdown(words: ArticleWords, ref: ProvisionRef, language: Language): string {
  const restated = language === 'en' ? '[restated] ' : '〔转述〕';
  const suffix = language === 'en' ? ' (cited)' : '（所引）';
  const cited = citedParagraph(words, ref);
  const line = (text: string, isRestated: boolean, isCited: boolean): string => {
    const whole = (isRestated ? restated : '') + text;
    return isCited ? bold(whole) + suffix : plain(whole);
  };
  return quotation(
    words.paragraphs.flatMap((paragraph, index) => {
      const here = cited === index + 1;
      return [
        line(paragraph.text, paragraph.restated, here && ref.item === null),
        ...paragraph.items.map(({ text, restated: isRestated }, place) => {
          const number = `（${formatChinese(place + 1)}）`;
          const marked = isRestated ? number + restated : number;
          return line(marked + text, false, here && ref.item === place + 1);
        }),
      ];
    }),
  );
}

/**
 * The paragraph (from 1) that the citation names, null for none. An item cited without its paragraph, or under one
 * that has no such item, is meant in the only list the article has.
 */
export function citedParagraph(
  { paragraphs }: ArticleWords,
  { paragraph, item }: ProvisionRef,
): number | null {
  if (item === null) return paragraph !== null && paragraphs[paragraph - 1] !== undefined ? paragraph : null;
  const holds = (number: number): boolean => (paragraphs[number - 1]?.items.length ?? 0) >= item;
  const named = paragraph ?? 1;
  if (holds(named)) return named;
  const lists = paragraphs.flatMap(({ items }, index) => (items.length > 0 ? [index + 1] : []));
  const only = lists.length === 1 ? lists[0] : undefined;
  return only !== undefined && holds(only) ? only : null;
}
