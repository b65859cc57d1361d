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

describe('what is read of short texts', () => {
  for (const { name, file, texts, read } of lineTables())
    it(name, () => {
      assert.deepEqual(
        texts.map((text) => rowOf(text, read)),
        storedRows(file),
      );
    });
});
