import assert from 'node:assert/strict';
import {
  codeActions,
  fixAll,
  fixTitles,
  widerFixes,
  type CodeActionData,
} from '../../../src/features/code-actions';
import { toPlain } from '../../../src/features/snippet-blanks';
import { createEngine } from '../../../src/lint/engine';
import type { Finding } from '../../../src/lint/finding';
import type { Remedy } from '../../../src/lint/rule';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import { BOLD, ELEMENT, fill, MARKDOWN, read, templates, WORD } from './drafts';

const engine = createEngine(tradeSecret, generalRules);
const OPTIONS = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' } as const;

function check(text: string): readonly Finding[] {
  return engine.check(engine.read(text), OPTIONS);
}

function finding(given: Partial<Finding>): Finding {
  return {
    rule: 'form/plaintiff',
    severity: 'error',
    message: '',
    span: { start: 0, end: 4 },
    authority: [],
    related: [],
    remedies: [],
    fix: 'suggestion',
    ...given,
  };
}

const TEMPLATE: Remedy = { kind: 'template', template: 'plaintiff' };
const edit = (start: number, end: number, text: string): Remedy => ({
  kind: 'edit',
  title: { 'zh-cn': `改为“${text}”`, en: `Change to “${text}”` },
  edits: [{ span: { start, end }, text }],
});

function apply(text: string, action: CodeActionData): string {
  return [...action.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (draft, { span, text: words }) =>
        draft.slice(0, span.start) + fill(action.snippet ? toPlain(words) : words) + draft.slice(span.end),
      text,
    );
}

