import assert from 'node:assert/strict';
import { createEngine } from '../../src/lint/engine';
import type { Finding } from '../../src/lint/finding';
import type { Rule } from '../../src/lint/rule';
import type { Pleading } from '../../src/pleading/model';

/** Runs some rules, without any practice area, on a draft that must be read as a pleading. */
export function checkWith(
  rules: readonly Rule[],
  text: string,
  language: 'zh-cn' | 'en' = 'zh-cn',
): readonly Finding[] {
  const bare = {
    id: 'none',
    title: { 'zh-cn': '', en: '' },
    rules: [],
    assemble: (pleading: Pleading) => pleading,
  };
  const engine = createEngine<Pleading>(bare, rules);
  const reading = engine.read(text);
  assert.ok(reading.pleading, 'the draft is read as a pleading');
  return engine.check(reading, {
    today: { year: 2026, month: 11, day: 22 },
    language,
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
}

/** Findings as `severity place`, the place quoted from the text. */
export function placesOf(rule: Rule, text: string): string[] {
  return checkWith([rule], text).map(
    ({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`,
  );
}

/** A rule and drafts with what it reports; an empty list: it is silent. */
export function ruleCases(
  rule: Rule,
  cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[],
): void {
  describe(rule.id, () => {
    for (const [what, text, expected] of cases) {
      it(`${expected.length === 0 ? 'is silent' : 'fires'}: ${what}`, () =>
        assert.deepEqual(placesOf(rule, text), expected));
    }
  });
}
