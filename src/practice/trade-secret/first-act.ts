import { compareDates, firstDay, lastDay, type CivilDate } from '../../text/civil-date';
import type { Span } from '../../text/span';
import type { TradeSecretPleading } from './model';

/** The earliest date at which the draft or its front matter places an act of infringement; null where none is dated. */
export function firstAct(
  pleading: TradeSecretPleading,
): { readonly date: CivilDate; readonly span: Span } | null {
  const dated = pleading.acts.flatMap(({ kind, date, span }) =>
    date === null || kind === 'breach' ? [] : [{ date: date.from, span }],
  );
  if (pleading.header.act)
    dated.push({ date: pleading.header.act.period.from, span: pleading.header.act.span });
  return dated.reduce<{ date: CivilDate; span: Span } | null>(
    (first, act) =>
      first === null || compareDates(firstDay(act.date), firstDay(first.date)) < 0 ? act : first,
    null,
  );
}

/** The latest day of the acts told; null where they go on or none is dated. */
export function lastAct({ header, acts, procedure }: TradeSecretPleading): CivilDate | null {
  const periods = [
    ...(header.act ? [header.act.period] : []),
    ...acts.flatMap(({ kind, date }) => (date === null || kind === 'breach' ? [] : [date])),
  ];
  if (procedure.goesOn || periods.some(({ open }) => open)) return null;
  return periods
    .map(({ from, to }) => lastDay(to ?? from))
    .reduce<CivilDate | null>(
      (last, day) => (last === null || compareDates(day, last) > 0 ? day : last),
      null,
    );
}
