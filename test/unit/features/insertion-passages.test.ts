import assert from 'node:assert/strict';
import { around, BOLD, cut, ELEMENT, filled, MARKDOWN, startOf, without, WORD } from './drafts';

describe('insertion', () => {
  describe('of a passage', () => {
    it('goes under the heading of its group as its next part', () => {
      assert.deepEqual(startOf(around(BOLD, 'measures').slice(0, 3)), [
        '**2. 具有商业价值。** 缩短了成型周期。'.slice(0, 14),
        '·',
        '**3. 原告采取的保密措施。** '.slice(0, 14),
      ]);
      assert.equal(around(BOLD, 'measures').at(-1), '**（三）被告的侵权行为**');
    });

    it('goes under its own heading without another', () => {
      assert.deepEqual(
        startOf(around(BOLD, 'value')),
        [
          '**2. 具有商业价值。** 缩短了成型周期。'.slice(0, 14),
          '·',
          '上述信息能够为原告带来经济利益',
          '·',
          '**（三）被告的侵权行为**'.slice(0, 14),
        ].map((line) => line.slice(0, 14)),
      );
    });

    it('stands before the first heading of a later element, one level below numbered ones', () => {
      const lines = around(MARKDOWN, 'measures');
      assert.deepEqual(lines.slice(0, 3), ['密点1：阀芯的锥角与研磨参数。', '·', '#### 原告采取的保密措施']);
      assert.equal(lines.at(-1), '### 二、被告的侵权行为');
    });

    it('takes a heading of the same level where headings have no numbers', () => {
      const lines = around(MARKDOWN.replace(/### [一二三]、/g, '### '), 'measures');
      assert.equal(lines[2], '### 原告采取的保密措施');
      assert.equal(lines.at(-1), '### 被告的侵权行为');
    });

    it('takes the next number at the end of numbered headings', () => {
      const draft = without(cut(MARKDOWN, '### 三、赔偿数额', '## 证据和证据来源'), /### 二、被告的侵权行为/);
      assert.equal(around(draft, 'acts')[2], '### 二、被告侵犯商业秘密的行为');
      assert.equal(around(draft, 'acts').at(-1), '## 证据和证据来源');
    });

    it('stands in plain prose before the paragraph that opens with a defendant', () => {
      const lines = around(WORD, 'measures');
      assert.match(lines[0] ?? '', /^原告自2019年/);
      assert.match(lines.at(-2) ?? '', /^孙某于2021年/);
      assert.ok(!lines.some((line) => /^#|\*\*/.test(line)));
    });

    it('stands in plain prose before the conclusion', () => {
      assert.equal(around(WORD, 'acts').at(-2), '综上，请求判如所请。');
    });

    it('keeps the order of the elements when several are put in, whichever comes first', () => {
      const ids = ['secret-points', 'measures', 'value'];
      for (const order of [ids, [...ids].reverse()]) {
        const text = order.reduce((draft, id) => filled(draft, id), WORD);
        const places = ['原告在本案中主张的', '采取了下列保密措施', '凭借上述信息', '孙某于2021年'].map(
          (words) => text.indexOf(words),
        );
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
          order.join(),
        );
      }
    });

    it('has lines instead of tables, and full-width indents, where the draft has them', () => {
      const indented = WORD.replace(/^(?=原告自|孙某|综上)/gm, '\u3000\u3000');
      const after = filled(indented, 'secret-points');
      assert.match(after, /\n\u3000\u3000密点1：【.*】，载体：【.*】。\n/);
      assert.ok(!after.includes('|'));
    });

    it('goes into the row of its element in the element form', () => {
      assert.match(filled(ELEMENT, 'acts'), /披露配方（证据2-1）<br>【写明被告.*\|\n/);
    });

    it('is a new row where the element form has none', () => {
      assert.match(around(ELEMENT, 'measures')[1] ?? '', /^\| 4\. 原告采取的保密措施 \| .*<br>.* \|$/);
    });

    it('starts the facts where there are none', () => {
      assert.deepEqual(
        startOf(around(cut(MARKDOWN, '## 事实与理由', '## 证据和证据来源'), 'value').slice(0, 6)),
        ['以上合计100000元。', '·', '## 事实与理由', '·', '### 上述信息具有商业价值', '·'],
      );
    });

    it('without a title goes after the paragraph the finding points at', () => {
      const start = BOLD.indexOf('密点1：流道');
      const after = filled(BOLD, 'point-carrier', { start, end: start + 3 });
      assert.match(after, /载体为图纸。\n\n上述密点的载体为/);
    });
  });

  describe('of one more point', () => {
    it('is the next line of the list', () => {
      assert.match(around(MARKDOWN, 'secret-point')[2] ?? '', /^密点2：/);
    });

    it('keeps to the cell of the element form', () => {
      assert.match(filled(ELEMENT, 'secret-point'), /组分与配比<br>密点2：【/);
    });

    it('is the next row of a table', () => {
      const table = '| 密点 | 内容 | 载体 |\n| --- | --- | --- |\n| 密点一 | 锥角 | 图纸 |';
      const line = around(MARKDOWN.replace('密点1：阀芯的锥角与研磨参数。', table), 'secret-point')[1] ?? '';
      assert.match(line, /^\| 密点二 \| 【写明.*】 \| 【载体.*】 \|$/);
    });
  });
});
