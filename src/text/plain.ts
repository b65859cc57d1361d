import { appendCopy, appendWhole, mapOf, type MappedText } from './map';
import type { Block } from './passage';

/** Characters that may be Markdown anywhere in a line. */
const MARKUP = /[*_`[\]<>&\\|#~\0\uFEFF]/;
/** How a list item, the underline of a heading or the delimiter row of a table may begin. */
const STRUCTURE = /^(?:[-+=:]|\d{1,9}[.)])/;

/** A line of a block: its content without indentation, and where the next line starts. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Reads a block that is one paragraph without any Markdown, as most blocks are, as parsing would read it.
 * Gives null when the block may be anything else.
 */
export function readParagraph(text: string): Block | null {
  if (MARKUP.test(text)) return null;
  const lines = withoutOuterBlankLines(linesOf(text));
  const isPlain = lines.every(
    ({ start, end }) =>
      end > start && !isBlank(text, end - 1) && !STRUCTURE.test(text.slice(start, start + 10)),
  );
  return isPlain ? blockOf(text, lines, false) : null;
}

/** Reads a block without parsing it: all its lines as one paragraph, Markdown marks left in. */
export function readPlain(text: string): Block {
  return blockOf(text, withoutOuterBlankLines(linesOf(text)), true);
}

function blockOf(text: string, lines: readonly Line[], plain: boolean): Block {
  const target: MappedText = { text: '', pieces: [] };
  lines.forEach(({ start, end }, index) => {
    const previous = lines[index - 1];
    if (previous) appendWhole(target, '\n', previous.end, previous.next);
    appendCopy(target, text.slice(start, end), start);
  });
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const passage = {
    kind: 'paragraph' as const,
    level: 0,
    text: target.text,
    span,
    map: mapOf(target, span),
    quoted: false,
    strong: [],
    marker: null,
    cell: null,
  };
  const passages = target.text.trim() === '' ? [] : [passage];
  return { text, passages, tables: [], comments: [], frontMatter: null, fenced: [], plain };
}

function withoutOuterBlankLines(lines: readonly Line[]): readonly Line[] {
  const hasContent = ({ start, end }: Line): boolean => end > start;
  const first = lines.findIndex(hasContent);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(hasContent) + 1);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < text.length) {
    let start = at;
    while (start < text.length && isBlank(text, start)) start++;
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    at = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    lines.push({ start, end, next: at });
  }
  return lines;
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}
