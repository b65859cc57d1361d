import { appendCopy, appendWhole, mapOf, type MappedText } from './map';
import type { Block, Passage } from './passage';
import { contentLines, endsInBlank, type SourceLine } from './source-lines';
import type { Span } from './span';
import { matchesOf } from './matches';

/** Characters that may be Markdown anywhere; bold, and what opens a block, are looked at where they stand. */
const MARKUP = /[_`[\]<>&\\|#~\0\uFEFF]/;
/** How a list item, the underline of a heading or the delimiter row of a table may begin. */
const STRUCTURE = /^(?:[-+=:]|\d{1,9}[.)])/;
const HEADING = /^(#{1,6}) {1,4}(?=[^ \t])/;
const ITEM = /^([-+]|\d{1,9}[.)]) {1,4}(?=[^ \t])/;
const DELIMITERS = /^\|(?: ?:?-{1,80}:? ?\|){1,80}$/;
const BREAK = /<br ?\/?>/g;
const LETTER = /[\p{L}\p{N}]/u;
const SIGN = /[^\s\p{L}\p{N}]/u;

/** Text that is being put together with its bold runs; `open` is where one began, -1 outside. */
interface Run extends MappedText {
  readonly strong: Span[];
  open: number;
}

/**
 * Reads a block of the few forms that nearly all blocks have (a heading, a paragraph, one level of items, a table; no
 * Markdown in them but bold) as parsing would read it. Gives null when the block may be anything else: then it is parsed.
 */
export function readSimple(text: string): Block | null {
  const lines = contentLines(text);
  const first = lines[0];
  if (first === undefined) return blockOf(text, []);
  const code = text.charCodeAt(first.start);
  if (code === 0x7c) return first.start === 0 ? readTable(text, lines) : null;
  if (code === 0x23) return lines.length === 1 && first.start === 0 ? readHeading(text, first) : null;
  if (MARKUP.test(text) || lines.some((line) => line.end === line.start || endsInBlank(text, line)))
    return null;
  const isStructured = (line: SourceLine): boolean => STRUCTURE.test(text.slice(line.start, line.start + 10));
  if (isStructured(first)) return readItems(text, lines);
  return lines.some(isStructured) ? null : readParagraph(text, lines);
}

function readParagraph(text: string, lines: readonly SourceLine[]): Block | null {
  const run = newRun();
  for (const [index, { start, end }] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous) appendWhole(run, '\n', previous.end, previous.next);
    if (!appendInline(run, text, start, end)) return null;
  }
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return run.open < 0 ? blockOf(text, [passageOf(run, span)]) : null;
}

function readHeading(text: string, line: SourceLine): Block | null {
  const marks = HEADING.exec(text);
  if (marks === null || endsInBlank(text, line)) return null;
  const start = marks[0].length;
  if (MARKUP.test(text.slice(start))) return null;
  const run = newRun();
  if (!appendInline(run, text, start, line.end) || run.open >= 0) return null;
  const span = { start: 0, end: line.end };
  return blockOf(text, [{ ...passageOf(run, span), kind: 'heading', level: marks[1]?.length ?? 0 }]);
}

/** Items of one line each and of one list: all of the same mark, none holding another list. */
function readItems(text: string, lines: readonly SourceLine[]): Block | null {
  const passages: Passage[] = [];
  let kind = '';
  for (const line of lines) {
    const source = text.slice(line.start, line.end);
    const found = ITEM.exec(source);
    const marker = found?.[1];
    if (found === null || marker === undefined || text.charCodeAt(line.start - 1) === 0x20) return null;
    if (kind !== '' && marker.at(-1) !== kind) return null;
    kind = marker.charAt(marker.length - 1);
    const start = line.start + found[0].length;
    const run = newRun();
    if (STRUCTURE.test(source.slice(found[0].length, found[0].length + 10))) return null;
    if (!appendInline(run, text, start, line.end) || run.open >= 0) return null;
    passages.push({ ...passageOf(run, { start, end: line.end }), kind: 'item', level: 1, marker });
  }
  return blockOf(text, passages);
}

/** Rows with a pipe at either end, as many cells in each as the delimiter row has. */
function readTable(text: string, lines: readonly SourceLine[]): Block | null {
  const [header, delimiters] = lines;
  if (header === undefined || delimiters === undefined) return null;
  if (!DELIMITERS.test(text.slice(delimiters.start, delimiters.end))) return null;
  const columns = pipesIn(text, delimiters).length;
  const marked = text.includes('<') ? text.replaceAll(BREAK, '') : text;
  if (MARKUP.test(marked.replaceAll('|', ''))) return null;
  const rows: Passage[][] = [];
  const rowSpans: Span[] = [];
  for (const line of lines) {
    if (line === delimiters) continue;
    const pipes = pipesIn(text, line);
    if (pipes.length !== columns || pipes[0] !== line.start || pipes.at(-1) !== line.end - 1) return null;
    const cells: Passage[] = [];
    for (let column = 0; column + 1 < columns; column++) {
      const span = trimmed(text, (pipes[column] ?? 0) + 1, pipes[column + 1] ?? 0);
      const run = newRun();
      if (!appendCell(run, text, span) || run.open >= 0) return null;
      cells.push({
        ...passageOf(run, span),
        kind: 'cell',
        cell: { row: rows.length, column, header: rows.length === 0 },
      });
    }
    rows.push(cells);
    rowSpans.push({ start: line.start, end: line.end });
  }
  const span = { start: header.start, end: lines.at(-1)?.end ?? 0 };
  return { ...blockOf(text, rows.flat()), tables: [{ span, rows, rowSpans }] };
}

function pipesIn(text: string, { start, end }: Span): readonly number[] {
  const pipes: number[] = [];
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) pipes.push(at);
  return pipes;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { start, end };
}

/** A cell: a line, broken at `<br>`. */
function appendCell(run: Run, text: string, { start, end }: Span): boolean {
  let at = start;
  for (const { index, 0: tag } of matchesOf(BREAK, text.slice(start, end))) {
    if (!appendInline(run, text, at, start + index)) return false;
    at = start + index + tag.length;
    appendWhole(run, '\n', start + index, at);
  }
  return appendInline(run, text, at, end);
}

/**
 * Copies text with its bold runs. False where a `*` is not for certain one of the two that open bold (before a letter,
 * or between a blank and a sign) or close it (behind a letter, or between a sign and a blank).
 */
function appendInline(run: Run, text: string, start: number, end: number): boolean {
  const line = text.slice(start, end);
  let at = 0;
  for (let star = line.indexOf('*'); star >= 0; star = line.indexOf('*', at)) {
    if (line[star + 1] !== '*' || line[star + 2] === '*') return false;
    const [before, after] = [text.charAt(start + star - 1), text.charAt(start + star + 2)];
    if (!(run.open < 0 ? isInside(after, before) : isInside(before, after))) return false;
    appendCopy(run, line.slice(at, star), start + at);
    if (run.open < 0) run.open = run.text.length;
    else {
      run.strong.push({ start: run.open, end: run.text.length });
      run.open = -1;
    }
    at = star + 2;
  }
  appendCopy(run, line.slice(at), start + at);
  return true;
}

/** True for what stands inside the marks of bold text, with what stands outside of them. */
function isInside(inner: string, outer: string): boolean {
  return LETTER.test(inner) || (SIGN.test(inner) && (outer === '' || /\s/.test(outer)));
}

function newRun(): Run {
  return { text: '', pieces: [], strong: [], open: -1 };
}

function passageOf(run: Run, span: Span): Passage {
  return {
    kind: 'paragraph',
    level: 0,
    text: run.text,
    span,
    map: mapOf(run, span),
    quoted: false,
    strong: run.strong,
    marker: null,
    cell: null,
  };
}

function blockOf(text: string, passages: readonly Passage[]): Block {
  // A paragraph or item of blanks alone shows nothing; a cell or heading stands for its place.
  const shown = passages.filter(
    (passage) => passage.kind === 'cell' || passage.kind === 'heading' || passage.text.trim() !== '',
  );
  return {
    text,
    passages: shown,
    tables: [],
    comments: [],
    frontMatter: null,
    fenced: [],
    plain: false,
  };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
