import assert from 'node:assert/strict';
import { assemble } from '../../../src/pleading/assemble';
import { readBlocks } from '../../../src/text/blocks';

/** The claims of a complaint: number and the words they begin with. */
function claims(...lines: readonly string[]): readonly string[] {
  const text = ['# 民事起诉状', '原告：甲公司', ...lines, '## 事实与理由', '略。'].join('\n\n');
  const pleading = assemble(readBlocks(text))?.pleading;
  return (pleading?.claims ?? []).map(({ number, text: words }) => `${String(number)} ${words}`);
}

const TWO = ['1 停止侵害；', '2 赔偿5万元。'];

describe('claims', () => {
  for (const title of ['## 诉讼请求', '**诉讼请求**', '**一、诉讼请求**', '一、诉讼请求', '## 一、诉讼请求'])
    it(`are counted below ${title} and do not contain it`, () => {
      assert.deepEqual(claims(title, '1. 停止侵害；\n2. 赔偿5万元。'), TWO);
    });

  it('may be numbered as the title is', () => {
    assert.deepEqual(claims('一、诉讼请求', '一、停止侵害；', '二、赔偿5万元。'), TWO);
  });
});
