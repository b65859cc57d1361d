import type { Span } from './span';

/**
 * From offsets in a passage's readable text to offsets in the source of its block. Three numbers for each piece of
 * text, in order: where it starts in the text, and where its source starts and ends. A piece ends where the next
 * starts. A piece as long as its source is copied from it unit by unit; any other (an escape, an entity, a line
 * ending) stands for its source as a whole.
 */
export interface TextMap {
  readonly pieces: readonly number[];
  /** Length of the text in UTF-16 units. */
  readonly length: number;
}

/**
 * The source of a span of text: from the source of its first character to just after the source of its last.
 * An empty span gives an empty span. What lies between may hold Markdown marks.
 */
export function toSource(map: TextMap, span: Span): Span {
  const start = sourceStart(map, span.start);
  return { start, end: span.end > span.start ? sourceEnd(map, span.end) : start };
}

function sourceStart({ pieces, length }: TextMap, offset: number): number {
  if (offset >= length) return pieces[pieces.length - 1] ?? 0;
  const at = pieceAt(pieces, Math.max(offset, 0));
  const [start = 0, from = 0, to = 0] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return isCopied(pieces, at, length) ? Math.min(from + Math.max(offset - start, 0), to) : from;
}

function sourceEnd({ pieces, length }: TextMap, offset: number): number {
  if (offset >= length) return pieces[pieces.length - 1] ?? 0;
  const at = pieceAt(pieces, offset - 1);
  const [start = 0, from = 0, to = 0] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return isCopied(pieces, at, length) ? from + offset - start : to;
}

function isCopied(pieces: readonly number[], at: number, length: number): boolean {
  const [start = 0, from = 0, to = 0] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return (pieces[at + 3] ?? length) - start === to - from;
}

/** The index of the piece that holds the character at `offset`. */
function pieceAt(pieces: readonly number[], offset: number): number {
  let low = 0;
  let high = pieces.length / 3 - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle * 3] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low * 3;
}

/** The span of the text that shows a span of the source; empty where the text shows nothing of it. */
export function toText({ pieces, length }: TextMap, { start, end }: Span): Span {
  let from = length;
  let to = 0;
  for (let at = 0; at < pieces.length; at += 3) {
    const [text = 0, first = 0, last = 0] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    if (first >= end || last <= start) continue;
    const copied = isCopied(pieces, at, length);
    from = Math.min(from, copied ? text + Math.max(0, start - first) : text);
    to = Math.max(to, copied ? text + Math.min(last, end) - first : (pieces[at + 3] ?? length));
  }
  return from < to ? { start: from, end: to } : { start: 0, end: 0 };
}

/** Readable text that is being put together with its map. */
export interface MappedText {
  text: string;
  readonly pieces: number[];
}

/** Appends `text` copied unit by unit from the source at `from`. */
export function appendCopy(target: MappedText, text: string, from: number): void {
  if (text.length === 0) return;
  const { pieces } = target;
  const last = pieces.length - 3;
  const joins =
    last >= 0 &&
    pieces[last + 2] === from &&
    target.text.length - (pieces[last] ?? 0) === from - (pieces[last + 1] ?? 0);
  if (joins) pieces[last + 2] = from + text.length;
  else pieces.push(target.text.length, from, from + text.length);
  target.text += text;
}

/** Appends `text` that stands for the source from `from` to `to` as a whole. */
export function appendWhole(target: MappedText, text: string, from: number, to: number): void {
  if (text.length === to - from) appendCopy(target, text, from);
  else if (text.length > 0) {
    target.pieces.push(target.text.length, from, to);
    target.text += text;
  }
}

/** The map of the text of a passage; an empty text stands at the start of its span. */
export function mapOf({ text, pieces }: MappedText, { start }: Span): TextMap {
  return { pieces: pieces.length > 0 ? pieces : [0, start, start], length: text.length };
}
