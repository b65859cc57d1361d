import { commentAt } from './inline';
import { appendCopy, appendWhole, type MappedText } from './map';
import type { Comment } from './passage';
import type { Span } from './span';

/** Tags that begin or end a line of what the reader sees. */
const BREAKING =
  /^<\/?(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|footer|form|h[1-6]|header|hr|li|main|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?=[\s/>])/i;
const HIDDEN = /^<(script|style)(?=[\s>])/i;
const TAG = /^<[a-z/!?]/i;

/** What a reader sees of a block of HTML: the text between its tags, a line for each element that makes one. */
export function readHtml(target: MappedText, source: string, span: Span): readonly Comment[] {
  const comments: Comment[] = [];
  // A line break that is appended once more text follows it.
  let broken: Span | null = null;
  let at = span.start;
  while (at < span.end) {
    const end = markupEnd(source, at, span.end);
    if (end > at) {
      const markup = source.slice(at, end);
      if (markup.startsWith('<!--')) comments.push(commentAt(source, { start: at, end }));
      else if (BREAKING.test(markup)) broken ??= { start: at, end };
      at = end;
      continue;
    }
    const next = textEnd(source, at, span.end);
    const [first, last] = withoutBlanks(source, at, next);
    if (first < last) {
      if (broken && target.text.length > 0) appendWhole(target, '\n', broken.start, broken.end);
      // Blanks between a tag and the text stay only within a line.
      const from = broken || target.text.length === 0 ? first : at;
      appendCopy(target, source.slice(from, last), from);
      broken = null;
    }
    const lineBreak = next < span.end && isLineBreak(source[next]);
    if (lineBreak) broken ??= { start: next, end: next + 1 };
    at = lineBreak ? afterQuoteMarks(source, next + 1, span.end) : next;
  }
  return comments;
}

/** The end of the tag, comment or hidden element at `at`; `at` itself when text stands there. */
function markupEnd(source: string, at: number, end: number): number {
  if (source[at] !== '<') return at;
  const head = source.slice(at, Math.min(at + 12, end));
  if (head.startsWith('<!--')) return after(source, '-->', at + 2, end);
  const hidden = HIDDEN.exec(head);
  if (hidden) return after(source, '>', after(source, '</', at, end), end);
  return TAG.test(head) ? after(source, '>', at, end) : at;
}

function after(source: string, sought: string, from: number, end: number): number {
  const found = source.indexOf(sought, from);
  return found === -1 || found >= end ? end : found + sought.length;
}

/** The end of the text at `at`: before the next line ending or the next `<`. */
function textEnd(source: string, at: number, end: number): number {
  let next = at;
  if (source[at] === '<') next++;
  while (next < end && source[next] !== '<' && !isLineBreak(source[next])) next++;
  return next;
}

function withoutBlanks(source: string, from: number, to: number): readonly [number, number] {
  let [first, last] = [from, to];
  while (first < last && isBlank(source[first])) first++;
  while (last > first && isBlank(source[last - 1])) last--;
  return [first, last];
}

/** Inside a block quote every line repeats the quote's marks. */
function afterQuoteMarks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(source[at]) || source[at] === '>')) at++;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
