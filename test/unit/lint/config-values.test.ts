import assert from 'node:assert/strict';
import { configSchema } from '../../../src/lint/config-schema';
import { readBaseline } from '../../../src/lint/baseline';
import { describeProblem, near, readSeverities } from '../../../src/lint/settings';
import { fill } from '../../../src/lint/run';
import { whereMissing } from '../../../src/lint/place';
import { assemble } from '../../../src/pleading/assemble';
import { readBlocks } from '../../../src/text/blocks';

type Patch = Readonly<Record<string, unknown>>;

const group = { phrases: ['保险公司'] };
const element = { id: 'insurance', title: '保险', message: '没有说明担保。', groups: [group] };
const of = (patch: Patch): Patch => ({ elements: [{ ...element, ...patch }] });
const inGroup = (patch: Patch): Patch => of({ groups: [{ ...group, ...patch }] });
const times = (count: number, word: string): readonly string[] => Array.from({ length: count }, () => word);

const VALUES: readonly (readonly [string, Patch, boolean])[] = [
  ['nothing', {}, true],
  ['a key that is none', { colour: 'red' }, false],
  ...['zh-cn', 'en'].map((language) => [`language ${language}`, { language }, true] as const),
  ['another language', { language: 'fr' }, false],
  ...['error', 'warning', 'information', 'hint', 'off'].map(
    (level) => [`severity ${level}`, { severities: { 'act/date': level } }, true] as const,
  ),
  ['another severity', { severities: { 'act/date': 'loud' } }, false],
  ...['errors', 'always', 'never'].map(
    (reason) => [`reasons ${reason}`, { suppressions: { reason } }, true] as const,
  ),
  ['other reasons', { suppressions: { reason: 'sometimes' } }, false],
  ['suppressions without reasons', { suppressions: {} }, true],
  ['suppressions with more', { suppressions: { reason: 'never', more: 1 } }, false],
  ['an element', of({}), true],
  ['an element with more', of({ more: 1 }), false],
  ['an id of 41 characters', of({ id: 'a'.repeat(41) }), true],
  ['an id of 42 characters', of({ id: 'a'.repeat(42) }), false],
  ['an id with a digit and a hyphen', of({ id: 'a-1' }), true],
  ['an id that begins with a digit', of({ id: '1a' }), false],
  ['an id in capitals', of({ id: 'aB' }), false],
  ['an empty title', of({ title: ' ' }), false],
  ['a title of 300 characters', of({ title: '保'.repeat(300) }), true],
  ['a title of 301 characters', of({ title: '保'.repeat(301) }), false],
  ['an element switched off', of({ severity: 'off' }), false],
  ['an element as a hint', of({ severity: 'hint' }), true],
  ['no documents', of({ documents: [] }), false],
  ['a document', of({ documents: ['answer'] }), true],
  ['another document', of({ documents: ['letter'] }), false],
  ['no groups', of({ groups: [] }), false],
  ['20 groups', of({ groups: times(20, '').map(() => group) }), true],
  ['21 groups', of({ groups: times(21, '').map(() => group) }), false],
  ['no phrases', inGroup({ phrases: [] }), false],
  ['200 phrases', inGroup({ phrases: times(200, '保险') }), true],
  ['201 phrases', inGroup({ phrases: times(201, '保险') }), false],
  ['a phrase of one character', inGroup({ phrases: ['保'] }), false],
  ['a phrase of two characters', inGroup({ phrases: ['保险'] }), true],
  ['a phrase of 400 characters', inGroup({ phrases: ['保'.repeat(400)] }), true],
  ['a phrase of 401 characters', inGroup({ phrases: ['保'.repeat(401)] }), false],
  ['a phrase with an empty part', inGroup({ phrases: ['保险|'] }), false],
  ['a phrase with a blank part', inGroup({ phrases: ['保险… |担保'] }), false],
  ['a phrase with three gaps', inGroup({ phrases: ['甲…乙~丙…丁'] }), true],
  ['a phrase with four gaps', inGroup({ phrases: ['甲…乙~丙…丁~戊'] }), false],
  ...['any', 'defendant', 'not-defendant', 'not-plaintiff'].map(
    (subject) => [`of ${subject}`, inGroup({ subject }), true] as const,
  ),
  ['of another', inGroup({ subject: 'court' }), false],
  ['a word of 40 characters', of({ titles: ['保'.repeat(40)] }), true],
  ['a word of 41 characters', of({ titles: ['保'.repeat(41)] }), false],
  ['an empty word', of({ cancels: [''] }), false],
  ['200 words', of({ cancels: times(200, '未') }), true],
  ['201 words', of({ cancels: times(201, '未') }), false],
  ['201 negations', of({ negations: times(201, '未') }), false],
  ['no negations', of({ negations: [] }), true],
  ['exhibits', of({ exhibits: { words: ['保函'] } }), true],
  ['exhibits without words', of({ exhibits: { words: [] } }), false],
  ['200 elements', { elements: times(200, '').map(() => element) }, true],
  ['201 elements', { elements: times(201, '').map(() => element) }, false],
];