describe('code actions', () => {
  const reading = read(MARKDOWN);

  it('offers a finding’s templates as snippets, with the others that answer the same rule', () => {
    const actions = codeActions(
      reading,
      [finding({ remedies: [TEMPLATE] })],
      { start: 2, end: 2 },
      templates,
      'zh-cn',
    );
    assert.deepEqual(
      actions.map(({ title, kind, snippet, preferred }) => [title, kind, snippet, preferred]),
      [
        ['插入：原告（单位）', 'quickfix', true, true],
        ['插入：原告（自然人）', 'quickfix', true, false],
      ],
    );
    assert.match(actions[0]?.edits[0]?.text ?? '', /\$\{1:【单位名称】\}/);
  });

  it('offers exact edits as they are, in the order of the remedies', () => {
    const remedies = [edit(0, 2, '甲'), TEMPLATE];
    const actions = codeActions(reading, [finding({ remedies })], { start: 0, end: 1 }, templates, 'en');
    assert.deepEqual(
      actions.map(({ title, snippet, preferred }) => [title, snippet, preferred]),
      [
        ['Change to “甲”', false, true],
        ['Insert: Plaintiff (entity)', true, false],
        ['Insert: Plaintiff (natural person)', true, false],
      ],
    );
  });

  it('is silent away from the range, without remedies, for unknown templates and other documents', () => {
    const silent = (given: Partial<Finding>, at: number): void => {
      assert.deepEqual(codeActions(reading, [finding(given)], { start: at, end: at }, templates, 'en'), []);
    };
    silent({ remedies: [TEMPLATE] }, 9);
    silent({ remedies: [] }, 2);
    silent({ rule: 'x/y', remedies: [{ kind: 'template', template: 'no-such' }] }, 2);
    const claims = finding({ rule: 'form/claims', remedies: [{ kind: 'template', template: 'claims' }] });
    assert.deepEqual(codeActions(read(ELEMENT), [claims], { start: 0, end: 0 }, templates, 'en'), []);
  });

  it('offers one change once for two findings', () => {
    const twice = [
      finding({ remedies: [edit(0, 1, '甲')] }),
      finding({ rule: 'a/b', remedies: [edit(0, 1, '甲')] }),
    ];
    assert.equal(codeActions(reading, twice, { start: 0, end: 0 }, templates, 'en').length, 1);
  });

  it('makes all safe edits at once, of overlapping ones the first', () => {
    const safe = (start: number, end: number): Finding =>
      finding({ fix: 'safe', remedies: [edit(start, end, '甲')] });
    const all = fixAll(
      [safe(8, 9), safe(0, 4), safe(3, 5), finding({ remedies: [edit(6, 7, '乙')] })],
      'zh-cn',
    );
    assert.equal(all?.kind, 'source.fixAll');
    assert.deepEqual(
      all.edits.map(({ span }) => span),
      [
        { start: 0, end: 4 },
        { start: 8, end: 9 },
      ],
    );
    assert.equal(fixAll([finding({ remedies: [edit(6, 7, '乙')] })], 'zh-cn'), null);
  });

  it('names the fixes of a finding for the command line', () => {
    const remedies = [edit(0, 2, '甲'), TEMPLATE];
    assert.deepEqual(fixTitles(finding({ fix: 'safe', remedies }), templates, 'complaint', 'zh-cn'), [
      { title: '改为“甲”', kind: 'safe' },
      { title: '插入：原告（单位）', kind: 'suggestion' },
      { title: '插入：原告（自然人）', kind: 'suggestion' },
    ]);
    assert.deepEqual(fixTitles(finding({ fix: 'none', remedies }), templates, 'complaint', 'zh-cn'), []);
  });

  describe('mend what they answer', () => {
    const cut = (text: string, from: string, to: string): string =>
      text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));
    const drop = (text: string, line: RegExp): string => text.replace(line, '');
    const drafts: readonly (readonly [string, string])[] = [
      ['Markdown', MARKDOWN],
      ['bold labels', BOLD],
      ['Word lines', WORD],
      ['element form', ELEMENT],
      ['no title', drop(MARKDOWN, /# 民事起诉状\n\n/)],
      ['no plaintiff', drop(MARKDOWN, /\*\*原告.*\n\n/)],
      ['no defendant', drop(WORD, /被告：孙.*\n/)],
      ['no cause', drop(WORD, /案由.*\n/)],
      ['no court', drop(drop(BOLD, /此致\n\n/), /宁波市中级人民法院\n\n/)],
      ['no signature', drop(MARKDOWN, /具状人.*\n\n2024.*\n\n/)],
      ['no signature, Word', drop(WORD, /具状人.*\n2024.*\n/)],
      ['no claims', cut(MARKDOWN, '## 诉讼请求', '## 事实与理由')],
      ['no claims, Word', cut(WORD, '诉讼请求：', '事实与理由：')],
      ['no facts', cut(BOLD, '**事实与理由**', '**证据清单**')],
      ['no facts, Word', cut(WORD, '事实与理由：', '证据及来源：')],
      ['no exhibits', cut(MARKDOWN, '## 证据和证据来源', '此致')],
      ['no exhibits, Word', cut(WORD, '证据及来源：', '此致')],
      ['no acts', cut(MARKDOWN, '### 二、被告的侵权行为', '### 三、赔偿数额')],
      ['undated act', MARKDOWN.replace('2024年3月2日，', '')],
      [
        'measures without proof',
        MARKDOWN.replace('研磨参数。', '研磨参数，载体为图纸。\n\n原告与被告签订了保密协议。'),
      ],
      [
        'measures without proof, element form',
        ELEMENT.replace('组分与配比', '组分与配比<br>原告与李某签订了保密协议'),
      ],
    ];
    const mended = new Set<string>();

    for (const [name, text] of drafts) {
      it(name, () => {
        const left: string[] = [];
        for (const found of check(text)) {
          const actions = codeActions(engine.read(text), [found], found.span, templates, 'zh-cn');
          if (!found.remedies.some(({ kind }) => kind === 'template')) continue;
          assert.ok(actions.length > 0, `${found.rule}: no action`);
          for (const action of actions) {
            const after = apply(text, action);
            const again = check(after).filter(({ rule }) => rule === found.rule);
            if (again.length > 0)
              left.push(`${found.rule} by ${action.title}: ${again[0]?.message ?? ''}\n${after}`);
            else mended.add(found.rule);
          }
        }
        assert.deepEqual(left, [], left.join('\n\n'));
      });
    }

    it('every rule that names a template was seen to be mended', () => {
      assert.deepEqual(
        [
          'act/date',
          'act/none',
          'form/cause',
          'form/claims',
          'form/court',
          'form/defendant',
          'form/evidence-list',
          'form/facts',
          'form/plaintiff',
          'form/signature',
          'form/title',
          'measures/evidence',
          'measures/missing',
          'remedy/stop-duration',
          'secret/point-carrier',
          'secret/points-missing',
        ].filter((rule) => !mended.has(rule)),
        [],
      );
    });
  });
});

describe('the wider scopes of a safe fix', () => {
  const safe = (rule: string, start: number, text: string): Finding =>
    finding({ rule, span: { start, end: start + 1 }, fix: 'safe', remedies: [edit(start, start + 1, text)] });
  const text = 'abcdef';
  const all = [safe('form/one', 0, 'A'), safe('form/two', 2, 'C'), safe('form/one', 4, 'E')];

  it('are all of its rule, then all that is safe', () => {
    const wider = widerFixes(all.slice(0, 1), all, 'zh-cn');
    assert.deepEqual(
      wider.map((action) => [action.title, action.kind, apply(text, action)]),
      [
        ['改正全部同类问题（form/one，2处）', 'quickfix', 'AbcdEf'],
        ['改正全部可以直接改正的问题', 'quickfix', 'AbCdEf'],
      ],
    );
  });

  it('are not offered where they would do no more than the fix itself, or at a finding without a safe fix', () => {
    assert.deepEqual(widerFixes(all.slice(1, 2), all.slice(1, 2), 'en'), []);
    const one = widerFixes(all.slice(1, 2), all, 'en');
    assert.deepEqual(
      one.map((action) => apply(text, action)),
      ['AbCdEf'],
    );
    assert.deepEqual(widerFixes([finding({ remedies: [edit(0, 1, 'x')] })], all, 'en'), []);
  });
});
