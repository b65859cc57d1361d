import { appendCopy, appendWhole, type MappedText } from './map';
import type { Span } from './span';

/** Appends what stands in `source` at an offset and returns the offset after it. `value` is what is to come out. */
type Step = (target: MappedText, source: string, at: number, end: number, value: string) => number;

const TEXT_SPECIALS = /[\\&\0\r\n]/;
const CODE_SPECIALS = /[\\\0\r\n]/;

/**
 * Appends the value of a text node: its source without escapes, entities, blanks at line ends, and the indentation and
 * quote marks at line starts.
 */
export function alignText(target: MappedText, source: string, span: Span, value: string): void {
  align(target, source, span, value, textStep);
}

/** Appends the text of `<https://…>`, which knows no escapes. */
export function alignLiteral(target: MappedText, source: string, span: Span, value: string): void {
  align(target, source, span, value, literalStep);
}

/** Appends the value of inline code: its source without backticks, padding and, in tables, the escapes of pipes. */
export function alignCode(target: MappedText, source: string, span: Span, value: string): void {
  let { start, end } = span;
  while (source[start] === '`') start++;
  while (source[end - 1] === '`') end--;
  const padded = isSpaceOrBreak(source[start]) && isSpaceOrBreak(source[end - 1]) && /[^ \r\n]/.test(value);
  if (padded) {
    start = source.startsWith('\r\n', start) ? start + 2 : start + 1;
    end = source.startsWith('\r\n', end - 2) ? end - 2 : end - 1;
    if (source[start - 1] !== ' ') start = afterLinePrefix(source, start, end, value);
  }
  align(target, source, { start, end }, value, codeStep);
}

/** Should source and value not agree in the end, the value stands for the source as a whole. */
function align(target: MappedText, source: string, span: Span, value: string, step: Step): void {
  if (
    value.length === span.end - span.start &&
    !value.includes('\r') &&
    source.startsWith(value, span.start)
  ) {
    appendCopy(target, value, span.start);
    return;
  }
  const text = value.replaceAll(/\r\n?/g, '\n');
  const aligned: MappedText = { text: '', pieces: [] };
  let at = span.start;
  while (at < span.end) at = step(aligned, source, at, span.end, text);
  if (aligned.text === text) appendPieces(target, aligned);
  else appendWhole(target, text, span.start, span.end);
}

function appendPieces(target: MappedText, { text, pieces }: MappedText): void {
  for (let at = 0; at < pieces.length; at += 3) {
    const [start = 0, from = 0, to = 0] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    appendWhole(target, text.slice(start, pieces[at + 3] ?? text.length), from, to);
  }
}

function textStep(target: MappedText, source: string, at: number, end: number, value: string): number {
  const special = nextOf(TEXT_SPECIALS, source, at, end);
  if (special > at) return copyLine(target, source, at, special, end);
  const next = source[at + 1];
  if (source[at] === '\\' && at + 1 < end && next !== undefined && /[!-/:-@[-`{-~]/.test(next)) {
    appendWhole(target, next, at, at + 2);
    return at + 2;
  }
  if (source[at] === '&') return referenceStep(target, source, at, end, value);
  if (isLineBreak(source[at])) {
    const after = breakStep(target, source, at);
    return skip(source, after, end, ' \t>');
  }
  return characterStep(target, source, at);
}

function literalStep(target: MappedText, source: string, at: number): number {
  return characterStep(target, source, at);
}

function codeStep(target: MappedText, source: string, at: number, end: number, value: string): number {
  const special = nextOf(CODE_SPECIALS, source, at, end);
  if (special > at) {
    appendCopy(target, source.slice(at, special), at);
    return special;
  }
  if (isLineBreak(source[at])) {
    const after = breakStep(target, source, at);
    return codeLineStep(target, source, after, end, value.slice(target.text.length));
  }
  if (source.startsWith('\\|', at) && value[target.text.length] === '|') {
    appendWhole(target, '|', at, at + 2);
    return at + 2;
  }
  return characterStep(target, source, at);
}

/** Copies up to `to`; blanks before a line ending are not part of the text. */
function copyLine(target: MappedText, source: string, at: number, to: number, end: number): number {
  let stop = to;
  if (to < end && isLineBreak(source[to])) while (stop > at && isBlank(source[stop - 1])) stop--;
  appendCopy(target, source.slice(at, stop), at);
  return to;
}

function characterStep(target: MappedText, source: string, at: number): number {
  appendCopy(target, source[at] === '\0' ? '\uFFFD' : source.charAt(at), at);
  return at + 1;
}

function breakStep(target: MappedText, source: string, at: number): number {
  const after = source.startsWith('\r\n', at) ? at + 2 : at + 1;
  appendWhole(target, '\n', at, after);
  return after;
}

/** `&amp;`, `&#20013;`: one character of the value. An unknown name stays as it is. */
function referenceStep(target: MappedText, source: string, at: number, end: number, value: string): number {
  const reference = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{0,30});/.exec(
    source.slice(at, Math.min(end, at + 33)),
  )?.[0];
  const decoded = value.codePointAt(target.text.length);
  const isUnknown = decoded === 0x26 && !/^&(?:amp|AMP|#0*38|#[xX]0*26);$/.test(reference ?? '');
  if (reference === undefined || decoded === undefined || isUnknown) return characterStep(target, source, at);
  appendWhole(target, String.fromCodePoint(decoded), at, at + reference.length);
  return at + reference.length;
}

/** The start of a continued line of code; of a tab that a list's indentation reaches into, some blanks are left over. */
function codeLineStep(target: MappedText, source: string, at: number, end: number, value: string): number {
  const start = afterLinePrefix(source, at, end, value);
  const content = skip(source, at, end, ' \t>');
  const blanks = value.slice(0, skip(value, 0, value.length, ' \t'));
  if (source.slice(start, content) === blanks || content === at) return start;
  appendWhole(target, blanks, content - 1, content);
  return content;
}

/** The offset where the content of a continued line of code starts; blanks that its value keeps are content. */
function afterLinePrefix(source: string, at: number, end: number, value: string): number {
  const prefix = skip(source, at, end, ' \t>');
  return Math.max(at, prefix - skip(value, 0, value.length, ' \t'));
}

function skip(text: string, from: number, end: number, characters: string): number {
  let at = from;
  while (at < end && characters.includes(text.charAt(at))) at++;
  return at;
}

function nextOf(specials: RegExp, source: string, at: number, end: number): number {
  const found = source.slice(at, end).search(specials);
  return found === -1 ? end : at + found;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function isSpaceOrBreak(character: string | undefined): boolean {
  return character === ' ' || isLineBreak(character);
}
