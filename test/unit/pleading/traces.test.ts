import assert from 'node:assert/strict';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import type { Traces } from '../../../src/pleading/model';

const engine = createEngine(tradeSecret, generalRules);

function tracesIn(text: string): Traces {
  const { pleading } = engine.read(text);
  assert.ok(pleading);
  return pleading.traces;
}

const PARTIES = '原告：甲公司，住所：苏州市。\n\n被告：乙公司，住所：苏州市。\n\n';
const FACTS = '## 事实与理由\n\n被告使用了原告的商业秘密。\n';

describe('traces of parts that are not made out', () => {
  const cases: readonly (readonly [what: string, text: string, expected: keyof Traces, seen: boolean])[] = [
    [
      'a prayer in the facts',
      `# 民事起诉状\n\n${PARTIES}${FACTS}\n现请求贵院判令被告停止使用并赔偿损失。`,
      'claims',
      true,
    ],
    ['facts that ask for nothing', `# 民事起诉状\n\n${PARTIES}${FACTS}`, 'claims', false],
    [
      'claims that are made out leave no trace',
      `# 民事起诉状\n\n${PARTIES}## 诉讼请求\n\n1. 判令被告停止使用。\n\n${FACTS}`,
      'claims',
      false,
    ],
    [
      'particulars of somebody ahead of the defendant',
      `# 民事起诉状\n\n某公司，统一社会信用代码91310000MA1K0000XX。\n\n被告：乙公司，住所：苏州市。\n\n${FACTS}`,
      'plaintiff',
      true,
    ],
    [
      'nobody ahead of the defendant',
      `# 民事起诉状\n\n被告：乙公司，住所：苏州市。\n\n${FACTS}`,
      'plaintiff',
      false,
    ],
    [
      'particulars beside the word 被告 in a line of the parties',
      '# 民事起诉状\n\n原告：甲公司，住所：苏州市。\n\n本案的被告（乙公司）住所在苏州市。\n\n## 诉讼请求\n\n1. 判令停止使用。\n',
      'defendant',
      true,
    ],
    [
      'three papers one under the other',
      `# 民事起诉状\n\n${PARTIES}${FACTS}\n## 手上的东西\n\n- 保密协议\n- 门禁记录\n- 鉴定意见书\n`,
      'exhibits',
      true,
    ],
    [
      'two papers are no list',
      `# 民事起诉状\n\n${PARTIES}${FACTS}\n## 手上的东西\n\n- 保密协议\n- 门禁记录\n`,
      'exhibits',
      false,
    ],
  ];
  for (const [what, text, trace, seen] of cases)
    it(what, () => {
      assert.equal(tracesIn(text)[trace], seen);
    });
});

describe('fields of a party that are not made out', () => {
  const unreadOf = (block: string): readonly string[] => {
    const { pleading } = engine.read(`# 民事起诉状\n\n${block}\n\n被告：李四，男，住北京市。\n\n${FACTS}`);
    return pleading?.parties[0]?.unread ?? [];
  };
  it('are named where their words stand', () => {
    assert.deepEqual(unreadOf('原告：甲公司，由总经理王五代表。'), ['legalRepresentative']);
  });
  it('are none where they are read or nothing stands behind the label', () => {
    assert.deepEqual(unreadOf('原告：甲公司，住所：苏州市，法定代表人：王五，电话：0512-66660000。'), []);
    assert.deepEqual(unreadOf('原告：张三\n出生日期：　　年　月　日\n地址：'), []);
  });
  it('end where the next party begins', () => {
    assert.deepEqual(unreadOf('原告：甲公司'), []);
  });
});
