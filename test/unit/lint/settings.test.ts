import assert from 'node:assert/strict';
import { describeProblem, near, readSeverities } from '../../../src/lint/settings';

const RULES = ['form/court', 'form/cause', 'draft/court', 'figures/sum'];

const told = (value: unknown, language: 'zh-cn' | 'en'): readonly string[] =>
  readSeverities(value, RULES).problems.map((problem) =>
    describeProblem(problem, 'rules.severity', language),
  );

describe('severities in the settings', () => {
  it('hold for the rules there are, at the levels there are', () => {
    const value = {
      'form/court': 'error',
      'form/cause': 'hint',
      'draft/court': 'off',
      'figures/sum': 'information',
    };
    assert.deepEqual(readSeverities(value, RULES), { severities: value, problems: [] });
    assert.deepEqual(readSeverities({ 'form/court': 'warning' }, RULES).severities, {
      'form/court': 'warning',
    });
    assert.deepEqual(readSeverities({}, RULES), { severities: {}, problems: [] });
  });

  it('keep what is right beside what is not', () => {
    const { severities, problems } = readSeverities(
      { 'form/court': 'loud', 'form/curt': 'off', 'figures/sum': 'hint' },
      RULES,
    );
    assert.deepEqual(severities, { 'figures/sum': 'hint' });
    assert.deepEqual(
      problems.map(({ rule, reason }) => `${rule} ${reason}`),
      ['form/court bad-value', 'form/curt unknown-rule'],
    );
  });

  it('are told in either language with what can stand there', () => {
    assert.deepEqual(told({ 'form/court': 'loud' }, 'zh-cn'), [
      '设置“rules.severity.form/court”的值不能使用，可用的有：error、warning、information、hint、off。',
    ]);
    assert.deepEqual(told({ 'form/court': 1 }, 'en'), [
      'The value of setting “rules.severity.form/court” cannot be used; use one of: error, warning, information, hint, off.',
    ]);
    assert.deepEqual(told({ 'form/curt': 'off' }, 'zh-cn'), [
      '设置“rules.severity.form/curt”指向不存在的规则，相近的有：form/court、form/cause。',
    ]);
    assert.deepEqual(told({ 'form/curt': 'off' }, 'en'), [
      'Setting “rules.severity.form/curt” names no rule; close to it: form/court, form/cause.',
    ]);
    assert.deepEqual(told({ nothing: 'off' }, 'zh-cn'), ['设置“rules.severity.nothing”指向不存在的规则。']);
    assert.deepEqual(told({ nothing: 'off' }, 'en'), ['Setting “rules.severity.nothing” names no rule.']);
  });

  it('that are no list of rules say so of the setting as a whole', () => {
    for (const value of ['off', null, 1, ['off'], undefined])
      assert.deepEqual(told(value, 'en'), [
        'The value of setting “rules.severity” cannot be used; use one of: error, warning, information, hint, off.',
      ]);
  });
});

describe('the rule that was meant', () => {
  it('has the same group or the same name', () => {
    assert.deepEqual(near('form/x', RULES), ['form/court', 'form/cause']);
    assert.deepEqual(near('x/court', RULES), ['form/court', 'draft/court']);
    assert.deepEqual(near('x/y', RULES), []);
    assert.deepEqual(near('/y', RULES), []);
    assert.deepEqual(near('', RULES), []);
  });

  it('is one of five at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => `form/${String(index)}`);
    assert.deepEqual(near('form/x', many), many.slice(0, 5));
  });
});
