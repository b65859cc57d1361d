import type { Report } from '../../lint/rule';
import { agrees } from '../../pleading/figure-text';
import type { At, StatedTotal } from '../../pleading/model';
import { shift, type Span } from '../../text/span';

/** A total that its parts do not make. */
export interface WrongTotal {
  readonly fact: StatedTotal;
  /** Where the total stands. */
  readonly span: Span;
  /** What the parts add up to. */
  readonly made: bigint;
  /** `exceeds`: parts named in a whole (其中) that come to more than it. */
  readonly message: 'differs' | 'exceeds';
  readonly related: NonNullable<Report<'part'>['related']>;
}

/** The totals that are wrong, each once however often it was read. */
export function* wrongTotals(totals: readonly At<StatedTotal>[]): Iterable<WrongTotal> {
  const seen = new Set<number>();
  for (const { start, fact } of totals) {
    if (agrees(fact)) continue;
    const span = shift(fact.total.span, start);
    if (seen.has(span.start)) continue;
    seen.add(span.start);
    const parts = fact.readings[0] ?? [];
    yield {
      fact,
      span,
      made: parts.reduce((value, part) => value + part.value, 0n),
      message: fact.relation === 'equal' ? 'differs' : 'exceeds',
      related: parts.map((part) => ({ span: shift(part.span, start), message: 'part' })),
    };
  }
}
