import type { Span } from '../text/span';

/** The paragraph (a line of Markdown) around a caret; text may grow up to its end. */
export function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next < 0 ? text.length : next };
}

/** What does not lie in the paragraph being written: the rest waits until the caret leaves it. */
export function awayFrom<F extends { readonly span: Span }>(
  findings: readonly F[],
  { start, end }: Span,
): readonly F[] {
  return findings.filter(({ span }) => span.end < start || span.start > end);
}
