import { strict as assert } from 'node:assert';
import { lineTables, rowOf, storedRows } from '../support/line-readings';
import { readDrafts, storedTable, strayTables, tableOf } from '../support/readings';

/** `npm run readings` renews the tables; the difference is to be read before it is kept. */
describe('what is read of the drafts', () => {
  for (const { name, text, table } of readDrafts())
    it(name, () => {
      assert.equal(tableOf(text), storedTable(table));
    });

  it('has a table for every draft and no other', () => {
    assert.deepEqual(strayTables(), []);
  });
});

/** Rows read by one test: a fault shows in the first that is wrong. */
const ROWS = 25;

describe('what is read of short texts', () => {
  for (const { name, file, texts, read } of lineTables()) {
    const stored = storedRows(file);
    for (let from = 0; from < Math.max(texts.length, stored.length); from += ROWS)
      it(`${name} from row ${String(from + 1)}`, () => {
        assert.deepEqual(
          texts.slice(from, from + ROWS).map((text) => rowOf(text, read)),
          stored.slice(from, from + ROWS),
        );
      });
  }
});
