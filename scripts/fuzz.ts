/**
 * The properties of test/support/fuzz-properties.ts at length:
 *   npm run fuzz -- --runs 100000            every property, this many drafts altogether
 *   npm run fuzz -- --seed 7 --path 3:1      a failure again, as printed
 *   npm run fuzz -- --only suppression       properties whose name holds the word
 *   npm run fuzz -- --write                  the outcome into docs/reliability.md
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { record } from './reliability';
import { fuzz } from '../test/support/fuzz-properties';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});

const HEADER = ['Property', 'Drafts', 'Seed', 'Seconds', 'Outcome'];

async function main(): Promise<void> {
  const chosen = fuzz.filter(({ name }) => name.includes(values.only));
  const all = chosen.reduce((sum, { runs }) => sum + runs, 0);
  let failed = 0;
  const rows: string[][] = [];
  for (const { name, runs, property } of chosen) {
    const seed = values.seed === undefined ? Date.now() & 0x7fffffff : Number(values.seed);
    const numRuns = Math.max(1, Math.round((Number(values.runs) * runs) / all));
    const start = performance.now();
    const found = await fc.check(property, {
      numRuns,
      seed,
      ...(values.path === undefined ? {} : { path: values.path }),
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${found.failed ? '✖' : '✔'} ${name}: ${String(found.numRuns)} drafts, seed ${String(seed)}, ${seconds} s`,
    );
    rows.push([
      name,
      String(found.numRuns),
      String(seed),
      seconds,
      found.failed ? `fails at path ${String(found.counterexamplePath)}` : 'holds',
    ]);
    if (values.write) write(rows);
    if (!found.failed) continue;
    failed += 1;
    console.log(fc.defaultReportMessage(found));
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Each property as it ends: a long run that is cut short leaves what it found. */
function write(rows: readonly (readonly string[])[]): void {
  const drafts = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  record('fuzz', [`${String(drafts)} drafts.`], HEADER, rows);
}

void main();
