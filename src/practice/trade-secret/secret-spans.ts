import type { Span } from '../../text/span';
import type { TradeSecretPleading } from './model';

/**
 * Everything in a draft that tells of the secret: what is marked, what of it stands unmarked elsewhere, printed values,
 * and the points themselves.
 */
export function secretSpans({ marked, confidential, points }: TradeSecretPleading): readonly Span[] {
  const { leaks, printed } = confidential;
  return [...marked, ...[...leaks, ...printed, ...points].map(({ span }) => span)];
}
