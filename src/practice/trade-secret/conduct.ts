import type { Conduct } from '../../pleading/citing';
import type { Header, Period } from '../../pleading/model';
import type { PlacedLine } from '../../pleading/outline';
import { compareDates, daysBetween, firstDay, lastDay } from '../../text/civil-date';
import { gatheredData } from '../../text/gathered';
import { recalledData, type Memory } from '../../text/memory';
import { shift, type Span } from '../../text/span';
import { conductTimesOf } from './facts/conduct-times';
import type { Act, TradeSecretPleading } from './model';

interface Told {
  readonly period: Period;
  readonly span: Span;
  /** The draft says that the acts ended then. */
  readonly ended: boolean;
}

/**
 * When the acts were done: as the front matter says, else from the dated acts, sentences that give the time of the
 * acts as a whole, and words that the acts go on.
 */
export function readConduct(
  memory: Memory,
  { header, procedure }: Pick<TradeSecretPleading, 'header' | 'procedure'>,
  acts: readonly Act[],
  lines: readonly PlacedLine[],
): Conduct | null {
  return conductOf(memory, header, procedure.goesOn, acts, timesIn(memory, lines));
}

const timesIn = gatheredData(({ line, block, role }: PlacedLine): readonly Told[] =>
  role !== 'facts' && role !== 'claims'
    ? []
    : conductTimesOf(block.block)
        .filter((time) => time.line === line)
        .map(({ period, span, ended }) => ({ period, ended, span: shift(span, block.start) })),
);

const conductOf = recalledData(
  (header: Header, goesOn: boolean, acts: readonly Act[], stated: readonly Told[]): Conduct | null => {
    if (header.act !== null) return joined([{ ...header.act, ended: false }], 'front-matter', false);
    const told: Told[] = acts.flatMap(({ date, span }) =>
      date === null ? [] : [{ period: date, span, ended: false }],
    );
    // 被诉行为全部发生在2018年4月至12月间: what the draft says of the acts as a whole goes before single dates.
    const whole = stated.filter(({ period }) => period.to !== null || period.open);
    if (whole.length > 0) return joined(whole, 'acts', goesOn);
    const end = stated.find(({ ended }) => ended);
    const within = told.filter(
      ({ period }) => end === undefined || compareDates(firstDay(period.from), lastDay(end.period.from)) <= 0,
    );
    return joined([...withoutStray(within), ...stated], 'acts', goesOn);
  },
);

/** Days between the acts of one case; what is told years later is how they came to light. */
const FAR = 730;

/** Drops a single date that follows all others after years: an admission, a confession, papers that were handed over. */
function withoutStray(told: readonly Told[]): readonly Told[] {
  const [last, ...others] = [...told].sort((a, b) =>
    compareDates(firstDay(b.period.from), firstDay(a.period.from)),
  );
  if (last === undefined || others.length === 0 || last.period.to !== null || last.period.open) return told;
  const before = others
    .map(({ period }) => lastDay(endOf(period)))
    .sort(compareDates)
    .at(-1);
  return before !== undefined && daysBetween(before, firstDay(last.period.from)) > FAR ? others : told;
}

/** The period from the first to the last; `span` stands where the end is told. */
function joined(told: readonly Told[], basis: Conduct['basis'], goesOn: boolean): Conduct | null {
  const [first] = told;
  if (first === undefined) return null;
  let { from } = first.period;
  let last = first;
  let open: Told | null = null;
  for (const one of told) {
    const { period } = one;
    if (compareDates(firstDay(period.from), firstDay(from)) < 0) from = period.from;
    if (compareDates(lastDay(endOf(period)), lastDay(endOf(last.period))) > 0) last = one;
    if (period.open) open = one;
  }
  const to = endOf(last.period);
  const ended =
    open === null &&
    told.some((one) => one.ended && compareDates(lastDay(endOf(one.period)), lastDay(to)) === 0);
  return { from, to, open: goesOn || open !== null, ended, basis, span: (open ?? last).span };
}

function endOf({ from, to }: Period): Period['from'] {
  return to ?? from;
}
