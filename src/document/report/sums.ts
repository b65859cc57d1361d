import { sumOf } from '../../facts/figures/figure';
import { agrees, comesOut, formatFigure } from '../../pleading/figure-text';
import type { At, Pleading, StatedTotal } from '../../pleading/model';
import { shift } from '../../text/span';

/** A total or result the draft states, and what its parts come to. */
export interface StatedSum {
  readonly kind: 'total' | 'calculation' | 'words';
  readonly line: number;
  /** As written. */
  readonly stated: string;
  /** The parts or the calculation as written. */
  readonly from: string;
  readonly comesTo: string;
  readonly agrees: boolean;
}

/** The sums of a draft in their order. */
export function statedSums(
  { figures }: Pleading,
  text: string,
  lineOf: (offset: number) => number,
): readonly StatedSum[] {
  const found: { readonly at: number; readonly sum: StatedSum }[] = [];
  for (const { start, fact } of [...figures.sums, ...figures.counts] satisfies readonly At<StatedTotal>[]) {
    const parts = fact.readings[0] ?? [];
    const at = start + fact.total.span.start;
    found.push({
      at,
      sum: {
        kind: 'total',
        line: lineOf(at),
        stated: fact.total.text,
        from: parts.map((part) => part.text).join(' + '),
        comesTo: formatFigure(fact.measure, sumOf(parts)),
        agrees: agrees(fact),
      },
    });
  }
  for (const { start, fact } of figures.products) {
    const at = start + fact.result.span.start;
    const formula = shift(fact.formula.span, start);
    found.push({
      at,
      sum: {
        kind: 'calculation',
        line: lineOf(at),
        stated: fact.result.text,
        from: text.slice(formula.start, formula.end),
        comesTo: formatFigure(fact.measure, fact.accepted[0] ?? 0n),
        agrees: comesOut(fact),
      },
    });
  }
  for (const { start, fact } of figures.wordAmounts) {
    const at = start + fact.words.span.start;
    found.push({
      at,
      sum: {
        kind: 'words',
        line: lineOf(at),
        stated: fact.words.text,
        from: fact.digits.text,
        comesTo: formatFigure('money', fact.digits.value),
        agrees: fact.words.value === fact.digits.value,
      },
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ sum }) => sum);
}
