import assert from 'node:assert/strict';
import { isDated, lawDataLine } from '../../../src/features/law-data-note';
import { asOfSchema } from '../../../src/law/schema';
import { tradeSecretLibrary } from '../../../src/practice/trade-secret/library';
import type { CivilDate } from '../../../src/text/civil-date';

const corpus = { asOf: '2026-11-22' };
const day = (year: number, month: number, date: number): CivilDate => ({ year, month, day: date });

describe('the date of the law data', () => {
  it('is a day in the corpus', () => {
    assert.match(tradeSecretLibrary.corpus.asOf, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(asOfSchema.safeParse({ asOf: '2026-11' }).success, false);
    assert.equal(asOfSchema.safeParse({ asOf: '2026-02-30' }).success, false);
    assert.equal(asOfSchema.safeParse({}).success, false);
  });

  it('is old on the day after a year, and not on the day itself', () => {
    assert.equal(isDated(corpus, day(2026, 1, 1)), false);
    assert.equal(isDated(corpus, day(2027, 11, 22)), false);
    assert.equal(isDated(corpus, day(2027, 11, 23)), true);
    assert.equal(isDated({ asOf: '2028-02-29' }, day(2029, 2, 28)), false);
    assert.equal(isDated({ asOf: '2028-02-29' }, day(2029, 3, 1)), true);
  });

  it('is told in both languages, with a warning once it is old', () => {
    assert.equal(lawDataLine(corpus, null, 'zh-cn'), '法规数据截至2026年11月22日。');
    assert.equal(lawDataLine(corpus, day(2027, 1, 1), 'en'), 'Law data as of 2026-11-22.');
    assert.match(lawDataLine(corpus, day(2028, 1, 1), 'zh-cn'), /截至2026年11月22日，已超过一年：.*核对/);
    assert.match(lawDataLine(corpus, day(2028, 1, 1), 'en'), /as of 2026-11-22, more than a year ago/);
  });
});
