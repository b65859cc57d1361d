/**
 * Writes what is read of every draft of the fixtures to test/fixtures/readings, a table each, and what is read of short
 * texts to test/fixtures/lines:
 *   npm run readings
 * The tables say what the recognisers must read. Look at the difference before it is kept: a row that is wrong is a
 * fault to mend, not a table to renew.
 */
import { mkdirSync, readFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lineTables, rowOf } from '../test/support/line-readings';
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
for (const { file, texts, read } of lineTables()) {
  const rows = texts.map((text) => `${rowOf(text, read)}\n`).join('');
  if (existsSync(file) && readFileSync(file, 'utf8') === rows) continue;
  writeFileSync(file, rows);
  changed += 1;
}
console.log(`${String(changed)} tables written`);
