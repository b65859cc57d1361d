/** A place in a document, both numbers counted from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The offset at which each line starts. Lines end with LF, CRLF or CR, as editors count them. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The position of an offset, which must not lie beyond the end of the text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: Math.max(0, offset - (starts[low] ?? 0)) };
}

/** The offset of a position. A position past the end of its line gives the start of the next line. */
export function offsetAt(starts: readonly number[], { line, character }: Position): number {
  if (line < 0) return 0;
  const last = starts.length - 1;
  const start = starts[Math.min(line, last)] ?? 0;
  const next = line < last ? (starts[line + 1] ?? start) : Number.POSITIVE_INFINITY;
  return Math.min(start + Math.max(0, character), next);
}
