import type { CivilDate } from '../text/civil-date';
import type { Span } from '../text/span';
import type { DateReading } from './dates';
import { datesOf } from './line-dates';
import { linesOf, lineSpan, type Line } from './lines';
import { recogniser } from './recogniser';

/** What dates show by themselves, without what happened on them. Spans are offsets into the block's text. */
export type DateMark =
  /** No date of the calendar: 2021年2月30日. */
  | { readonly kind: 'impossible'; readonly text: string; readonly span: Span }
  /** A period with both ends. */
  | {
      readonly kind: 'period';
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly text: string;
      readonly span: Span;
    }
  /** 次日（5月3日）: what the word comes to, and what is written beside it. */
  | {
      readonly kind: 'reckoning';
      readonly word: string;
      readonly reckoned: CivilDate;
      readonly written: string;
      readonly span: Span;
    };

/** 从2025年3月提前到2024年12月: no period. */
const MOVED = /提前|追溯|回溯|改为|变更/;
/** 2026年0月0日 is a blank to fill in. */
const BLANK = '-00';
const RELATIVE = /^(?:次|翌|当|同|第二)(?:日|天)$/;
const BESIDE = /^\s?[（(]?\s?(?:即|也即|亦即|也就是)?\s?$/;

/** The marks of a block, in order. */
export const dateMarksOf = recogniser<DateMark>((block) =>
  linesOf(block).flatMap((line) => (line.passage.quoted ? [] : marksOf(line, datesOf(line)))),
);

function marksOf(line: Line, dates: readonly DateReading[]): readonly DateMark[] {
  return dates.flatMap((date, index): readonly DateMark[] => {
    const { text, from, to, iso, isoEnd, invalid } = date;
    if (invalid) {
      const blank = iso.includes(BLANK) || isoEnd?.includes(BLANK) === true;
      return blank ? [] : [{ kind: 'impossible', text, span: placeOf(line, date, date) }];
    }
    if (from !== null && to !== null) {
      return MOVED.test(text) ? [] : [{ kind: 'period', from, to, text, span: placeOf(line, date, date) }];
    }
    const next = dates[index + 1];
    if (from === null || next === undefined || !RELATIVE.test(text) || !isBeside(line, date, next)) return [];
    const span = placeOf(line, date, next);
    return [{ kind: 'reckoning', word: text, reckoned: from, written: next.iso, span }];
  });
}

/** True where the next date says again, to the day, what the word before it gives. */
function isBeside(line: Line, date: DateReading, next: DateReading): boolean {
  if (next.to !== null || next.open || next.invalid) return false;
  if (next.precision !== 'day' && next.precision !== 'monthday') return false;
  return BESIDE.test(line.text.slice(date.end, next.start));
}

function placeOf(line: Line, { start }: Span, { end }: Span): Span {
  return lineSpan(line, { start, end });
}
