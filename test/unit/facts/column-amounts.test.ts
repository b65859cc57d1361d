import assert from 'node:assert/strict';
import { amountKey } from '../../../src/facts/amounts';
import { columnAmounts } from '../../../src/facts/figures/column-amounts';
import { readBlocks } from '../../../src/text/blocks';

/** Keys of the amounts with the text at their places. */
function read(text: string): readonly string[] {
  return readBlocks(text).items.flatMap(({ start, block }) =>
    columnAmounts(block).map(({ amount, span }) => {
      const written = text.slice(start + span.start, start + span.end);
      assert.equal(written, amount.text);
      return `${written} ${amountKey({ ...amount, start: 0, end: 0 })}`;
    }),
  );
}

describe('the sums of a column', () => {
  it('have the unit of its head', () => {
    assert.deepEqual(
      read(
        '| 项目 | 金额（万元） | 年份 |\n| --- | --- | --- |\n| 律师费 | 5 | 2023 |\n| 公证费 | 1,200.5 | 2024 |\n| 差旅费 | 约0.3 | 2024 |\n| 翻译费 | -20 | 2024 |',
      ),
      ['5 5000000', '1,200.5 1200500000', '约0.3 ≈300000', '-20 -20000000'],
    );
    assert.deepEqual(read('前言。\n\n| 金额（元） | 数量（套） |\n| --- | --- |\n| 20-30 | 8 |\n| — | 9 |'), [
      '20-30 2000..3000',
    ]);
  });

  it('are left out where the cell has a unit of its own, or the column none', () => {
    for (const table of [
      '| 金额（万元） |\n| --- |\n| 5万元 |\n| 500元 |\n| 见证据3 |\n| |',
      '| 金额 | 数量（件） |\n| --- | --- |\n| 5 | 6 |',
      '| 金额（万美元） |\n| --- |\n| 5 |',
    ])
      assert.deepEqual(read(table), []);
  });
});
