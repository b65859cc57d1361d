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

/** The matches in turn that one pattern made of all these, each an alternative, would give. */
export function* matchesOfAny(patterns: readonly RegExp[], text: string): Iterable<RegExpExecArray> {
  for (let from = 0; ;) {
    let first: RegExpExecArray | null = null;
    for (const pattern of patterns) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match !== null && (first === null || match.index < first.index)) first = match;
    }
    if (first === null) return;
    yield first;
    from = first.index + Math.max(1, first[0].length);
  }
}
