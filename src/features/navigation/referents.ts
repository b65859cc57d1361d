import type { Reading } from '../../lint/engine';
import type { Pleading } from '../../pleading/model';
import { exhibitNumbering } from './exhibits';
import type { Numbering, Referent } from './model';
import { nameReferents } from './names';
import { numberedReferents } from './numbered';

/** How the practice area counts what it numbers itself (密点). */
export type PointNumbering<P extends Pleading> = (pleading: P) => Numbering;

const known = new WeakMap<Reading<Pleading>, readonly Referent[]>();

/** Everything the draft refers to by number or name; worked out once a reading. */
export function referentsOf<P extends Pleading>(
  reading: Reading<P>,
  points: PointNumbering<P>,
): readonly Referent[] {
  const { pleading, draft } = reading;
  if (pleading === null || draft === null) return [];
  let referents = known.get(reading);
  if (referents === undefined) {
    referents = [
      ...numberedReferents(exhibitNumbering(pleading)),
      ...numberedReferents(points(pleading)),
      ...nameReferents(draft),
    ];
    known.set(reading, referents);
  }
  return referents;
}
