import { parseNumeral } from '../text/numerals';
import { articleKey } from './provision';
import type { Structure } from './structure';

/** A paragraph 款 with its items 项; an item keeps sub-items and run-on lines after a line break. */
export interface TextParagraph {
  readonly text: string;
  readonly items: readonly string[];
}

/** An article 条 of an official text. */
export interface TextArticle {
  readonly article: number;
  readonly sub: number | null;
  readonly paragraphs: readonly TextParagraph[];
}

/** Lines that may stand between two items. */
const MAX_RUN_ON = 40;
const LIST_MARK = /^(?:[-*+] )?/;
const ARTICLE =
  /^(?:\*\*)?第([〇零一二三四五六七八九十百千0-9]{1,9})条(?:之([一二三四五六七八九十]{1,3}))?(?:\*\*)?(?:[\s\u3000]|$)/;
const ITEM = /^[（(]([一二三四五六七八九十]{1,4})[）)]/;
const SUB_ITEM = /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)])/;
const BREAK = /^(?:#|---|<!--|附件[一二三四五六七八九十]|\[\^|[一二三四五六七八九十]{1,3}、)/;
/** 第二章　管　辖: the heading of a part, chapter or section, without Markdown marks. */
const DIVISION = /^(?:\*\*)?第[一二三四五六七八九十百]{1,5}(?:分编|[编章节])(?:[\s\u3000][^。；：]{1,40})?$/;

/**
 * Reads the articles of an official text in Markdown or plain lines: list items with bold numbers as the national
 * law database prints them, bold headings, or bare lines. One paragraph or item stands on each line.
 * A line without a number between item n and item n+1 belongs to item n; after the last item it opens a new
 * paragraph, as 款 are counted in legislative practice.
 */
export function readOfficialText(source: string): readonly TextArticle[] {
  const articles: { article: number; sub: number | null; lines: string[] }[] = [];
  let open: string[] | null = null;
  for (const raw of source.split(/\r?\n/)) {
    const line = raw.trim().replace(LIST_MARK, '').replace(/\\$/, '').trim();
    if (line === '') continue;
    const head = ARTICLE.exec(line);
    const article = head ? parseNumeral(head[1] ?? '') : null;
    if (head && article !== null) {
      const words = line.slice(head[0].length).trim();
      open = words === '' ? [] : [words];
      articles.push({ article, sub: head[2] === undefined ? null : parseNumeral(head[2]), lines: open });
    } else if (BREAK.test(line) || DIVISION.test(line)) open = null;
    else open?.push(line);
  }
  return articles.map(({ article, sub, lines }) => ({ article, sub, paragraphs: readParagraphs(lines) }));
}

function readParagraphs(lines: readonly string[]): TextParagraph[] {
  const paragraphs: { text: string; items: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    const number = itemNumber(line);
    const count = paragraph?.items.length ?? 0;
    if (paragraph && number === count + 1) paragraph.items.push(line);
    else if (paragraph && count > 0 && (SUB_ITEM.test(line) || continues(lines, index, count + 1)))
      paragraph.items.push(`${paragraph.items.pop() ?? ''}\n${line}`);
    else paragraphs.push({ text: line, items: [] });
  }
  return paragraphs;
}

/** True when the next numbered line of the article goes on with item `next`. */
function continues(lines: readonly string[], from: number, next: number): boolean {
  for (const line of lines.slice(from, from + MAX_RUN_ON)) {
    const number = itemNumber(line);
    if (number !== null) return number === next;
  }
  return false;
}

function itemNumber(line: string): number | null {
  const match = ITEM.exec(line);
  return match ? parseNumeral(match[1] ?? '') : null;
}

/** The structure of a text: how many items each paragraph of each article has. */
export function structureOf(articles: readonly TextArticle[]): Structure {
  return new Map(articles.map((a) => [articleKey(a), a.paragraphs.map((p) => p.items.length)]));
}