describe('values of .pleadwright.yaml', () => {
  for (const [what, value, taken] of VALUES)
    it(`${what}: ${taken ? 'taken' : 'refused'}`, () => {
      assert.equal(configSchema.safeParse(value).success, taken);
    });

  it('that are left out', () => {
    assert.deepEqual(configSchema.parse({}), {
      version: 1,
      severities: {},
      suppressions: { reason: 'errors' },
      elements: [],
    });
    assert.deepEqual(configSchema.parse({ suppressions: {} }).suppressions, { reason: 'errors' });
    assert.deepEqual(configSchema.parse(of({ title: ' 保险 ' })).elements, [
      {
        ...element,
        severity: 'warning',
        documents: ['complaint', 'element-complaint'],
        authority: [],
        groups: [{ id: 'words', subject: 'any', phrases: ['保险公司'], cancels: [] }],
        titles: [],
        cancels: [],
        clauseCancels: [],
        negations: ['未', '没有', '没', '从未', '并未', '未曾', '不曾', '尚未', '无', '不'],
      },
    ]);
  });
});

describe('values of a baseline', () => {
  const entry = { rule: 'act/date', section: 'facts', count: 1 };
  const files = (patch: Patch): string =>
    JSON.stringify({ version: 1, files: { 'a.md': [{ ...entry, ...patch }] } });
  for (const [what, patch, taken] of [
    ['as it is', {}, true],
    ['no section', { section: null }, true],
    ...['preamble', 'parties', 'cause', 'claims', 'evidence', 'closing', 'attachments'].map(
      (section) => [section, { section }, true] as const,
    ),
    ['another section', { section: 'body' }, false],
    ['a count of 0', { count: 0 }, false],
    ['half a count', { count: 1.5 }, false],
    ['more', { more: 1 }, false],
  ] as const)
    it(`${what}: ${taken ? 'taken' : 'refused'}`, () => {
      assert.equal(readBaseline(files(patch)) !== null, taken);
    });
});

