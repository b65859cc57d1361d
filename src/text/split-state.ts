/**
 * What may be open at the top level of a Markdown document after each line. Only constructs that a blank line does not
 * close are followed: fences, HTML blocks of kinds 1 to 5, list items; and HTML blocks of kinds 6 and 7, inside which
 * nothing else can open before the blank line that ends them. Block quotes end at a blank line.
 *
 * Some lines can be read in two ways without parsing paragraphs (a lazy continuation of a list item, or a paragraph
 * after the list). Then every possible state is kept, and the text is cut only where all of them agree.
 * Indented code is off in our parser, so fences, HTML and list markers may be indented by any amount.
 */

/** A line with content. `column` is the width of its indentation (tab stops of 4), `code` its first character. */
export interface Line {
  readonly text: string;
  readonly first: number;
  readonly end: number;
  readonly column: number;
  readonly code: number;
  readonly afterBlank: boolean;
}

/** A state is a kind, and for items the content column, for fences the length of the opening sequence. */
type State = number;
const NOTHING: State = 0;
const HTML_UNTIL_BLANK: State = 1;
const HTML_RAW: State = 2;
const HTML_COMMENT: State = 3;
const HTML_INSTRUCTION: State = 4;
const HTML_DECLARATION: State = 5;
const HTML_CDATA: State = 6;
const ITEM = 7;
/** An item whose marker stands alone on its line: a blank line next ends it. */
const EMPTY_ITEM = 8;
/** An item in which a fence or HTML may be open: its end would be placed differently at the end of a block. */
const OPEN_ITEM = 9;
const FENCE_BACKTICK = 10;
const FENCE_TILDE = 11;
const VALUE = 16;

/** More states than this are never kept; the block then runs to the end of the text. */
const MAX_STATES = 12;

/** A content column no line reaches: the item takes no more content, yet a sibling may follow. */
const NEVER = 1 << 26;
const NEVER_CLOSED: State = FENCE_TILDE + VALUE * NEVER;

const NOT_OPENED = -1;

export const initialStates: readonly State[] = [NOTHING];

export function afterBlankLine(states: readonly State[]): readonly State[] {
  return states === initialStates ? states : distinct(states.map(closedByBlankLine));
}

/** True when, after a blank line, a block may start with `line` whatever state is the true one. */
export function mayStartBlock(states: readonly State[], line: Line): boolean {
  return states.every(
    (state) =>
      state === NOTHING || (kindOf(state) === ITEM && line.column === 0 && itemStarted(line) === NOT_OPENED),
  );
}

export function statesAfter(states: readonly State[], line: Line): readonly State[] {
  const next = distinct(states.flatMap((state) => follow(state, line)));
  return next.length > MAX_STATES ? [NEVER_CLOSED] : next;
}

function closedByBlankLine(state: State): State {
  if (state === HTML_UNTIL_BLANK) return NOTHING;
  return kindOf(state) === EMPTY_ITEM ? ITEM + VALUE * NEVER : state;
}

function follow(state: State, line: Line): readonly State[] {
  const kind = kindOf(state);
  if (kind === HTML_UNTIL_BLANK) return [state];
  if (kind >= FENCE_BACKTICK) return [closesFence(state, line) ? NOTHING : state];
  if (kind >= HTML_RAW && kind <= HTML_CDATA) {
    return [closesHtml(kind, line.text.slice(line.first, line.end)) ? NOTHING : state];
  }
  const inList = kind >= ITEM;
  if (inList && line.column >= valueOf(state)) return [withContent(state, line)];

  const opened = opens(line);
  if (opened !== NOT_OPENED) return [opened];
  const item = itemStarted(line);
  if (item !== NOT_OPENED) {
    // A number other than 1, or a marker alone, does not interrupt a paragraph; in a list both always count.
    return inList || line.afterBlank || interrupts(item, line) ? [item] : [NOTHING, item];
  }
  const next: State[] = [NOTHING];
  // Without a blank line before it, the line may lazily continue a paragraph of the item.
  if (inList && !line.afterBlank && line.code !== 0x3e) next.push(withContent(state, line));
  if (line.code === 0x3c) next.push(HTML_UNTIL_BLANK);
  return next;
}

/** The item of `state` with one more line in it. */
function withContent(state: State, line: Line): State {
  const open = kindOf(state) === OPEN_ITEM || holdsOpening(line);
  return (open ? OPEN_ITEM : ITEM) + VALUE * valueOf(state);
}

function kindOf(state: State): number {
  return state % VALUE;
}

function valueOf(state: State): number {
  return Math.floor(state / VALUE);
}

