import assert from 'node:assert/strict';
import { readOfficialText, structureOf } from '../../../src/law/official-text';
import { encodeStructure } from '../../../src/law/structure';

/** `9: 首款[一|二] 次款`: the articles with their paragraphs and items, numbers of items left out. */
function read(...lines: readonly string[]): readonly string[] {
  return readOfficialText(lines.join('\n')).map(({ article, sub, paragraphs }) => {
    const told = paragraphs.map(({ text, items }) => text + (items.length > 0 ? `[${items.join('|')}]` : ''));
    return `${String(article)}${sub === null ? '' : `-${String(sub)}`}: ${told.join(' ')}`;
  });
}

const READ: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['bare lines', ['第一条　甲。', '第二条　乙。'], ['1: 甲。', '2: 乙。']],
  [
    'bold numbers in a list',
    ['- **第一条** 甲。', '* **第二条** 乙。', '+ 第三条 丙。'],
    ['1: 甲。', '2: 乙。', '3: 丙。'],
  ],
  ['a heading, its words below', ['**第一条**', '', '甲。', '乙。'], ['1: 甲。 乙。']],
  ['digits and 〇', ['第1条 甲', '第一百〇二条 乙'], ['1: 甲', '102: 乙']],
  ['之一', ['第一条 甲', '第一条之一 乙', '第一条之十二 丙'], ['1: 甲', '1-1: 乙', '1-12: 丙']],
  [
    'a number that runs into its words is a reference',
    ['第一条 甲', '第二条规定的乙'],
    ['1: 甲 第二条规定的乙'],
  ],
  ['items', ['第一条 甲：', '（一）乙；', '（二）丙。', '丁。'], ['1: 甲：[（一）乙；|（二）丙。] 丁。']],
  ['items in half-width brackets', ['第一条 甲：', '(一)乙；', '(二)丙。'], ['1: 甲：[(一)乙；|(二)丙。]']],
  [
    'a run-on line between items',
    ['第一条 甲：', '（一）乙；', '丙', '（二）丁。'],
    ['1: 甲：[（一）乙； 丙|（二）丁。]'],
  ],
  [
    'sub-items',
    ['第一条 甲：', '（一）乙：', '1. 丙', '(2)丁', '戊。'],
    ['1: 甲：[（一）乙： 1. 丙 (2)丁] 戊。'],
  ],
  [
    'items that begin again in the next paragraph',
    ['第一条 甲：', '（一）乙。', '丙：', '（一）丁。'],
    ['1: 甲：[（一）乙。] 丙：[（一）丁。]'],
  ],
  ['an item out of order opens a paragraph', ['第一条 甲：', '（二）乙。'], ['1: 甲： （二）乙。']],
  [
    'items up to twelve',
    [
      '第一条 甲：',
      ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(
        (n) => `（${n}）乙`,
      ),
    ],
    [
      `1: 甲：[${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((n) => `（${n}）乙`).join('|')}]`,
    ],
  ],
  ['front matter', ['---', 'title: 某法', '---', '第一条 甲'], ['1: 甲']],
  ['front matter that never ends', ['---', '第一条 甲'], ['1: 甲']],
  [
    'divisions and headings end an article',
    ['第一条 甲', '第二章　管　辖', '# 附', '第二条 乙', '**第一节 丙**', '第三条 丁'],
    ['1: 甲', '2: 乙', '3: 丁'],
  ],
  ['what is no division goes on', ['第一条 甲', '第二章规定的乙。'], ['1: 甲 第二章规定的乙。']],
  ['signature and appendix', ['第一条 甲', '附件一', '乙'], ['1: 甲']],
  ['words before the first article', ['某法', '（2019年修正）', '第一条 甲'], ['1: 甲']],
  ['line ends of every kind', ['第一条 甲\\', '第二条 乙\r'], ['1: 甲', '2: 乙']],
  ['nothing', [''], []],
];

describe('official texts', () => {
  for (const [what, lines, expected] of READ)
    it(`reads ${what}`, () => {
      assert.deepEqual(
        read(...lines).map((one) => one.replaceAll('\n', ' ')),
        expected,
      );
    });

  it('gives the structure by article', () => {
    const articles = readOfficialText(
      '第一条 甲：\n（一）乙；\n（二）丙。\n丁。\n第一条之一 戊。\n第二条 己。',
    );
    assert.deepEqual(
      [...structureOf(articles)],
      [
        ['1', [2, 0]],
        ['1-1', [0]],
        ['2', [0]],
      ],
    );
    assert.equal(encodeStructure(structureOf(articles)), '2,0 +0 0');
    assert.equal(encodeStructure(structureOf(articles.slice(1))), null);
  });
});
