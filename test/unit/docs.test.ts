import assert from 'node:assert/strict';
import { createEngine } from '../../src/lint/engine';
import { tradeSecret } from '../../src/practice/trade-secret';
import { generalRules } from '../../src/rules';
import { reportsOf } from '../support/reports';
import { documentedRules, draftsIn, pageOf, sectionsOf } from '../support/rule-pages';

const SECTIONS = ['检查什么', '为什么', '反例', '正例', '什么时候不用理会', 'English summary'];
const engine = createEngine(tradeSecret, generalRules);
const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));

describe('docs/rules', () => {
  it('has a page for every rule and a rule for every page', () => {
    assert.deepEqual(documentedRules, [...rules.keys()].sort());
  });

  for (const id of documentedRules) {
    const text = pageOf(id);
    const sections = sectionsOf(text);
    describe(id, () => {
      it('has its title, the place for its facts and its sections', () => {
        assert.ok(text.startsWith(`# ${id} `));
        assert.match(text, /^<!-- facts -->$[^]*^<!-- \/facts -->$/m);
        assert.deepEqual([...sections.keys()], SECTIONS);
        for (const [title, body] of sections) assert.notEqual(body.trim(), '', title);
      });

      draftsIn(sections.get('反例') ?? '').forEach((draft, index) => {
        it(`反例 ${index + 1} yields exactly one finding`, () => {
          assert.equal(reportsOf(id, draft).length, 1);
        });
      });

      draftsIn(sections.get('正例') ?? '').forEach((draft, index) => {
        it(`正例 ${index + 1} yields none`, () => assert.deepEqual(reportsOf(id, draft), []));
      });

      it('has examples of both kinds', () => {
        assert.ok(draftsIn(sections.get('反例') ?? '').length > 0);
        assert.ok(draftsIn(sections.get('正例') ?? '').length > 0);
      });
    });
  }
});
