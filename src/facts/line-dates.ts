import { readDates, type DateReading } from './dates';
import type { Line } from './lines';

const known = new WeakMap<Line, readonly DateReading[]>();

/** The dates of a line, read once; offsets are into `line.text`. */
export function datesOf(line: Line): readonly DateReading[] {
  let dates = known.get(line);
  if (dates === undefined) {
    dates = readDates(line.text);
    known.set(line, dates);
  }
  return dates;
}
