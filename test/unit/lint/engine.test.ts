import assert from 'node:assert/strict';
import { createEngine } from '../../../src/lint/engine';
import { defineRule, type Report, type Rule } from '../../../src/lint/rule';
import { fill, type RunOptions } from '../../../src/lint/run';
import type { Pleading } from '../../../src/pleading/model';

const OPTIONS: RunOptions = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' };
const TEXT = '# 民事起诉状\n\n原告：甲公司\n\n## 诉讼请求\n\n1. 停止侵害。\n';

type Message = 'here' | 'there';

function ruleOf(id: string, reports: readonly Report<Message>[]): Rule {
  return defineRule<Pleading, Message>({
    id,
    title: { 'zh-cn': '规则', en: 'rule' },
    severity: 'warning',
    authority: ['民事诉讼法#124'],
    documents: ['complaint'],
    fix: 'none',
    messages: {
      here: { 'zh-cn': '此处{what}', en: 'here {what}' },
      there: { 'zh-cn': '彼处', en: 'there' },
    },
    check: () => reports,
  });
}

function run(rules: readonly Rule[], options: Partial<RunOptions> = {}, text = TEXT) {
  const engine = createEngine(
    { id: 'test', title: { 'zh-cn': '', en: '' }, rules: [], assemble: (pleading: Pleading) => pleading },
    rules,
  );
  return engine.check(engine.read(text), { ...OPTIONS, ...options });
}

const at = (start: number, end: number, message: Message = 'here'): Report<Message> => ({
  span: { start, end },
  message,
});

describe('the engine', () => {
  it('finds nothing in what is no pleading', () => {
    const engine = createEngine(
      { id: 'test', title: { 'zh-cn': '', en: '' }, rules: [], assemble: (pleading: Pleading) => pleading },
      [ruleOf('a/a', [at(0, 1)])],
    );
    for (const text of ['', 'hello', '# 会议纪要\n\n今天开会。\n']) {
      const reading = engine.read(text);
      assert.deepEqual([reading.pleading, reading.draft], [null, null]);
      assert.deepEqual(engine.checkAll(reading, OPTIONS), { findings: [], suppressed: [] });
    }
    assert.notEqual(engine.read(TEXT).pleading, null);
    assert.notEqual(engine.read(TEXT).draft, null);
  });

  it('puts findings in the order of the text, the shorter first, then by rule', () => {
    const found = run([
      ruleOf('b/b', [at(5, 6), at(2, 4), at(2, 3)]),
      ruleOf('a/a', [at(2, 3), at(6, 7), at(0, 1)]),
    ]);
    assert.deepEqual(
      found.map(({ rule, span }) => `${rule} ${span.start} ${span.end}`),
      ['a/a 0 1', 'a/a 2 3', 'b/b 2 3', 'b/b 2 4', 'b/b 5 6', 'a/a 6 7'],
    );
  });

  it('lets the user’s severity stand before the report’s, and that before the rule’s', () => {
    const rule = ruleOf('a/a', [at(0, 1), { ...at(2, 3), severity: 'hint' }]);
    const levels = (severities?: RunOptions['severities']): readonly string[] =>
      run([rule], severities === undefined ? {} : { severities }).map(({ severity }) => severity);
    assert.deepEqual(levels(), ['warning', 'hint']);
    assert.deepEqual(levels({ 'a/a': 'error' }), ['error', 'error']);
    assert.deepEqual(levels({ 'a/a': 'off' }), []);
    assert.deepEqual(levels({ 'b/b': 'off' }), ['warning', 'hint']);
  });

  it('asks a rule only about the documents it is for', () => {
    const rule = ruleOf('a/a', [at(0, 1)]);
    assert.equal(run([rule]).length, 1);
    assert.equal(run([rule], {}, TEXT.replace('民事起诉状', '民事答辩状')).length, 0);
  });

  it('carries what the rule says of itself, and words what it found', () => {
    const rule = ruleOf('a/a', [
      { ...at(0, 1), args: { what: 3 }, related: [{ span: { start: 4, end: 6 }, message: 'there' }] },
    ]);
    const [chinese] = run([rule]);
    assert.deepEqual(chinese, {
      rule: 'a/a',
      severity: 'warning',
      message: '此处3',
      span: { start: 0, end: 1 },
      authority: ['民事诉讼法#124'],
      related: [{ span: { start: 4, end: 6 }, message: '彼处' }],
      remedies: [],
      fix: 'none',
    });
    const [english] = run([rule], { language: 'en' });
    assert.deepEqual([english?.message, english?.related[0]?.message], ['here 3', 'there']);
  });

  it('does not let a rule say what it has no words for', () => {
    const rule = ruleOf('a/a', [at(0, 1, 'nowhere' as Message)]);
    assert.throws(() => run([rule]), /rule a\/a has no message nowhere/);
  });

  it('leaves a place open that nothing is given for', () => {
    const text = { 'zh-cn': '{one}和{two}', en: '{one} and {two}' };
    assert.equal(fill(text, { one: 1 }, 'zh-cn'), '1和{two}');
    assert.equal(fill(text, undefined, 'en'), '{one} and {two}');
    assert.equal(fill(text, { one: '', two: 0 }, 'en'), ' and 0');
  });
});
