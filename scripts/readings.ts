/**
 * Writes what is read of every draft of the fixtures to test/fixtures/readings, a table each:
 *   npm run readings
 * The tables say what the recognisers must read. Look at the difference before it is kept: a row that is wrong is a
 * fault to mend, not a table to renew.
 */
import { mkdirSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDrafts, strayTables, tableOf } from '../test/support/readings';

let changed = 0;
for (const { text, table } of readDrafts()) {
  const rows = tableOf(text);
  if (existsSync(table) && readFileSync(table, 'utf8') === rows) continue;
  mkdirSync(path.dirname(table), { recursive: true });
  writeFileSync(table, rows);
  changed += 1;
}
for (const table of strayTables()) rmSync(table);
console.log(`${String(changed)} tables written`);
