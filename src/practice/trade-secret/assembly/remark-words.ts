/** What remarks say: sums, dates, places of their words. */
import { readAmounts } from '../../../facts/amounts';
import { datesOf } from '../../../facts/line-dates';
import type { Line } from '../../../facts/lines';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { withoutUnticked } from '../../../pleading/statements';
import type { CivilDate } from '../../../text/civil-date';
import type { Span } from '../../../text/span';
import type { ReliefTopic } from '../facts/relief-words';
import type { Money } from '../remedy-model';
import type { Remark } from './remarks';

/** Reads something from a remark's own words, once for as long as its line stands unchanged. */
export function perRemark<T>(read: (remark: Remark) => T): (remark: Remark) => T {
  const known = new WeakMap<Remark['topics'], { readonly value: T }>();
  return (remark) => {
    let entry = known.get(remark.topics);
    if (entry === undefined) {
      entry = { value: read(remark) };
      known.set(remark.topics, entry);
    }
    return entry.value;
  };
}

/** The place in the document of a topic's words. */
export function topicSpan(remark: Remark, topic: ReliefTopic): Span | null {
  const span = remark.topics[topic];
  return span === undefined ? null : placedSpan(remark.placed, span);
}

/** The first remark that speaks of a topic, and where. */
export function firstOn(remarks: readonly Remark[], topic: ReliefTopic): Span | null {
  const found = remarks.find(({ topics }) => topics[topic] !== undefined);
  return found === undefined ? null : topicSpan(found, topic);
}

/** An exact sum with its offsets in `line.text`. */
export interface MoneyIn extends Money {
  readonly at: number;
  readonly until: number;
}

/** Exact sums of a line in yuan. Prices of one unit are none. */
export function moneyOf(placed: PlacedLine): readonly MoneyIn[] {
  return localMoney(placed.line).map((money) => placedMoney(placed, money));
}

function placedMoney(placed: PlacedLine, { fen, at, until }: LocalMoney): MoneyIn {
  return { fen, at, until, span: placedSpan(placed, { start: at, end: until }) };
}

interface LocalMoney {
  readonly fen: bigint;
  readonly at: number;
  readonly until: number;
}

const localKnown = new WeakMap<Line, readonly LocalMoney[]>();

function localMoney(line: Line): readonly LocalMoney[] {
  let known = localKnown.get(line);
  if (known === undefined) {
    known = readAmounts(withoutUnticked(line.text)).flatMap(
      ({ fen, fenEnd, start, end, currency, perUnit, approximate }) =>
        fen === null || fenEnd !== null || currency !== 'CNY' || perUnit !== null || approximate
          ? []
          : [{ fen, at: start, until: end }],
    );
    localKnown.set(line, known);
  }
  return known;
}

/** The sums inside a remark. */
export function moneyIn({ placed, start, text }: Remark): readonly MoneyIn[] {
  return localMoney(placed.line)
    .filter(({ at }) => at >= start && at < start + text.length)
    .map((money) => placedMoney(placed, money));
}

/** A date with its place in `placed.line.text`. */
export interface DateIn {
  readonly date: CivilDate;
  readonly at: number;
  readonly until: number;
}

/** The dates of a remark's line up to its end; `from` leaves out those before it. */
export function datesIn(remark: Remark, from = remark.start): readonly DateIn[] {
  const end = remark.start + remark.text.length;
  return datesOf(remark.placed.line).flatMap(({ start, end: until, from: date, invalid }) =>
    date === null || invalid || start < from || start >= end ? [] : [{ date, at: start, until }],
  );
}

/** The date with its place in the document. */
export function placedDate(
  { placed }: Remark,
  { date, at, until }: DateIn,
): { readonly date: CivilDate; readonly span: Span } {
  return { date, span: placedSpan(placed, { start: at, end: until }) };
}
