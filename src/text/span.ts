/** A half-open range `[start, end)` in UTF-16 code units, as VS Code counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Moves a span by `delta` units. */
export function shift(span: Span, delta: number): Span {
  return { start: span.start + delta, end: span.end + delta };
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two spans share at least one unit, or one is empty and touches the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
