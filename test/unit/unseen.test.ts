import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/lint/engine';
import { tradeSecret } from '../../src/practice/trade-secret';
import { generalRules } from '../../src/rules';

interface Label {
  readonly expect: readonly string[];
  readonly allow?: readonly string[];
}

/** One change of a clean draft: a passage for another, and the rules that must then speak. */
interface Edit extends Label {
  readonly id: string;
  readonly base: string;
  readonly replace: readonly (readonly [string, string])[];
}

/**
 * Whole drafts and single edits of the clean ones, labelled for the whole catalogue by hands that knew the catalogue and
 * not the code. What the labels call arguable (`allow`) counts neither way; hints and information are not labelled.
 */
const FOLDER = join(import.meta.dirname, '../fixtures/unseen');
/** Edits whose label the catalogue leaves open, with the reason. */
const OPEN: Readonly<Record<string, string>> = {
  'c01-no-factors': 'no passage is headed damages, and factors are named in another paragraph',
};
const engine = createEngine(tradeSecret, generalRules);

function loud(text: string): readonly string[] {
  const findings = engine.check(engine.read(text), {
    today: { year: 2026, month: 11, day: 28 },
    language: 'zh-cn',
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
  const rules = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(rules.map(({ rule }) => rule))].sort();
}

function holds(text: string, expect: readonly string[], allow: readonly string[]): void {
  assert.deepEqual(
    loud(text).filter((rule) => expect.includes(rule) || !allow.includes(rule)),
    [...expect].sort(),
  );
}

function edited(text: string, { id, replace }: Edit): string {
  return replace.reduce((draft, [from, to]) => {
    assert.equal(draft.split(from).length, 2, `${id}: ${from.slice(0, 20)}`);
    return draft.replace(from, () => to);
  }, text);
}

describe('unseen drafts', () => {
  for (const set of ['a', 'b', 'c']) {
    const read = (name: string): string => readFileSync(join(FOLDER, set, name), 'utf8');
    const labels = JSON.parse(read('expected.json')) as Readonly<Record<string, Label>>;
    const edits = JSON.parse(read('edits.json')) as readonly Edit[];
    for (const [name, { expect, allow = [] }] of Object.entries(labels))
      it(name, () => {
        holds(read(name), expect, allow);
      });
    for (const edit of edits) {
      if (edit.id in OPEN) continue;
      it(`${edit.base}, ${edit.id}`, () => {
        const allow = [...(edit.allow ?? []), ...(labels[edit.base]?.allow ?? [])];
        holds(edited(read(edit.base), edit), edit.expect, allow);
      });
    }
  }
});
