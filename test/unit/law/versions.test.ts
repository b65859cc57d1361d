import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compileLaws } from '../../../scripts/compile-laws';
import { findInstrument } from '../../../src/law/corpus';
import type { Instrument } from '../../../src/law/corpus';
import { governingVersion, versionByTag, versionInForce } from '../../../src/law/versions';

const corpus = compileLaws();

function instrument(id: string): Instrument {
  const found = findInstrument(corpus, id);
  assert.ok(found);
  return found;
}

const aucl = instrument('aucl');
const TODAY = '2026-11-22';

describe('version in force', () => {
  for (const [id, date, year] of [
    ['aucl', '1993-11-30', null],
    ['aucl', '1993-12-01', 1993],
    ['aucl', '2017-12-31', 1993],
    ['aucl', '2018-01-01', 2017],
    ['aucl', '2019-04-22', 2017],
    ['aucl', '2019-04-23', 2019],
    ['aucl', '2025-10-14', 2019],
    ['aucl', '2025-10-15', 2025],
    ['cpl', '2021-12-31', 2017],
    ['cpl', '2022-01-01', 2021],
    ['cpl', '2023-12-31', 2021],
    ['cpl', '2024-01-01', 2023],
    ['cpl', '2026-11-22', 2023],
    ['tort-law', '2020-12-31', 2009],
    ['tort-law', '2021-01-01', null],
    ['spc-punitive-2021', '2026-04-30', 2021],
    ['spc-punitive-2021', '2026-05-01', null],
    ['spc-punitive-2026', '2026-04-30', null],
    ['spc-punitive-2026', '2026-05-01', 2026],
    ['spc-aucl-2007', '2022-03-20', null],
    ['samr-trade-secret', '2026-06-01', 2026],
  ] as const) {
    it(`${id} on ${date}: ${year ?? 'none'}`, () => {
      assert.equal(versionInForce(instrument(id), date)?.year ?? null, year);
    });
  }
});

describe('governing version (法释〔2020〕7号第二十八条)', () => {
  for (const [start, end, continuing, year, straddles] of [
    ['2016-05-01', '2017-12-31', false, 1993, false],
    ['2021-03-06', '2021-03-06', false, 2019, false],
    ['2021-03', null, false, 2019, false],
    ['2013-07', '2021-03', false, 2019, true],
    ['2018-06-01', '2019-04-22', false, 2017, false],
    ['2018-06-01', '2019-04-23', false, 2019, true],
    ['2021-03', null, true, 2025, true],
    [null, null, true, 2025, false],
    ['2025-11-01', null, true, 2025, false],
    ['2019', '2019', false, null, false],
    ['2019-04', '2019-04', false, null, false],
    ['2025-10', null, false, null, false],
    ['2025-10', null, true, 2025, false],
    [null, null, false, null, false],
    ['2021-13', null, false, null, false],
    ['1990-01-01', null, false, null, false],
  ] as const) {
    it(`${start ?? '?'} to ${continuing ? 'today' : (end ?? start ?? '?')}: ${year ?? 'cannot be told'}`, () => {
      const found = governingVersion(aucl, { start, end, continuing }, TODAY);
      assert.equal(found.version?.year ?? null, year);
      assert.equal(found.straddles, straddles);
    });
  }

  it('names every version in force during the period', () => {
    const years = (start: string, end: string): number[] =>
      governingVersion(aucl, { start, end, continuing: false }, TODAY).during.map((v) => v.year);
    assert.deepEqual(years('2017-06', '2026-01'), [1993, 2017, 2019, 2025]);
    assert.deepEqual(years('2019-04', '2019-04'), [2017, 2019]);
    assert.deepEqual(years('2021-03-06', '2021-03-06'), [2019]);
  });

  it('lets a continuing act follow the day of the pleading', () => {
    const found = governingVersion(aucl, { start: '2021-03', end: null, continuing: true }, '2024-05-01');
    assert.equal(found.version?.year, 2019);
  });

  it('never throws, and is the version in force on a day known exactly', () => {
    const day = fc
      .date({ min: new Date('1980-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (date) => {
        const found = governingVersion(aucl, { start: date, end: date, continuing: false }, TODAY);
        assert.equal(found.version, versionInForce(aucl, date));
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (start, end, continuing) => {
        governingVersion(aucl, { start, end, continuing }, TODAY);
      }),
    );
  });
});

describe('version by tag', () => {
  it('means the year of adoption, else the year it took effect', () => {
    assert.equal(versionByTag(aucl, 2019)?.year, 2019);
    assert.equal(versionByTag(aucl, 2018)?.year, 2017);
    assert.equal(versionByTag(instrument('cpl'), 2024)?.year, 2023);
    assert.equal(versionByTag(aucl, 2020), null);
  });
});
