import type { Span } from '../text/span';

/** The words around a fact inside its sentence (所在句), so that a rule can tell what the sentence is about. */
export interface Surroundings {
  /** The words as written, hard wraps included. */
  readonly written: string;
  /** The sentence before and after them, at most 160 characters each way. */
  readonly before: string;
  readonly after: string;
  /** Inside a block quote or quotation marks: what somebody else wrote. */
  readonly quoted: boolean;
}

const REACH = 160;
/** A quotation longer than this is told by its block quote, or not at all. */
const MAX_QUOTE = 600;
const STOP = /[。；;！!？?\n]/;

/** Reads the surroundings of `span` in a line's text. Bounded work, whatever the length of the line. */
export function surroundings(text: string, span: Span, inBlockQuote: boolean): Surroundings {
  const from = Math.max(0, span.start - REACH);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, span.end + REACH);
  return {
    written: text.slice(span.start, span.end),
    before: before.slice(lastStop(before) + 1),
    after: after.slice(0, firstStop(after)),
    quoted: inBlockQuote || insideQuotes(text, span.start),
  };
}

function lastStop(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (STOP.test(text.charAt(at))) return at;
  return -1;
}

function firstStop(text: string): number {
  const at = text.search(STOP);
  return at < 0 ? text.length : at;
}

/** Whether the last quotation mark before the place opens one that a later mark closes. */
function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - MAX_QUOTE), at);
  const double = before.lastIndexOf('“') > before.lastIndexOf('”');
  const corner = before.lastIndexOf('「') > before.lastIndexOf('」');
  if (!double && !corner) return false;
  const after = text.slice(at, at + MAX_QUOTE);
  return (double && after.includes('”')) || (corner && after.includes('」'));
}
