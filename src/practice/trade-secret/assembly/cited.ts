import { refsWithin } from '../../../pleading/exhibit-refs';
import type { Pleading } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';

/**
 * Name and purpose of each exhibit a line cites, in the order cited; an empty text stands for one that no list holds,
 * so that nothing is said of it.
 */
export function citedExhibits(
  { exhibits, exhibitRefs }: Pick<Pleading, 'exhibits' | 'exhibitRefs'>,
  placed: PlacedLine,
): readonly string[] {
  return refsWithin(exhibitRefs, placedSpan(placed)).map(({ id }) => {
    const found = exhibits.find((exhibit) => exhibit.id === id || exhibit.covers.includes(id));
    return found === undefined ? '' : `${found.name}\n${found.purpose ?? ''}`;
  });
}
