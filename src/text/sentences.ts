import type { Span } from './span';

const PAIRS = ['《》', '（）', '()', '“”', '‘’', '「」', '『』', '【】', '〔〕', '〈〉'];
const CLOSERS = '》）)”’」』】〕〉';
const CLOSING_QUOTES = '”’」』';
const FULL_STOPS = '。！？；!?;';

/** Brackets further apart than this are taken for unbalanced, so that a lost bracket does not swallow the rest. */
const MAX_BRACKETED = 600;

/** Columns (a Chinese character takes two) from which on a line may have been wrapped by hand or by an editor. */
const MIN_WRAPPED = 60;
/** Wrapped lines end within this many columns of the widest one, where a word or a mark had to move down. */
const MAX_RAGGED = 8;
/** How an entry of its own begins: an indented paragraph, （一）, 1., 一、, a bullet or box, 名称：. */
const ENTRY =
  /^(?:\u3000|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、)）]|[一二三四五六七八九十]{1,3}[、.．]|[☐☑☒□■○●•·▪-]|[^\s，。；：,;:]{1,12}[：:])/;

/**
 * The sentences of a passage's text, trimmed, as spans of its UTF-16 units.
 *
 * A sentence ends at 。！？； and their ASCII forms, together with closing quotes and brackets that follow. Nothing ends
 * inside brackets, 《》 or quotes; but a quotation that itself ends with 。 ends the sentence around it, unless that goes
 * on with 的 or a comma, and so does a remark in brackets that is a sentence of its own.
 *
 * A line break ends a sentence where the line looks finished. It does not where the line stops at a comma (，、) or an
 * opening bracket, or where the text is hard-wrapped: the line is about as wide as the widest of the passage, at least
 * 60 columns, has no punctuation at its end, and the next line does not begin like an entry of its own.
 */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const closers = matchBrackets(text);
  const widest = widestLine(text);
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const end = sentenceEnd(text, start, at, closers.get(at), widest);
    if (end === null) {
      at = (closers.get(at) ?? at) + 1;
    } else {
      push(spans, text, start, end);
      start = end;
      at = Math.max(at + 1, end);
    }
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Where a sentence ends that ends with the character, or the bracketed text, at `at`; null when it goes on. */
function sentenceEnd(
  text: string,
  start: number,
  at: number,
  closer: number | undefined,
  widest: number,
): number | null {
  if (closer !== undefined)
    return endsWithBracket(text, start, at, closer) ? afterClosers(text, start, closer + 1) : null;
  if (isFullStop(text, at)) return afterClosers(text, start, at + 1);
  return text[at] === '\n' && !continues(text, at, widest) ? at : null;
}

function isFullStop(text: string, at: number): boolean {
  if (!FULL_STOPS.includes(text.charAt(at))) return false;
  // Inside a web address or a formula an ASCII mark ends nothing.
  return text.charAt(at) > '\x7f' || !/[\w=&/#%~+-]/.test(text.charAt(at + 1));
}

function endsWithBracket(text: string, start: number, opener: number, closer: number): boolean {
  let last = closer - 1;
  while (last > opener && CLOSERS.includes(text.charAt(last))) last--;
  if (text[last] !== '。') return false;
  if (CLOSING_QUOTES.includes(text.charAt(closer))) return !/[的，、：,:]/.test(text.charAt(closer + 1));
  return text.slice(start, opener).trim() === '';
}

/** The offset after further full stops and closing marks; a straight quote closes when one is open. */
function afterClosers(text: string, start: number, from: number): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    const closes = character === '"' && text.slice(start, at).split('"').length % 2 === 0;
    if (!closes && !CLOSERS.includes(character) && !FULL_STOPS.includes(character)) break;
    at++;
  }
  return at;
}

/** True when the sentence goes on in the line after the line break at `at`. */
function continues(text: string, at: number, widest: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  const next = text.slice(at + 1, at + 40);
  if (line === '' || next.trim() === '' || /^[ \t]*\n/.test(next)) return false;
  if (/[，、,（(《“‘「『]$/.test(line)) return true;
  const columns = widthOf(line);
  const isFull = columns >= MIN_WRAPPED && columns >= widest - MAX_RAGGED;
  return isFull && !/[。；！？：;!?:.…]$/.test(line) && !ENTRY.test(next.replace(/^[ \t]+/, ''));
}

function widestLine(text: string): number {
  return text.split('\n').reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

function widthOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at++) columns += line.charCodeAt(at) > 0x10ff ? 2 : 1;
  return columns;
}

/** From each opening bracket to its closing one, where that is near enough. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open = PAIRS.map((): number[] => []);
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character < '(' || (character > ')' && character < '‘')) continue;
    const pair = PAIRS.findIndex((both) => both.includes(character));
    if (pair === -1) continue;
    if (character === PAIRS[pair]?.charAt(0)) {
      open[pair]?.push(at);
    } else {
      const opener = open[pair]?.pop();
      if (opener !== undefined && at - opener <= MAX_BRACKETED) closers.set(opener, at);
    }
  }
  return closers;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const sentence = text.slice(from, to);
  const start = from + sentence.length - sentence.trimStart().length;
  const end = start + sentence.trim().length;
  if (end > start) spans.push({ start, end });
}

const SENTENCE_STOPS = '。！？!?；;\n';
/** Text without stops is looked at only so far around a place. */
const LONGEST = 600;

/**
 * The sentence around a place of a document, within its line, with the remark in brackets that follows its full stop:
 * exhibits are cited there (……。（证据3）).
 */
export function sentenceAt(text: string, { start: from, end: to }: Span): Span {
  let start = from;
  while (start > 0 && from - start < LONGEST && !SENTENCE_STOPS.includes(text.charAt(start - 1))) start -= 1;
  let end = Math.max(from, to - 1);
  while (end < text.length && end - to < LONGEST && !SENTENCE_STOPS.includes(text.charAt(end))) end += 1;
  if (end < text.length && text.charAt(end) !== '\n') end += 1;
  const remark = /^[（(][^（）()\n]{1,60}[）)]/.exec(text.slice(end, end + 64));
  return { start, end: end + (remark?.[0].length ?? 0) };
}
