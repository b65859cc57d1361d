import { countTotalsOf, countUnder, labelledCountsOf, type CountTotal } from '../facts/figures/count-lists';
import type { Figure, StatedTotal } from '../facts/figures/figure';
import type { PlacedBlock } from '../text/blocks';
import { shift } from '../text/span';

/** How far back the labels of a total may begin, in blocks. */
const FARTHEST = 60;

/** Totals of one block over the numbered labels told before it: 三个密点共54个源文件. `at` is the block's index. */
export function countTotals(blocks: readonly PlacedBlock[], at: number): readonly StatedTotal[] {
  const block = blocks[at];
  if (!block) return [];
  return countTotalsOf(block.block).flatMap((found) => {
    const parts =
      partsBefore(blocks, at, found) ??
      // 两类客户 over 密点1、密点2: the labels bear another name, but their number is told.
      (found.label !== null && found.labels !== null
        ? partsBefore(blocks, at, { ...found, label: null })
        : null);
    if (parts === null) return [];
    const total = { ...found.total, span: shift(found.total.span, block.start) };
    const stated: StatedTotal = {
      measure: 'number',
      total,
      readings: [parts],
      relation: 'equal',
      tolerance: 0n,
      head: null,
      place: total.span,
    };
    return [stated];
  });
}

/** The counts under the labels N, …, 2, 1 nearest before the total; null unless each of them has exactly one. */
function partsBefore(
  blocks: readonly PlacedBlock[],
  at: number,
  total: CountTotal,
): readonly Figure[] | null {
  const parts: Figure[] = [];
  let label = total.label;
  let expected: number | null = total.labels;
  for (let index = at; index >= 0 && at - index < FARTHEST; index--) {
    const block = blocks[index];
    if (!block) break;
    for (const entry of [...labelledCountsOf(block.block)].reverse()) {
      if (label !== null && entry.label !== label && !(parts.length === 0 && label.endsWith(entry.label)))
        continue;
      // Spans of the same block behind the total are not before it.
      if (index === at && (entry.counts[0]?.figure.span.start ?? 0) > total.total.span.start) continue;
      if (expected !== null && entry.number !== expected) return null;
      const figure = countUnder(entry, total);
      if (figure === null) return null;
      parts.unshift({ ...figure, span: shift(figure.span, block.start) });
      ({ label } = entry);
      expected = entry.number - 1;
      if (expected === 0) return parts.length >= 2 ? parts : null;
    }
  }
  return null;
}
