import type { Edit } from '../lint/rule';
import { readMarked, readMarks } from '../pleading/marked';
import type { BlockList } from '../text/blocks';
import { touches, type Span } from '../text/span';

const OPEN = '【密】';
const CLOSE = '【/密】';

/** The edits that mark a selection secret, or take its marks away; `caret` is where to type on, in the new text. */
export interface SecretEdit {
  readonly edits: readonly Edit[];
  readonly caret: number | null;
}

/**
 * What is marked is unmarked where the selection touches it; anything else is marked: within a line by 【密】…【/密】,
 * over several lines by `:::密` and `:::` around the whole lines.
 */
export function toggleSecret(blocks: BlockList, selection: Span): SecretEdit {
  const marks = marksAround(blocks, selection);
  if (marks.length > 0) return { edits: marks.map((span) => ({ span, text: '' })), caret: null };
  const { text } = blocks;
  const { start, end } = trimmed(text, selection);
  if (start === end) {
    const at = selection.start;
    return { edits: [{ span: { start: at, end: at }, text: OPEN + CLOSE }], caret: at + OPEN.length };
  }
  if (!/[\r\n]/.test(text.slice(start, end)))
    return { edits: around({ start, end }, OPEN, CLOSE), caret: null };
  const lines = { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd(text, end) };
  return { edits: around(lines, ':::密\n', '\n:::'), caret: null };
}

function around({ start, end }: Span, before: string, after: string): readonly Edit[] {
  return [
    { span: { start, end: start }, text: before },
    { span: { start: end, end }, text: after },
  ];
}

/** The marks of the passages that the selection touches; a fence goes with its line. */
function marksAround(blocks: BlockList, selection: Span): readonly Span[] {
  const marks = readMarks(blocks);
  const held = readMarked(blocks).filter((passage) => {
    const own = marks.filter((mark) => mark.end === passage.start || mark.start === passage.end);
    return [passage, ...own].some((span) => touches(span, selection) && !onlyMeets(span, selection));
  });
  return marks
    .filter((mark) => held.some(({ start, end }) => mark.end === start || mark.start === end))
    .map((mark) => withLine(blocks.text, mark))
    .sort((a, b) => a.start - b.start);
}

/** A selection of text that ends where a passage begins does not mean the passage. */
function onlyMeets(span: Span, selection: Span): boolean {
  return selection.end > selection.start && (selection.end === span.start || selection.start === span.end);
}

function withLine(text: string, mark: Span): Span {
  if (text.charAt(mark.start) === '【') return mark;
  const alone = mark.start === 0 || text.charAt(mark.start - 1) === '\n';
  if (!alone) return mark;
  if (text.startsWith('\r\n', mark.end)) return { start: mark.start, end: mark.end + 2 };
  if (text.startsWith('\n', mark.end)) return { start: mark.start, end: mark.end + 1 };
  return { start: Math.max(0, mark.start - 1), end: mark.end };
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}
