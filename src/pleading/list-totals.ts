import { ONE_YUAN, type StatedTotal } from '../facts/figures/figure';
import { areParts, headOfEntries, listLinesOf, type ListLine } from '../facts/figures/sum-lines';
import type { Line } from '../facts/lines';
import type { PlacedBlock } from '../text/blocks';
import { shift } from '../text/span';

/** A total over lines with the line it stands in. */
export interface ListTotal {
  readonly line: Line;
  readonly total: StatedTotal;
}

interface Entry {
  readonly entry: ListLine;
  readonly start: number;
}

/** No list of costs is longer. */
const FARTHEST = 40;

/**
 * Totals of one block over the entries on the lines above or below them: 律师费：6万元 / 公证费：1万元 / 合计：7万元.
 * The entries may stand in neighbouring blocks; `at` is the block's index.
 */
export function listTotals(blocks: readonly PlacedBlock[], at: number): readonly ListTotal[] {
  const block = blocks[at];
  if (!block) return [];
  return listLinesOf(block.block).flatMap((total, index) => {
    if (total.figure === null || (total.kind !== 'total-below' && total.kind !== 'total-above')) return [];
    const below = total.kind === 'total-below';
    const found = entriesFrom(blocks, at, index, below ? -1 : 1);
    const entries = below ? found?.reverse() : found;
    if (
      !entries ||
      !areParts(
        total,
        entries.map(({ entry }) => entry),
      )
    )
      return [];
    const figures = entries.flatMap(({ entry: { figure }, start }) =>
      figure === null ? [] : [{ ...figure, span: shift(figure.span, start) }],
    );
    const figure = { ...total.figure, span: shift(total.figure.span, block.start) };
    const stated: StatedTotal = {
      measure: 'money',
      total: figure,
      readings: [figures],
      relation: 'equal',
      tolerance: ONE_YUAN,
      head: headOfEntries(entries.map(({ entry }) => entry)),
      place: figure.span,
    };
    return [{ line: total.line, total: stated }];
  });
}

/** The entries next to a total, walking up or down; null where a further item without a sum leaves the list open. */
function entriesFrom(
  blocks: readonly PlacedBlock[],
  at: number,
  index: number,
  step: 1 | -1,
): Entry[] | null {
  const entries: Entry[] = [];
  const total = lineAt(blocks, { block: at, index });
  let place: Place | null = { block: at, index };
  for (let walked = 0; walked < FARTHEST; walked++) {
    place = neighbour(blocks, place, step);
    const entry = place === null ? undefined : lineAt(blocks, place);
    if (!total || !place || !entry || !inSameCell(total.line, entry.line)) return entries;
    if (entry.kind === 'entry') entries.push({ entry, start: blocks[place.block]?.start ?? 0 });
    else if (entry.kind !== 'nothing') return isFurtherItem(entry, entries.at(-1)?.entry) ? null : entries;
  }
  return null;
}

interface Place {
  readonly block: number;
  readonly index: number;
}

function lineAt(blocks: readonly PlacedBlock[], { block, index }: Place): ListLine | undefined {
  const placed = blocks[block];
  return placed && listLinesOf(placed.block)[index];
}

/** The next line up or down, in the next block that has lines; null behind anything else. */
function neighbour(blocks: readonly PlacedBlock[], from: Place, step: 1 | -1): Place | null {
  let place = { block: from.block, index: from.index + step };
  while (lineAt(blocks, place) === undefined) {
    const entered = blocks[place.block + step];
    if (!entered) return null;
    const lines = listLinesOf(entered.block);
    // A rule, a picture or code between the lines ends the list.
    if (lines.length === 0 && entered.block.text.trim() !== '') return null;
    place = { block: place.block + step, index: step > 0 ? 0 : lines.length - 1 };
  }
  return place;
}

/** A line numbered like the entries before it that names no sum. */
function isFurtherItem({ kind, style }: ListLine, last: ListLine | undefined): boolean {
  return kind === 'other' && style !== '' && style === last?.style;
}

function inSameCell(a: Line, b: Line): boolean {
  return a.passage.cell === null ? b.passage.cell === null : a.passage === b.passage;
}
