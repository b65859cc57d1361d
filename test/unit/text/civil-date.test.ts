import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { CivilDate } from '../../../src/text/civil-date';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  daysInMonth,
  firstDay,
  formatIso,
  isBefore,
  isValid,
  lastDay,
  parseIsoDate,
} from '../../../src/text/civil-date';

const date = (iso: string): CivilDate => {
  const parsed = parseIsoDate(iso);
  assert.ok(parsed, iso);
  return parsed;
};

const day = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, n]) => ({ year, month, day: Math.min(n, daysInMonth(year, month)) }));
const anyDate = fc.oneof(
  day,
  day.map(({ year, month }) => ({ year, month, day: null })),
  day.map(({ year }) => ({ year, month: null, day: null })),
);

describe('civil dates', () => {
  it('reads ISO dates of three precisions', () => {
    assert.deepEqual(parseIsoDate('2021-03-06'), { year: 2021, month: 3, day: 6 });
    assert.deepEqual(parseIsoDate('2021-03'), { year: 2021, month: 3, day: null });
    assert.deepEqual(parseIsoDate('2021'), { year: 2021, month: null, day: null });
  });

  for (const text of [
    '2021-02-29',
    '2021-13',
    '2021-00-01',
    '2021-01-00',
    '2021-04-31',
    '1900-02-29',
    '0000',
    '21-03-06',
    '2021-3-6',
    '2021-03-06T00:00',
    '2021/03/06',
    ' 2021',
    '',
    '--12-17',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseIsoDate(text), null));
  }

  it('knows leap years', () => {
    for (const year of [2000, 2020, 2024]) assert.equal(daysInMonth(year, 2), 29);
    for (const year of [1900, 2021, 2100]) assert.equal(daysInMonth(year, 2), 28);
  });

  it('refuses a day without month, and fractions', () => {
    assert.equal(isValid({ year: 2021, month: null, day: 3 }), false);
    assert.equal(isValid({ year: 2021, month: 1.5, day: 3 }), false);
    assert.equal(isValid({ year: 2021, month: 2, day: 29 }), false);
    assert.equal(isValid({ year: NaN, month: null, day: null }), false);
  });

  it('writes an impossible date as it stands', () => {
    assert.equal(formatIso({ year: 2021, month: 2, day: 30 }), '2021-02-30');
    assert.equal(formatIso({ year: 2023, month: 13, day: null }), '2023-13');
  });

  it('parses what it formats', () => {
    fc.assert(fc.property(anyDate, (value) => assert.deepEqual(parseIsoDate(formatIso(value)), value)));
  });

  it('counts days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400_000, max: 400_000 }), (from, count) => {
        const then = new Date(0);
        then.setUTCFullYear(from.year, from.month - 1, from.day);
        then.setUTCDate(then.getUTCDate() + count);
        const to = addDays(from, count);
        assert.deepEqual(to, {
          year: then.getUTCFullYear(),
          month: then.getUTCMonth() + 1,
          day: then.getUTCDate(),
        });
        assert.equal(daysBetween(from, to), count);
      }),
    );
  });

  it('counts from the first possible day', () => {
    assert.equal(daysBetween(date('2021-03-08'), date('2021-03-12')), 4);
    assert.equal(daysBetween(date('2021'), date('2021-02')), 31);
    assert.deepEqual(addDays(date('2024-02'), 28), date('2024-02-29'));
  });

  it('moves by months, to the last day where a month is short', () => {
    assert.deepEqual(addMonths(date('2024-01-31'), 1), date('2024-02-29'));
    assert.deepEqual(addMonths(date('2024-11'), 3), date('2025-02'));
    assert.deepEqual(addMonths(date('2024-01-15'), -1), date('2023-12-15'));
    assert.deepEqual(addMonths(date('2021-03-06'), 36), date('2024-03-06'));
    assert.deepEqual(addMonths(date('2021'), 12), date('2022'));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1200, max: 12 }), (value, months) => {
        const moved = addMonths(value, months);
        if (moved.year >= 1) assert.ok(isValid(moved));
      }),
    );
  });

  it('knows the first and the last day a date can mean', () => {
    assert.deepEqual(firstDay(date('2024')), date('2024-01-01'));
    assert.deepEqual(lastDay(date('2024-02')), date('2024-02-29'));
    assert.deepEqual(lastDay(date('2021')), date('2021-12-31'));
    fc.assert(fc.property(anyDate, (value) => assert.ok(daysBetween(firstDay(value), lastDay(value)) >= 0)));
  });

  it('orders dates of any precision', () => {
    const sorted = ['2020-12-31', '2021-01-01', '2021-01', '2021', '2021-01-02', '2021-02'];
    assert.deepEqual([...sorted].reverse().map(date).sort(compareDates).map(formatIso), sorted);
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        assert.equal(Math.sign(compareDates(a, b)), -Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
        if (isBefore(a, b)) assert.ok(compareDates(a, b) < 0 && !isBefore(b, a));
      }),
    );
  });

  it('calls a date earlier only when it must be', () => {
    assert.equal(isBefore(date('2021-02'), date('2021-03-01')), true);
    assert.equal(isBefore(date('2021-03'), date('2021-03-06')), false);
    assert.equal(isBefore(date('2021'), date('2021-03')), false);
    assert.equal(isBefore(date('2020'), date('2021')), true);
  });
});
