import { factSpan, type Placed } from '../pleading/citations';
import type { Span } from '../text/span';

/** The fact that covers the offset; one that only ends there counts where no other covers it. */
export function atOffset<F extends Span>(facts: readonly Placed<F>[], offset: number): Placed<F> | null {
  let ending: Placed<F> | null = null;
  for (const placed of facts) {
    const { start, end } = factSpan(placed);
    if (start > offset) break;
    if (offset < end) return placed;
    if (offset === end) ending = placed;
  }
  return ending;
}