function distinct(states: readonly State[]): readonly State[] {
  const unique = states.filter((state, index) => states.indexOf(state) === index);
  return unique.length === 1 && unique[0] === NOTHING ? initialStates : unique;
}

/** The state after a line that opens a fence or HTML of kinds 1 to 5, NOTHING when it closes on the same line. */
function opens(line: Line): State {
  if (line.code === 0x60 || line.code === 0x7e) return fenceOpened(line);
  return line.code === 0x3c ? htmlOpened(line.text.slice(line.first, line.end)) : NOT_OPENED;
}

function fenceOpened(line: Line): State {
  const after = afterRun(line);
  const size = after - line.first;
  if (size < 3) return NOT_OPENED;
  if (line.code === 0x7e) return FENCE_TILDE + VALUE * size;
  return line.text.slice(after, line.end).includes('`') ? NOT_OPENED : FENCE_BACKTICK + VALUE * size;
}

function closesFence(state: State, line: Line): boolean {
  if (line.code !== (kindOf(state) === FENCE_TILDE ? 0x7e : 0x60)) return false;
  const after = afterRun(line);
  return after - line.first >= valueOf(state) && afterSpaces(line.text, after, line.end) === line.end;
}

/** The offset after the run of the line's first character. */
function afterRun(line: Line): number {
  let at = line.first + 1;
  while (at < line.end && line.text.charCodeAt(at) === line.code) at++;
  return at;
}

function htmlOpened(content: string): State {
  const raw = /^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i.exec(content);
  if (raw) return htmlState(HTML_RAW, content, raw[0].length);
  // The dashes of the opening may serve the closing: `<!-->` is a whole comment.
  if (content.startsWith('<!--')) return htmlState(HTML_COMMENT, content, 2);
  if (content.startsWith('<?')) return htmlState(HTML_INSTRUCTION, content, 1);
  if (content.startsWith('<![CDATA[')) return htmlState(HTML_CDATA, content, 9);
  return /^<![a-z]/i.test(content) ? htmlState(HTML_DECLARATION, content, 3) : NOT_OPENED;
}

function htmlState(kind: State, content: string, from: number): State {
  return closesHtml(kind, content.slice(from)) ? NOTHING : kind;
}

function closesHtml(kind: State, content: string): boolean {
  switch (kind) {
    case HTML_RAW:
      return /<\/(?:script|pre|style|textarea)>/i.test(content);
    case HTML_COMMENT:
      return content.includes('-->');
    case HTML_INSTRUCTION:
      return content.includes('?>');
    case HTML_DECLARATION:
      return content.includes('>');
    default:
      // The parser reads brackets in pairs, so an odd number before `>` does not close.
      return /(?:^|[^\]])(?:\]\])+>/.test(content);
  }
}

/** The state of the list item that a line starts when it stands where an item may stand, else NOT_OPENED. */
function itemStarted(line: Line): State {
  const { text, first, end, code } = line;
  let after = first;
  if (code === 0x2a || code === 0x2b || code === 0x2d) {
    if (code !== 0x2b && isThematicBreak(line)) return NOT_OPENED;
    after = first + 1;
  } else {
    while (after < end && after - first < 10 && isDigit(text.charCodeAt(after))) after++;
    if (after === first || after - first > 9) return NOT_OPENED;
    const delimiter = text.charCodeAt(after);
    if (after === end || (delimiter !== 0x2e && delimiter !== 0x29)) return NOT_OPENED;
    after++;
  }
  let column = line.column + (after - first);
  let content = after;
  for (; content < end; content++) {
    const space = text.charCodeAt(content);
    if (space === 0x20) column++;
    else if (space === 0x09) column += 4 - (column % 4);
    else break;
  }
  if (content === end) return EMPTY_ITEM + VALUE * (line.column + (after - first) + 1);
  if (content === after) return NOT_OPENED;
  return (holdsOpening(line) ? OPEN_ITEM : ITEM) + VALUE * column;
}

function holdsOpening(line: Line): boolean {
  return /```|~~~|<[!?]|<(?:script|pre|style|textarea)/i.test(line.text.slice(line.first, line.end));
}

function interrupts(item: State, line: Line): boolean {
  if (kindOf(item) === EMPTY_ITEM) return false;
  return !isDigit(line.code) || (line.code === 0x31 && !isDigit(line.text.charCodeAt(line.first + 1)));
}

function isThematicBreak(line: Line): boolean {
  let count = 0;
  for (let at = line.first; at < line.end; at++) {
    const code = line.text.charCodeAt(at);
    if (code === line.code) count++;
    else if (code !== 0x20 && code !== 0x09) return false;
  }
  return count >= 3;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function afterSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}
