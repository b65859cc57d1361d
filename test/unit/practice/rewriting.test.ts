import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import { REWRITINGS } from '../../support/rewritings';

const UNSEEN = join(import.meta.dirname, '../../fixtures/unseen');
/** Rewritings under which a clean draft gets a finding still, as `set/draft: rules`. */
const KNOWN_FILE = join(import.meta.dirname, '../../fixtures/rewriting.json');
/** Each rewriting is tried on one draft in so many, other ones for each. */
const SHARE = 4;

const engine = createEngine(tradeSecret, generalRules);

function loud(text: string): readonly string[] {
  const findings = engine.check(engine.read(text), {
    today: { year: 2026, month: 11, day: 28 },
    language: 'zh-cn',
  });
  const rules = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(rules.map(({ rule }) => rule))].sort();
}

interface Draft {
  readonly name: string;
  readonly text: string;
}

function cleanDrafts(set: string): readonly Draft[] {
  const folder = join(UNSEEN, set);
  const labels = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Readonly<
    Record<string, { readonly expect: readonly string[] }>
  >;
  return Object.entries(labels)
    .filter(([, { expect }]) => expect.length === 0)
    .map(([name]) => ({ name: `${set}/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => loud(text).length === 0);
}

describe('rewriting: a clean draft stays clean however it is written', function () {
  this.timeout(60_000);
  let drafts: readonly Draft[] = [];
  const known = JSON.parse(readFileSync(KNOWN_FILE, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  before(function () {
    this.timeout(120_000);
    drafts = readdirSync(UNSEEN).sort().flatMap(cleanDrafts);
  });

  for (const [index, [name, rewrite]] of Object.entries(REWRITINGS).entries()) {
    it(name, () => {
      const changed = drafts.flatMap(({ name: draft, text }, at) => {
        const rewritten = at % SHARE === index % SHARE ? rewrite(text) : null;
        return rewritten === null ? [] : [{ draft, rules: loud(rewritten) }];
      });
      const wrong = changed.filter(({ rules }) => rules.length > 0);
      console.log(`      ${String(changed.length)} drafts rewritten, ${String(wrong.length)} with a finding`);
      assert.ok(changed.length > 0, 'nothing was rewritten');
      assert.deepEqual(
        wrong.map(({ draft, rules }) => `${draft}: ${rules.join(' ')}`),
        known[name] ?? [],
      );
    });
  }
});
