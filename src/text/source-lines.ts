/** A line of a block: its content without indentation, and where the next line starts. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines of a block from the first to the last that has content. */
export function contentLines(text: string): readonly SourceLine[] {
  const lines = linesOf(text);
  const hasContent = ({ start, end }: SourceLine): boolean => end > start;
  const first = lines.findIndex(hasContent);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(hasContent) + 1);
}

/** True for blanks at the end of a line, which Markdown drops or takes for a hard break. */
export function endsInBlank(text: string, { start, end }: SourceLine): boolean {
  return end > start && isBlank(text.charCodeAt(end - 1));
}

function linesOf(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let at = 0;
  while (at < text.length) {
    let start = at;
    while (start < text.length && isBlank(text.charCodeAt(start))) start++;
    let end = start;
    while (end < text.length && !isLineEnding(text.charCodeAt(end))) end++;
    at = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    lines.push({ start, end, next: at });
  }
  return lines;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isLineEnding(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
