import assert from 'node:assert/strict';
import { createEngine } from '../../../src/lint/engine';
import { readConfig } from '../../../src/lint/config';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import { lineStarts, positionAt } from '../../../src/text/lines';

const engine = createEngine(tradeSecret, generalRules);
const RULES = engine.rules.map(({ id }) => id);

/** Line (from 1) and message of each problem. */
function problems(text: string): readonly string[] {
  const starts = lineStarts(text);
  return readConfig(text, RULES).problems.map(
    ({ span, message }) => `${String(positionAt(starts, span.start).line + 1)} ${message.en}`,
  );
}

const ELEMENT = [
  'elements:',
  '  - id: insurance',
  '    title: 保险',
  '    message: 没有说明保全的担保。',
  '    unsupported: 没有担保的证据。',
  '    groups:',
  '      - phrases: [保险公司|银行…保函|担保]',
  '    exhibits: { words: [保函] }',
].join('\n');

function own(facts: string, exhibits = '| 1 | 图纸 | 原告 | 载体 |', config = ELEMENT): readonly string[] {
  const text = [
    '# 民事起诉状',
    '原告：甲有限公司，住所地杭州市。',
    '被告：乙有限公司，住所地宁波市。',
    '## 诉讼请求',
    '1. 判令被告停止侵害。',
    '## 事实与理由',
    facts,
    '## 证据清单',
    `| 编号 | 名称 | 来源 | 证明目的 |\n| --- | --- | --- | --- |\n${exhibits}`,
  ].join('\n\n');
  const read = readConfig(config, RULES);
  assert.deepEqual(read.problems, []);
  return engine
    .check(engine.read(text), {
      today: { year: 2026, month: 11, day: 22 },
      language: 'zh-cn',
      severities: read.config.severities,
      elements: read.config.elements,
    })
    .filter(({ rule }) => rule.startsWith('own/'))
    .map(({ severity, message, span }) => `${severity} ${message} ${text.slice(span.start, span.end)}`);
}

