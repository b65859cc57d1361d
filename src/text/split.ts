import { afterBlankLine, initialStates, mayStartBlock, type Line, statesAfter } from './split-state';
import type { Span } from './span';

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Cuts a Markdown text into consecutive blocks that can be parsed alone: parsing each block and shifting the
 * positions gives what parsing the whole text gives. The spans cover the text without gaps.
 *
 * A cut stands after a blank line and before a line with content, where no fence, HTML or list can still be open.
 */
export function splitBlocks(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = blockEnd(text, start);
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** The end of the block that starts at `start`, which must be 0 or the end of another block. */
export function blockEnd(text: string, start: number): number {
  let at = start;
  if (start === 0) {
    const matter = frontMatterEnd(text);
    if (matter > 0) return afterBlankLines(text, matter);
    if (text.charCodeAt(0) === BYTE_ORDER_MARK) at = 1;
  }
  let states = initialStates;
  let afterBlank = true;
  let begun = false;
  while (at < text.length) {
    let first = at;
    let column = 0;
    let code = text.charCodeAt(first);
    while (code === SPACE || code === TAB) {
      column += code === TAB ? 4 - (column % 4) : 1;
      code = text.charCodeAt(++first);
    }
    if (first === text.length || code === LF || code === CR) {
      states = afterBlankLine(states);
      afterBlank = true;
      at = afterLineEnding(text, first);
      continue;
    }
    const end = lineEnd(text, first);
    if (states !== initialStates || maySignify(code)) {
      const line: Line = { text, first, end, column, code, afterBlank };
      if (afterBlank && begun && mayStartBlock(states, line)) return at;
      states = statesAfter(states, line);
    } else if (afterBlank && begun) {
      return at;
    }
    begun = true;
    afterBlank = false;
    at = afterLineEnding(text, end);
  }
  return text.length;
}

/**
 * Where the YAML front matter ends: the offset after the line ending of its closing `---`, or 0 when there is none.
 * Front matter that is never closed is no front matter.
 */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  if (!text.startsWith('---', start)) return 0;
  const opening = afterSpaces(text, start + 3);
  if (opening === text.length || !isLineEnding(text.charCodeAt(opening))) return 0;
  let at = text.indexOf('---', afterLineEnding(text, opening));
  while (at !== -1) {
    if (isLineEnding(text.charCodeAt(at - 1))) {
      const closing = afterSpaces(text, at + 3);
      if (closing === text.length || isLineEnding(text.charCodeAt(closing)))
        return afterLineEnding(text, closing);
    }
    at = text.indexOf('---', at + 3);
  }
  return 0;
}

/** True for the characters with which a list marker, a fence or an HTML block may begin. */
function maySignify(code: number): boolean {
  return (
    code === 0x60 ||
    code === 0x7e ||
    code === 0x3c ||
    code === 0x2a ||
    code === 0x2b ||
    code === 0x2d ||
    isDigit(code)
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLineEnding(code: number): boolean {
  return code === LF || code === CR;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnding(text.charCodeAt(at))) at++;
  return at;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at;
}

function afterLineEnding(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function afterBlankLines(text: string, from: number): number {
  let at = from;
  for (;;) {
    const first = afterSpaces(text, at);
    if (first === text.length) return first;
    if (!isLineEnding(text.charCodeAt(first))) return at;
    at = afterLineEnding(text, first);
  }
}
