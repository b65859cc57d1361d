import assert from 'node:assert/strict';
import { complaint, findings, type Parts } from './complaint';

/** Where a rule speaks, with the words it points at, and where it is silent. */
export interface Table {
  readonly fires: readonly (readonly [Parts, string])[];
  readonly silent: readonly Parts[];
}

/** Runs the tables: a rule speaks once at the words given, or not at all. */
export function runTables(tables: Readonly<Record<string, Table>>): void {
  for (const [rule, { fires, silent }] of Object.entries(tables)) {
    describe(rule, () => {
      for (const [parts, words] of fires) {
        it(`speaks at “${words}”: ${JSON.stringify(parts).slice(0, 90)}`, () => {
          const found = findings(rule, complaint(parts));
          assert.deepEqual(
            found.map(({ text }) => text),
            [words],
          );
        });
      }
      for (const parts of silent) {
        it(`is silent: ${JSON.stringify(parts).slice(0, 110)}`, () => {
          assert.deepEqual(findings(rule, complaint(parts)), []);
        });
      }
    });
  }
}