describe('.pleadwright.yaml', () => {
  it('may be empty', () => {
    for (const text of ['', '\n', '# nothing\n', '{}']) assert.deepEqual(problems(text), []);
  });

  it('is read up to 256 KiB and refused beyond', () => {
    const whole = 'language: en\n#'.padEnd(256 * 1024, '.');
    assert.equal(readConfig(whole, RULES).config.language, 'en');
    assert.deepEqual(problems(`${whole}.`), ['1 The file is too large and was not read.']);
  });

  it('says in one message with its line what is wrong, and keeps the rest', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['severities:\n  form/court: [\n', /^\d This is not valid YAML/],
      ['severities:\n\tform/court: off\n', /^2 This is not valid YAML/],
      ['language: en\nversion: 2\n', /^2 The file is not of format version 1/],
      ['language: en\nlangage: en\n', /^2 There is no setting “langage”/],
      ['language: en\nseverities:\n  form/curt: "off"\n', /^3 There is no rule “form\/curt”/],
      ['severities:\n  form/court: loud\n', /^2 The value of “severities\.form\/court”.*error, warning/],
      ['severities: all\n', /^1 The value of “severities”/],
      ['language: fr\n', /^1 The value of “language”.*zh-cn, en/],
      ['suppressions:\n  reason: sometimes\n', /^2 The value of “suppressions\.reason”.*always/],
      ['- a\n- b\n', /^1 The file has to consist of/],
      ['a: &x [1]\nb: *x\n', /^2 YAML aliases/],
      ['language: en\nlanguage: en\n', /^\d This is not valid YAML/],
      [`${ELEMENT}\n    colour: red\n`, /^9 There is no setting “elements\.0\.colour”/],
      [`${ELEMENT}\n    id2: x\n`, /^9 There is no setting/],
      [
        ELEMENT.replace('[保险公司|银行…保函|担保]', '[保险公司|]'),
        /^7 The value of “elements\.0\.groups\.0\.phrases\.0”/,
      ],
      [
        ELEMENT.replace('[保险公司|银行…保函|担保]', '[甲…乙…丙…丁…戊]'),
        /^7 The value of “elements\.0\.groups/,
      ],
      [ELEMENT.replace('    title: 保险\n', ''), /^2 The value of “elements\.0\.title”/],
      [`${ELEMENT}\n${ELEMENT.split('\n').slice(1).join('\n')}`, /^9 Element “insurance” stands twice/],
    ];
    for (const [text, message] of cases) {
      const found = problems(text);
      assert.equal(found.length, 1, `${text}\n${found.join('\n')}`);
      assert.match(found[0] ?? '', message);
    }
    assert.equal(readConfig('version: 2\nlanguage: en\n', RULES).config.language, 'en');
    const { config } = readConfig(
      'version: 1\nlanguage: en\nlangage: zh\nseverities:\n  form/court: "off"\n',
      RULES,
    );
    assert.deepEqual([config.language, config.severities], ['en', { 'form/court': 'off' }]);
    assert.equal(problems('a: 1\nb: 2\nc: 3\n').length, 3);
  });

  it('says it in Chinese too, with what can stand there', () => {
    const told = (text: string): readonly string[] =>
      readConfig(text, RULES).problems.map(({ message }) => message['zh-cn']);
    for (const [text, message] of [
      ['langage: en\n', '没有名为“langage”的设置，已略过。请核对拼写和缩进。'],
      ['language: fr\n', '“language”的值不能使用，已略过，可用的有：zh-cn、en。'],
      ['severities: all\n', '“severities”的值不能使用，已略过。请核对类型、长度和必填项。'],
      ['- a\n', '文件应由“键: 值”组成。'],
      ['severities: { nothing: "off" }\n', '没有名为“nothing”的规则，已略过。'],
      [
        'severities: { dates/orders: "off" }\n',
        '没有名为“dates/orders”的规则，已略过，相近的有：dates/invalid、dates/order。',
      ],
    ] as const)
      assert.deepEqual(told(text), [message]);
    const twice = `${ELEMENT}\n${ELEMENT.split('\n').slice(1).join('\n')}`;
    assert.deepEqual(told(twice), ['要件“insurance”写了两次，后一个已略过。']);
  });

  it('leaves out one wrong value, and an element with anything wrong in it as a whole', () => {
    const other = ELEMENT.replace('insurance', 'guarantee').split('\n').slice(1).join('\n');
    const { config } = readConfig(`${ELEMENT}\n    colour: red\n${other}\n`, RULES);
    assert.deepEqual(
      config.elements.map(({ id }) => id),
      ['guarantee'],
    );
    const lists = readConfig('severities: { form/court: "off", form/place: 1, form/cause: hint }\n', RULES);
    assert.deepEqual(lists.config.severities, { 'form/court': 'off', 'form/cause': 'hint' });
  });

  it('refuses bombs without unpacking them', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, k) => `b${String(k)}: &b${String(k)} [*a,*a]`).join('\n')}`;
    assert.match(problems(bomb)[0] ?? '', /aliases/);
    assert.match(problems(`language: ${'x'.repeat(300_000)}`)[0] ?? '', /too large/);
    assert.equal(problems('['.repeat(5000)).length, 1);
  });

  it('runs a firm’s own element: absent, asserted, supported', () => {
    assert.deepEqual(own('被告使用了图纸。'), ['warning 没有说明保全的担保。 事实与理由']);
    assert.deepEqual(own('某保险公司已为本案出具保函。'), [
      'warning 没有担保的证据。 保险公司已为本案出具保函',
    ]);
    assert.deepEqual(own('某保险公司已为本案出具保函。', '| 1 | 保函 | 原告 | 担保 |'), []);
    assert.deepEqual(own('原告未提供担保。'), ['warning 没有说明保全的担保。 事实与理由']);
    const titled = ELEMENT.replace('    groups:', '    titles: [担保]\n    groups:').replace(
      / {4}unsup.*\n/,
      '',
    );
    assert.deepEqual(own('### 三、担保\n\n另行提交。', undefined, titled), []);
    assert.deepEqual(
      own('被告使用了图纸。', undefined, `${ELEMENT}\nseverities: { own/insurance: "off" }`),
      [],
    );
  });

  it('takes words as they are, never as a pattern', () => {
    const odd = ELEMENT.replace('[保险公司|银行…保函|担保]', '["(a+)+$", "[甲乙"]').replace(
      '    exhibits',
      '    negations: ["(未+)+", "*"]\n    exhibits',
    );
    assert.equal(own('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa！', undefined, odd).length, 1);
    assert.equal(own('此处写有(a+)+$与[甲乙。', '| 1 | 保函 | 原告 | 担保 |', odd).length, 0);
  });
});
