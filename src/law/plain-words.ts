import { formatChinese } from '../text/numerals';
import type { ArticleWords } from './library';
import type { ProvisionRef } from './provision';
import { provisionName } from './provision-name';

/**
 * An article as official texts print it: 第一条 and two full-width blanks, then one paragraph (款) or item (项) a line.
 * Restated parts are marked 〔转述〕.
 */
export function articleLines(
  ref: Pick<ProvisionRef, 'article' | 'sub'>,
  words: ArticleWords,
): readonly string[] {
  const name = provisionName({ article: ref.article, sub: ref.sub, paragraph: null, item: null });
  return words.paragraphs.flatMap((paragraph, index) => [
    `${index === 0 ? `${name}　　` : ''}${marked(paragraph)}`,
    ...paragraph.items.map((item, place) => `（${formatChinese(place + 1)}）${marked(item)}`),
  ]);
}

/** The paragraph or item a reference names, else null. */
export function namedLine({ paragraph, item }: ProvisionRef, words: ArticleWords): string | null {
  if (paragraph === null && item === null) return null;
  const found = words.paragraphs[(paragraph ?? 1) - 1];
  if (found === undefined) return null;
  if (item === null) return marked(found);
  const part = found.items[item - 1];
  return part === undefined ? null : `（${formatChinese(item)}）${marked(part)}`;
}

export function isRestated({ paragraphs }: ArticleWords): boolean {
  return paragraphs.some(({ restated, items }) => restated || items.some((item) => item.restated));
}

function marked({ text, restated }: { readonly text: string; readonly restated: boolean }): string {
  return restated ? `〔转述〕${text}` : text;
}
