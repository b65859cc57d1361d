import assert from 'node:assert/strict';
import { assemble } from '../../../src/pleading/assemble';
import { readBlocks } from '../../../src/text/blocks';

const TABLE =
  '| 编号 | 名称 | 来源 |\n| --- | --- | --- |\n| 证据1 | 保密协议 | 原告 |\n| 证据2 | 公证书 | 公证处 |';

function exhibitsIn(text: string): readonly string[] {
  return assemble(readBlocks(text))?.pleading.exhibits.map(({ id, name }) => `${id} ${name}`) ?? [];
}

describe('the list of exhibits', () => {
  it('is read where the same table stands once more in front, where it lists nothing', () => {
    const list = `## 证据\n\n${TABLE}\n\n此致\n`;
    const alone = exhibitsIn(`# 民事起诉状\n\n${list}`);
    assert.deepEqual(alone, ['1 保密协议', '2 公证书']);
    assert.deepEqual(exhibitsIn(`# 民事起诉状\n\n${TABLE}\n\n${list}`), alone);
  });
});
