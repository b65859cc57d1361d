import assert from 'node:assert/strict';
import { fixtureDrafts, sketch, sourceOf } from '../../../support/word-draft';
import { runsIn } from '../../../../src/document/word/source';
import { engine } from '../../../support/word-draft';
import { linesOf } from '../../../../src/facts/lines';

const sketchOf = (text: string): readonly string[] => sketch(sourceOf(text));

describe('what a Word file is made of', () => {
  it('tells the parts of a pleading apart', () => {
    const text = `---\n案由: 侵害技术秘密纠纷\n事务所编号: 17\n---\n\n# 民事起诉状\n\n（侵害技术秘密纠纷）\n\n**原告**：甲公司。\n\n## 诉讼请求\n\n1. 停止侵害；\n1. 赔偿损失。\n\n## 事实与理由\n\n### 一、经过\n\n原告于2020年研发，\n被告知道。\n\n- 其一\n  - 其二\n\n> 说明：略\n\n此致\n\n某市中级人民法院\n\n具状人：甲公司（盖章）\n\n2026年1月2日\n\n附：副本1份\n`;
    assert.deepEqual(sketchOf(text), [
      'h0: 民事起诉状',
      'subtitle: （侵害技术秘密纠纷）',
      'party: *原告*：甲公司。',
      'h1: 诉讼请求',
      'item: 1. 停止侵害；',
      'item: 2. 赔偿损失。',
      'h1: 事实与理由',
      'h2: 一、经过',
      'body: 原告于2020年研发，',
      'body: 被告知道。',
      'item: • 其一',
      'item: • 其二',
      'quote: 说明：略',
      'addressee: 此致',
      'court: 某市中级人民法院',
      'signature: 具状人：甲公司（盖章）',
      'signature: 2026年1月2日',
      'attachment: 附：副本1份',
    ]);
    assert.deepEqual(sourceOf(text).properties, [{ name: '案由', value: '侵害技术秘密纠纷' }]);
  });

  it('joins a sentence that is wrapped by hand', () => {
    const wrapped = '原告主张保护的技术信息是搅拌釜的升温曲线与投料次序之间的\n对应关系。';
    assert.deepEqual(sketchOf(wrapped), [`body: ${wrapped.replace('\n', '')}`]);
  });

  it('shows no marks of secrecy, but what stood between them', () => {
    const text =
      '# 民事起诉状\n\n密点：【密】温度37.2℃【/密】，**【密】**后段【/密】。\n\n:::密\n甲\n\n| 参数 | 值 |\n| --- | --- |\n| 压力 | 3 |\n\n```\nlet a;\n```\n:::\n\n乙\n\n单独的【/密】\n';
    assert.deepEqual(sketchOf(text), [
      'h0: 民事起诉状',
      'body: 密点：⟦温度37.2℃⟧，⟦后段⟧。',
      'body: ⟦甲⟧',
      '| ⟦参数⟧ | ⟦值⟧ |',
      '| ⟦压力⟧ | ⟦3⟧ |',
      'code: ⟦let a;⟧',
      'body: 乙',
      'body: 单独的',
    ]);
  });

  it('keeps comments and Markdown marks out', () => {
    assert.deepEqual(sketchOf('甲<!-- 内部备注 -->乙 [丙](http://x) `丁` \\*戊\\*\n\n<!-- 整段备注 -->'), [
      'body: 甲乙 丙 丁 *戊*',
    ]);
  });

  it('names exhibits and points, and the words that cite them', () => {
    const text = `# 民事起诉状\n\n原告：甲公司。\n\n## 事实与理由\n\n密点1：投料次序；\n\n密点2：升温曲线。\n\n被告使用密点1、密点2（证据1、证据二至3）。\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 合同 |\n| 证据2 | 邮件 |\n| 3 | 发票 |\n`;
    assert.deepEqual(sketchOf(text).slice(3), [
      'body: 密点{1=point_1}：投料次序；',
      'body: 密点{2=point_2}：升温曲线。',
      'body: 被告使用密点{1→point_1}、密点{2→point_2}（证据{1→exhibit_1}、证据{二→exhibit_2}至{3→exhibit_3}）。',
      'h1: 证据清单',
      '| 编号 | 名称 |',
      '| 证据{1=exhibit_1} | 合同 |',
      '| 证据{2=exhibit_2} | 邮件 |',
      '| {3=exhibit_3} | 发票 |',
    ]);
  });

  for (const [name, text] of fixtureDrafts()) {
    it(`${name}: every word of the draft and no other`, () => {
      const { blocks } = engine.read(text);
      const words = blocks.items.flatMap(({ block }) => linesOf(block).map((line) => line.text));
      const bare = (all: string): string => all.replace(/\s|【\/?密】/g, '');
      const shown = runsIn(sourceOf(text)).map((run) => run.text.replace(/^(?:\d+[.)]|•) $/, ''));
      assert.equal(bare(shown.join('')), bare(words.join('')));
    });
  }
});
