import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  checklistSummary,
  excerpt,
  type ChecklistGroup,
  type ChecklistItem,
} from '../../../src/features/checklist';
import { checklistRows, type ChecklistRow } from '../../../src/features/checklist-rows';
import { createEngine } from '../../../src/lint/engine';
import type { Exhibit } from '../../../src/pleading/model';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { tradeSecretChecklist } from '../../../src/practice/trade-secret/checklist';

const TEXT = '一、保密措施\n原告于2020年6月签订保密协议（证据3）。系统按岗位设置权限。\n';

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}

const exhibit = (id: string): Exhibit => ({
  ...{ id, name: '保密协议', purpose: null, source: null, label: spanOf('证据3'), span: spanOf('证据3') },
  ...{
    word: '证据',
    pages: null,
    covers: [id],
    numbers: [],
    group: 0,
    groupTitle: null,
    entry: { kind: 'line', at: 0, marker: '' },
  },
});

const ITEM: ChecklistItem = {
  id: 'measures',
  title: { 'zh-cn': '采取的保密措施', en: 'Measures taken' },
  state: 'supported',
  places: [spanOf('签订保密协议'), spanOf('设置权限')],
  exhibits: [exhibit('3')],
  belongs: spanOf('保密措施'),
  template: 'measures',
  rule: 'measures/missing',
  law: ['法释〔2020〕7号#5'],
  perPoint: true,
};

const group = (...items: readonly ChecklistItem[]): readonly ChecklistGroup[] => [
  { id: 'measures', title: { 'zh-cn': '保密措施', en: 'Measures' }, items },
];

describe('rows of the checklist', () => {
  it('say state and exhibits, and lead to each sentence and exhibit', () => {
    const [row] = checklistRows(group(ITEM), TEXT, 'zh-cn');
    assert.ok(row);
    assert.deepEqual([row.description, row.state], ['1/1', 'supported']);
    const [told] = row.children;
    assert.ok(told);
    assert.equal(told.description, '证据3');
    assert.equal(told.spoken, '采取的保密措施，有证据，证据3');
    assert.match(told.tooltip, /依据: 法释〔2020〕7号#5/);
    assert.deepEqual(
      told.children.map(({ kind, label, target }) => [kind, label, target?.start]),
      [
        ['place', '原告于2020年6月签订保密协议（证据3）。', TEXT.indexOf('签订')],
        ['place', '系统按岗位设置权限。', TEXT.indexOf('设置')],
        ['exhibit', '证据3', TEXT.indexOf('证据3')],
      ],
    );
    assert.equal(told.template, null);
  });

  it('offer the template of an absent element at the place it belongs to', () => {
    const absent: ChecklistItem = { ...ITEM, state: 'absent', places: [], exhibits: [] };
    const row = checklistRows(group(absent), TEXT, 'en')[0]?.children[0];
    assert.ok(row);
    assert.deepEqual(
      [row.description, row.template, row.target, row.children],
      ['absent', 'measures', ITEM.belongs, []],
    );
  });

  it('keep their keys while the draft changes', () => {
    const keys = (items: readonly ChecklistItem[]): unknown =>
      JSON.stringify(
        checklistRows(group(...items), TEXT, 'en').map(({ key, children }) => [
          key,
          children.map((row) => row.key),
        ]),
      );
    assert.equal(keys([ITEM]), keys([{ ...ITEM, state: 'absent', places: [], exhibits: [] }]));
  });

  it('have a key each, a group and an element of one name too', () => {
    const withChildren = (row: ChecklistRow): readonly string[] => [
      row.key,
      ...row.children.flatMap(withChildren),
    ];
    const sample = readFileSync(path.join(import.meta.dirname, '../../../examples/complaint.md'), 'utf8');
    const { pleading } = createEngine(tradeSecret, []).read(sample);
    assert.ok(pleading);
    const keys = checklistRows(tradeSecretChecklist(pleading, sample), sample, 'en').flatMap(withChildren);
    assert.ok(keys.length > 40);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  it('count what is left', () => {
    const items = [{ ...ITEM, state: 'asserted' as const }, { ...ITEM, state: 'absent' as const }, ITEM];
    assert.equal(checklistRows(group(...items), TEXT, 'en')[0]?.state, 'absent');
    assert.equal(checklistSummary(group(...items), 'zh-cn'), '未见 1 · 缺证据 1');
    assert.equal(checklistSummary(group(ITEM), 'zh-cn'), '均已写明');
  });
});

describe('an excerpt', () => {
  it('shows the sentence, or the words themselves where they stand far inside', () => {
    assert.equal(excerpt(TEXT, spanOf('设置')), '系统按岗位设置权限。');
    const long = `${'甲'.repeat(50)}签订协议${'乙'.repeat(50)}。`;
    assert.equal(excerpt(long, { start: 50, end: 54 }), `…签订协议${'乙'.repeat(36)}…`);
  });
});
