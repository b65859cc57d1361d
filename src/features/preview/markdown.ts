import type MarkdownIt from 'markdown-it';

/** The parts of markdown-it that the preview works with. */
export type Markdown = MarkdownIt;
export type CoreState = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];
export type BlockState = Parameters<Parameters<MarkdownIt['block']['ruler']['push']>[1]>[0];
export type Token = CoreState['tokens'][number];

/** A token of raw HTML inside a line. */
export function htmlToken({ Token: Kind }: CoreState, content: string): Token {
  const token = new Kind('html_inline', '', 0);
  token.content = content;
  return token;
}

/** A token of text. */
export function textToken({ Token: Kind }: CoreState, content: string): Token {
  const token = new Kind('text', '', 0);
  token.content = content;
  return token;
}
