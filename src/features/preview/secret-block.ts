import type { BlockState, Markdown } from './markdown';

const OPENS = /^[:：]{3,8}[ \t\u3000]{0,4}密(?![\u4e00-\u9fff])/;
const CLOSES = /^[:：]{3,8}[ \t\u3000]{0,4}$/;

/** `:::密` … `:::`: secret paragraphs in a box of their own; one that is not closed reaches to the next blank line. */
export function secretBlocks(markdown: Markdown): void {
  markdown.block.ruler.before('fence', 'pleadwright_secret', secretBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}

function secretBlock(state: BlockState, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.sCount[startLine] !== state.blkIndent || !OPENS.test(lineOf(state, startLine))) return false;
  if (silent) return true;
  let closing = startLine + 1;
  while (closing < endLine && !CLOSES.test(lineOf(state, closing))) closing += 1;
  const closed = closing < endLine;
  let end = closing;
  if (!closed) for (end = startLine + 1; end < endLine && !state.isEmpty(end);) end += 1;
  const open = state.push('pleadwright_secret_open', 'div', 1);
  open.block = true;
  open.attrSet('class', 'pleadwright-secret-block');
  open.map = [startLine, end];
  const { parentType, lineMax } = state;
  state.lineMax = end;
  state.md.block.tokenize(state, startLine + 1, end);
  state.lineMax = lineMax;
  state.parentType = parentType;
  state.push('pleadwright_secret_close', 'div', -1).block = true;
  state.line = closed ? end + 1 : end;
  return true;
}

function lineOf({ src, bMarks, tShift, eMarks }: BlockState, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}