describe('severities from the settings', () => {
  const RULES = ['act/date', 'act/none', 'form/date', 'form/court', 'form/cause', 'form/place', 'form/parts'];
  const LEVELS = ['error', 'warning', 'information', 'hint', 'off'];

  it('are read level by level', () => {
    for (const level of LEVELS)
      assert.deepEqual(readSeverities({ 'act/date': level }, RULES), {
        severities: { 'act/date': level },
        problems: [],
      });
  });

  for (const [value, rule, reason, expected] of [
    [null, '', 'bad-value', LEVELS],
    ['error', '', 'bad-value', LEVELS],
    [[], '', 'bad-value', LEVELS],
    [{ 'act/date': 'Error' }, 'act/date', 'bad-value', LEVELS],
    [{ 'act/date': 1 }, 'act/date', 'bad-value', LEVELS],
    [{ 'act/dates': 'error' }, 'act/dates', 'unknown-rule', ['act/date', 'act/none']],
    [{ 'time/date': 'error' }, 'time/date', 'unknown-rule', ['act/date', 'form/date']],
    [{ nothing: 'error' }, 'nothing', 'unknown-rule', []],
  ] as const)
    it(`${JSON.stringify(value)}: ${reason} ${rule}`, () => {
      assert.deepEqual(readSeverities(value, RULES).problems, [{ rule, reason, expected }]);
    });

  it('name at most five rules that were meant', () => {
    assert.deepEqual(near('form/x', RULES), [
      'form/date',
      'form/court',
      'form/cause',
      'form/place',
      'form/parts',
    ]);
    assert.deepEqual(near('form/x', [...RULES, 'form/more']).length, 5);
    assert.deepEqual(near('/date', RULES), ['act/date', 'form/date']);
    assert.deepEqual(near('', RULES), []);
  });

  it('are told of in the language of the reader', () => {
    const problem = {
      rule: 'act/dates',
      reason: 'unknown-rule',
      expected: ['act/date', 'act/none'],
    } as const;
    assert.equal(
      describeProblem(problem, 's', 'zh-cn'),
      '设置“s.act/dates”指向不存在的规则，相近的有：act/date、act/none。',
    );
    assert.equal(
      describeProblem(problem, 's', 'en'),
      'Setting “s.act/dates” names no rule; close to it: act/date, act/none.',
    );
    const bare = { rule: 'x', reason: 'unknown-rule', expected: [] } as const;
    assert.equal(describeProblem(bare, 's', 'zh-cn'), '设置“s.x”指向不存在的规则。');
    assert.equal(describeProblem(bare, 's', 'en'), 'Setting “s.x” names no rule.');
    const whole = { rule: '', reason: 'bad-value', expected: ['error', 'off'] } as const;
    assert.equal(describeProblem(whole, 's', 'zh-cn'), '设置“s”的值不能使用，可用的有：error、off。');
    assert.equal(
      describeProblem(whole, 's', 'en'),
      'The value of setting “s” cannot be used; use one of: error, off.',
    );
  });
});

describe('the words of a message', () => {
  const text = { 'zh-cn': '{甲}{a}和{b}{a}{c}', en: '{a} and {b}' };
  it('take in their arguments; what is unknown stays', () => {
    assert.equal(fill(text, { a: '证据', b: 3 }, 'zh-cn'), '{甲}证据和3证据{c}');
    assert.equal(fill(text, { a: '', b: 0 }, 'en'), ' and 0');
    assert.equal(fill(text, undefined, 'en'), '{a} and {b}');
    assert.equal(
      fill({ 'zh-cn': '', en: `{${'a'.repeat(41)}}` }, { ['a'.repeat(41)]: 1 }, 'en'),
      `{${'a'.repeat(41)}}`,
    );
  });
});

describe('where something missing is shown', () => {
  const words = (text: string, ...roles: Parameters<typeof whereMissing>[1][]): string => {
    const pleading = assemble(readBlocks(text))?.pleading;
    assert.ok(pleading);
    const { start, end } = whereMissing(pleading, ...roles);
    return text.slice(start, end);
  };
  const FULL = '# 民事起诉状\n\n原告：甲公司\n\n## 诉讼请求\n\n1. 停止侵害。\n\n## 事实与理由\n\n略。\n';
  it('at the heading of the first of the sections that is there', () => {
    assert.equal(words(FULL, 'facts', 'claims'), '事实与理由');
    assert.equal(words(FULL, 'claims', 'facts'), '诉讼请求');
    assert.equal(words(FULL, 'evidence', 'claims'), '诉讼请求');
  });
  it('else at the title, else at the first character', () => {
    assert.equal(words(FULL, 'evidence'), '民事起诉状');
    assert.equal(words(FULL), '民事起诉状');
    assert.equal(words(FULL, 'preamble'), '民事起诉状');
    assert.equal(words('---\n文书: 民事起诉状\n---\n\n甲。\n', 'evidence'), '-');
  });
});
