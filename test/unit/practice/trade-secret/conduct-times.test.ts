import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/lint/engine';
import { tradeSecret } from '../../../../src/practice/trade-secret';

const engine = createEngine(tradeSecret, []);

/** When the acts began, as a sentence among the facts says, or null. */
function begun(sentence: string): string | null {
  const text = `# 民事起诉状\n\n案由：侵害商业秘密纠纷\n\n## 事实与理由\n\n${sentence}\n`;
  const { pleading } = engine.read(text);
  assert.ok(pleading);
  const from = pleading.conduct?.from;
  return from === undefined ? null : `${String(from.year)}-${String(from.month)}`;
}

describe('the time of the acts as a whole', () => {
  for (const sentence of [
    '事情出在2023年4月，用2019年修正的法律。',
    '这事发生于2023年4月。',
    '被诉行为发生在2023年4月。',
  ])
    it(sentence, () => {
      assert.equal(begun(sentence), '2023-4');
    });
  for (const sentence of [
    '事发后公司自2025年11月起更换门禁。',
    '事后原告从2025年11月起换了锁。',
    '事前双方在2025年11月见过面。',
    '人事部自2025年11月起发放手册。',
  ])
    it(`${sentence} tells none`, () => {
      assert.equal(begun(sentence), null);
    });
});
