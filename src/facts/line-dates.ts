import { perObject } from '../text/per-object';
import { perText } from '../text/per-text';
import { readDates, type DateReading } from './dates';
import type { Line } from './lines';

const read = perText((text): readonly DateReading[] => readDates(text));

/** The dates of a line, read once; offsets are into `line.text`. */
export const datesOf = perObject(({ text }: Line) => read(text));
