/**
 * All matches of a global pattern in a text, as `matchAll` gives them. That makes a copy of the pattern for every text,
 * which on short lines takes longer than matching.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not global: ${pattern.source}`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches.length === 0 ? NONE : matches;
}

const NONE: readonly RegExpExecArray[] = [];

/** Where a text is cut: at every character that a global pattern names, and at its end. */
export function cutsOf(pattern: RegExp, text: string): readonly number[] {
  const cuts: number[] = [];
  pattern.lastIndex = 0;
  while (pattern.test(text)) cuts.push(pattern.lastIndex - 1);
  cuts.push(text.length);
  return cuts;
}
