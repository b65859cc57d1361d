import { compareDates, firstDay, lastDay, type CivilDate } from '../../text/civil-date';
import { perObject } from '../../text/per-object';
import type { Span } from '../../text/span';
import type { Act, TradeSecretPleading } from './model';

interface Dated {
  readonly date: CivilDate;
  readonly span: Span;
}

/** The acts that are dated; of a breach of confidence nobody knows that it was the act sued for. */
const datedOf = perObject((acts: readonly Act[]) =>
  acts.flatMap(({ kind, date, span }) => (date === null || kind === 'breach' ? [] : [{ date, span }])),
);

const firstOf = perObject((acts: readonly Act[]) =>
  datedOf(acts)
    .map(({ date, span }): Dated => ({ date: date.from, span }))
    .reduce(earlier, null),
);

const lastOf = perObject((acts: readonly Act[]) => ({
  open: datedOf(acts).some(({ date }) => date.open),
  day: datedOf(acts)
    .map(({ date }) => lastDay(date.to ?? date.from))
    .reduce(later, null),
}));

/** The earliest date at which the draft or its front matter places an act of infringement; null where none is dated. */
export function firstAct({ acts, header }: TradeSecretPleading): Dated | null {
  const first = firstOf(acts);
  return header.act === null
    ? first
    : earlier(first, { date: header.act.period.from, span: header.act.span });
}

/** The latest day of the acts told; null where they go on or none is dated. */
export function lastAct({ header, acts, procedure }: TradeSecretPleading): CivilDate | null {
  const { open, day } = lastOf(acts);
  const stated = header.act?.period;
  if (procedure.goesOn || open || stated?.open === true) return null;
  return stated === undefined ? day : later(day, lastDay(stated.to ?? stated.from));
}

function earlier(first: Dated | null, act: Dated): Dated {
  return first === null || compareDates(firstDay(act.date), firstDay(first.date)) < 0 ? act : first;
}

function later(last: CivilDate | null, day: CivilDate): CivilDate {
  return last === null || compareDates(day, last) > 0 ? day : last;
}
