import type { Node, Parent, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { frontMatterEnd } from './split';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Parses Markdown: CommonMark with GFM tables and emphasis that works next to Chinese punctuation, without link
 * definitions (they act at a distance) and without indented code (lawyers indent paragraphs by four blanks).
 * Positions are relative to `text`. YAML front matter counts only in the `first` block of a document.
 */
export function parseBlock(text: string, first: boolean): Root {
  // An unclosed front matter would keep the parser from seeing any list or quote.
  const processor = first && frontMatterEnd(text) > 0 ? withFrontMatter() : withoutFrontMatter();
  // The parser drops a byte order mark at the start of its input and counts from the character after it.
  // At the start of any other block the mark is text: one more is put before it, to be dropped.
  if (!text.startsWith(BYTE_ORDER_MARK)) return processor.parse(text);
  if (!first) return processor.parse(BYTE_ORDER_MARK + text);
  const root = processor.parse(text);
  countByteOrderMark(root);
  return root;
}

const withoutFrontMatter = once(() => unified().use(remarkParse).use(ourSyntax).freeze());
const withFrontMatter = once(() =>
  unified().use(remarkParse).use(remarkFrontmatter, 'yaml').use(ourSyntax).freeze(),
);

function ourSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), cjkFriendlyExtension(), {
    disable: { null: ['definition', 'codeIndented'] },
  });
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

function countByteOrderMark(node: Node): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    if (point.line === 1) point.column++;
    if (point.offset !== undefined) point.offset++;
  }
  if ('children' in node) (node as Parent).children.forEach(countByteOrderMark);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
