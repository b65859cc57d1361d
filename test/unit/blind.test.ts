import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/lint/engine';
import { tradeSecret } from '../../src/practice/trade-secret';
import { generalRules } from '../../src/rules';

interface Expected {
  readonly expect: readonly string[];
  readonly allow: readonly string[];
}

/** Drafts labelled by someone who had not seen the code: no expected finding missed, no other error or warning. */
const FOLDER = join(import.meta.dirname, '../fixtures/blind');
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>;
/** Groups that are complete and therefore held to the labels. */
const GROUPS = /^(?:secret|measures|standing|act)\//;
const engine = createEngine(tradeSecret, generalRules);

function reported(text: string): string[] {
  const findings = engine.check(engine.read(text), {
    today: { year: 2026, month: 11, day: 22 },
    language: 'zh-cn',
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(loud.map(({ rule }) => rule))].filter((rule) => GROUPS.test(rule)).sort();
}

describe('drafts labelled blind', () => {
  for (const [name, { expect, allow }] of Object.entries(expected)) {
    it(name, () => {
      const found = reported(readFileSync(join(FOLDER, name), 'utf8')).filter(
        (rule) => !allow.includes(rule),
      );
      assert.deepEqual(found, expect.filter((rule) => GROUPS.test(rule)).sort());
    });
  }
});
