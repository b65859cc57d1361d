import { whereMissing } from '../../../lint/place';
import type { Span } from '../../../text/span';
import type { Topic, TradeSecretPleading } from '../model';

/** Where to point when an element is missing: the title inside the facts that should hold it, else the facts. */
export function whereElement(pleading: TradeSecretPleading, ...topics: readonly Topic['topic'][]): Span {
  for (const topic of topics) {
    const found = pleading.topics.find((candidate) => candidate.topic === topic);
    if (found) return found.span;
  }
  return whereMissing(pleading, 'facts', 'claims');
}
