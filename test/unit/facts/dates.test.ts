import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { DateReading } from '../../../src/facts/dates';
import { dateKey, readDates } from '../../../src/facts/dates';
import { daysInMonth, formatIso } from '../../../src/text/civil-date';
import { formatChinese } from '../../../src/text/numerals';
import { readTable } from '../../support/tables';

const keys = (text: string): string => readDates(text).map(dateKey).join(';');

function only(text: string): DateReading {
  const [reading, ...rest] = readDates(text);
  assert.ok(reading && rest.length === 0, text);
  return reading;
}

describe('dates', () => {
  for (const table of ['dates', 'dates-practice', 'dates-hard']) {
    for (const [text, expected] of readTable(table)) {
      it(`${table}: reads ${JSON.stringify(text)} as ${expected || 'no date'}`, () => {
        assert.equal(keys(text), expected);
      });
    }
  }

  it('gives the place, the ends and the precision', () => {
    assert.deepEqual(only('自 2013 年 7 月至 2021 年 3 月在职'), {
      start: 2,
      end: 24,
      text: '2013 年 7 月至 2021 年 3 月',
      from: { year: 2013, month: 7, day: null },
      to: { year: 2021, month: 3, day: null },
      open: false,
      invalid: false,
      iso: '2013-07',
      isoEnd: '2021-03',
      precision: 'month',
      assumed: { year: 2013, month: 7, day: null },
    });
    const open = only('２０２５年１０月１５日起持续至今');
    assert.equal(open.text, '２０２５年１０月１５日起持续至今');
    assert.deepEqual([open.open, open.to, open.isoEnd, open.precision], [true, null, null, 'day']);
  });

  it('gives the days of a part of a month, and its month as the date', () => {
    const { from, to, iso, isoEnd, precision } = only('2024年2月下旬交货');
    assert.deepEqual(
      { from, to, iso, isoEnd, precision },
      {
        from: { year: 2024, month: 2, day: null },
        to: null,
        iso: '2024-02-21',
        isoEnd: '2024-02-29',
        precision: 'month',
      },
    );
    assert.equal(only('自2024年2月中旬至今').isoEnd, null);
  });

  it('takes the year of a numeric date over to the end of its period', () => {
    const { text, from, to } = only('期间为2022/9/6-10/8。');
    assert.equal(text, '2022/9/6-10/8');
    assert.deepEqual([from?.year, to], [2022, { year: 2022, month: 10, day: 8 }]);
  });

  it('passes a year on over a comma, but not back in time and not to a bare day', () => {
    assert.equal(keys('2022年4月1日，6月2日发函'), '2022-04-01;2022-06-02');
    assert.equal(keys('2022年4月1日，2月2日发函'), '2022-04-01;--02-02');
    assert.equal(keys('2022年4月1日，5日内答复'), '2022-04-01');
  });

  it('gives an impossible date as written, and no date', () => {
    const { from, iso, invalid } = only('2021年2月30日');
    assert.deepEqual({ from, iso, invalid }, { from: null, iso: '2021-02-30', invalid: true });
    const period = only('2021年2月1日至2月30日');
    assert.equal(period.invalid, true);
    assert.equal(period.to, null);
    assert.equal(dateKey(period), '2021-02-01/!2021-02-30');
  });

  it('guesses a missing year from the date before, never back in time', () => {
    const assumed = (text: string): (string | null)[] =>
      readDates(text).map((reading) => reading.assumed && formatIso(reading.assumed));
    assert.deepEqual(assumed('2025年5月6日拍照，5月16日离职，6月3日到职'), [
      '2025-05-06',
      '2025-05-16',
      '2025-06-03',
    ]);
    assert.deepEqual(assumed('2025年5月6日拍照，1月3日到职'), ['2025-05-06', null]);
    assert.deepEqual(assumed('5月6日拍照'), [null]);
    assert.deepEqual(assumed('2025年5月6日拍照。\n\n6月3日到职'), ['2025-05-06', null]);
  });

  it('resolves 同年 and 次日 within the paragraph only', () => {
    assert.equal(keys('2019年3月5日入职。\n\n同年12月14日离职，次日到职'), '2019-03-05;--12-14');
    assert.equal(keys('2019年3月5日入职。\n同年12月14日离职，次日到职'), '2019-03-05;2019-12-14;2019-12-15');
  });

  const day = fc
    .tuple(
      fc.integer({ min: 1950, max: 2049 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, n]) => ({ year, month, day: Math.min(n, daysInMonth(year, month)) }));
  const positional = (year: number): string =>
    [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');

  it('reads any day in any of the usual forms', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('', ' ', '\n', '\u3000'), (date, gap) => {
        const { year, month, day: n } = date;
        for (const text of [
          `${year}${gap}年${gap}${month}${gap}月${gap}${n}${gap}日`,
          `${positional(year)}年${gap}${formatChinese(month)}月${gap}${formatChinese(n)}日`,
          `${year}/${month}/${n}`,
          `${year}.${month}.${n}`,
          formatIso(date),
        ]) {
          assert.equal(keys(`于${text}，签订协议`), formatIso(date), text);
        }
      }),
    );
  });

  it('reads any period in any of the usual forms', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('至', '到', '—', '-', '~', '起至'), (a, b, sign) => {
        const write = (date: typeof a): string => `${date.year}年${date.month}月${date.day}日`;
        assert.equal(keys(`${write(a)}${sign}${write(b)}`), `${formatIso(a)}/${formatIso(b)}`);
      }),
    );
  });

  const scrap = fc.constantFrom(
    ...[
      '2021年',
      '3月',
      '6日',
      '至',
      '、',
      '—',
      '-',
      '/',
      '.',
      '同年',
      '次日',
      '起',
      '至今',
      '，',
      '（',
      '二〇',
      '十',
      '12',
    ],
    ...[' ', '\n', '20', '第三季度', '上半年', '元', 'X', '２', '年', '月', '日', '度', '自', '持续'],
  );

  it('never throws, and gives places in order, inside the text and apart', () => {
    const texts = fc.oneof(
      fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const reading of readDates(text)) {
          assert.ok(reading.start >= end && reading.end > reading.start && reading.end <= text.length);
          assert.equal(reading.text, text.slice(reading.start, reading.end));
          assert.match(
            dateKey(reading),
            /^!?(?:\d{4}|-)(?:-\d{2}){0,2}(?:\/(?:\.\.|!?(?:\d{4}|-)(?:-\d{2}){0,2}))?$/,
          );
          assert.equal(reading.invalid, dateKey(reading).includes('!'));
          end = reading.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finishes on long runs of half-written dates', () => {
    for (const unit of ['2021年', '1月至', '5日、', '同年', '2021-', '一 ', '2021年3月6日至', '\n', '自']) {
      const text = unit.repeat(20_000 / unit.length);
      assert.ok(readDates(text).length <= text.length);
    }
  });
});
