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

const FOLDER = join(import.meta.dirname, '../fixtures');
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Expected>;
const engine = createEngine(tradeSecret, generalRules);
const built = new Set(engine.rules.map(({ id }) => id));
const today = { year: 2026, month: 11, day: 22 };

function reported(text: string): string[] {
  const findings = engine.check(engine.read(text), {
    today,
    language: 'zh-cn',
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
  const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(loud.map(({ rule }) => rule))].sort();
}

const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
};

describe('labelled drafts', () => {
  for (const [name, { expect, allow }] of Object.entries(expected)) {
    const text = readFileSync(join(FOLDER, 'drafts', name), 'utf8');
    for (const [way, rewrite] of Object.entries(WRITINGS)) {
      it(`${name} ${way}: the expected errors and warnings of the rules built, no other`, () => {
        const found = reported(rewrite(text)).filter((rule) => !allow.includes(rule));
        assert.deepEqual(found, expect.filter((rule) => built.has(rule)).sort());
      });
    }
  }
});
