/**
 * How many units two texts have in common at their starts. Halving keeps the comparing to a few long slices, which
 * the engine compares many times faster than unit by unit.
 */
export function commonStart(a: string, b: string): number {
  return longest(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** How many units two texts have in common at their ends, at most `limit`. */
export function commonEnd(a: string, b: string, limit: number): number {
  return longest(limit, (from, to) => {
    return a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  });
}

/** The greatest length up to `limit` for which all of it is equal, given what compares two of its offsets. */
function longest(limit: number, equal: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (equal(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
