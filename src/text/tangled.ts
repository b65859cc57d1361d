/**
 * Limits past which the Markdown parser needs seconds, since its work grows with the square of these numbers (or the
 * call stack with the nesting). Counted for each block; no pleading comes near them.
 */
const MAX_LENGTH = 200_000;
const MAX_LINES = 5_000;
/** Quote marks and list markers at the start of one line. */
const MAX_NESTING = 12;
/** Runs of `*` or `_`. */
const MAX_EMPHASIS = 2_000;
/** Brackets and openings of HTML comments and the like, times the length in which their ends are sought. */
const MAX_SEARCH = 25_000_000;

/** True when a block is better not given to the Markdown parser. Takes time linear in the block. */
export function isTangled(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  let lines = 0;
  let emphasis = 0;
  let openings = 0;
  let lineStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (lineStart && nestingAt(text, at) > MAX_NESTING) return true;
    lineStart = character === '\n' || character === '\r';
    if (lineStart) lines++;
    else if (character === '*' || character === '_') emphasis += text[at - 1] === character ? 0 : 1;
    else if (character === '[' || character === ']') openings++;
    else if (character === '<' && (text[at + 1] === '!' || text[at + 1] === '?')) openings++;
  }
  return lines > MAX_LINES || emphasis > MAX_EMPHASIS || openings * text.length > MAX_SEARCH;
}

/** How many quote marks and list markers the line at `from` begins with; a row of `- - -` is a thematic break. */
function nestingAt(text: string, from: number): number {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$))/y;
  marker.lastIndex = from;
  let count = 0;
  while (count <= MAX_NESTING && marker.test(text)) count++;
  return count > MAX_NESTING && isThematicBreak(text, from) ? 0 : count;
}

function isThematicBreak(text: string, from: number): boolean {
  const line = /[^\r\n]*/y;
  line.lastIndex = from;
  const marks = (line.exec(text)?.[0] ?? '').replaceAll(/[ \t]/g, '');
  return (marks.startsWith('-') || marks.startsWith('*')) && marks === marks.charAt(0).repeat(marks.length);
}
