import assert from 'node:assert/strict';
import { createEngine } from '../../../src/lint/engine';
import type { Finding } from '../../../src/lint/finding';
import type { Language } from '../../../src/lint/rule';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';

/** What a lawyer reads names what is wrong in this draft: the law, the numbers, the dates, and what to write. */

const engine = createEngine(tradeSecret, generalRules);

const draft = (sentence: string): string =>
  `# 民事起诉状\n\n原告：甲公司\n\n被告：乙公司\n\n案由：侵害商业秘密纠纷\n\n## 诉讼请求\n\n1. 判令被告停止侵害。\n\n## 事实与理由\n\n${sentence}\n\n此致\n\n某市中级人民法院\n\n具状人：甲公司\n\n2026年9月1日\n`;

function findings(sentence: string, rule: string, language: Language): readonly Finding[] {
  return engine
    .check(engine.read(draft(sentence)), {
      today: { year: 2026, month: 11, day: 22 },
      language,
      onFailure: (id, error) => {
        throw new Error(id, { cause: error });
      },
    })
    .filter((one) => one.rule === rule);
}

const LAW = '《中华人民共和国反不正当竞争法》';
const RULING = '最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定';

interface Told {
  readonly sentence: string;
  /** The place marked. */
  readonly at: string;
  readonly zh: string;
  readonly en: string;
  /** Places marked beside it. */
  readonly beside?: readonly string[];
  /** What is offered, as it reads in the list of fixes. */
  readonly offers?: readonly string[];
}

const CASES: Readonly<Record<string, readonly Told[]>> = {
  'citation/unknown-article': [
    {
      sentence: '依照《反不正当竞争法》第九百条。',
      at: '《反不正当竞争法》第九百条',
      zh: `${LAW}（2025年文本）没有第九百条，该文本共41条。`,
      en: `${LAW} (version of 2025) has no 第九百条; it ends with article 41.`,
    },
    {
      sentence: '依照《反不正当竞争法》第三条至第九百条。',
      at: '《反不正当竞争法》第三条至第九百条',
      zh: '没有第九百条，',
      en: 'has no 第九百条;',
    },
    {
      sentence: '依照《反不正当竞争法》第二十二条第九款。',
      at: '《反不正当竞争法》第二十二条第九款',
      zh: '没有第二十二条第九款，该条共4款。请核对款号。',
      en: ', 第二十二条, has no paragraph 9; it has 4. Check the paragraph.',
    },
    {
      sentence: '依照《反不正当竞争法》第十条第一款第九项。',
      at: '《反不正当竞争法》第十条第一款第九项',
      zh: '没有第十条第一款第（九）项，第十条第一款共4项。请核对项号。',
      en: 'has no 第十条第一款第（九）项; 第十条第一款 has 4. Check the item.',
    },
    {
      sentence: '依照《反不正当竞争法》第二十二条第一款第二项。',
      at: '《反不正当竞争法》第二十二条第一款第二项',
      zh: '没有第二十二条第一款第（二）项，第二十二条第一款未分项。',
      en: '第二十二条第一款 has no items.',
    },
    {
      sentence: '依照《反不正当竞争法》第十条。依照上述法律第一千一百六十五条，应当赔偿。',
      at: '上述法律第一千一百六十五条',
      zh: '没有第一千一百六十五条，',
      en: 'has no 第一千一百六十五条;',
    },
    {
      // 该法 is the law named last, where none of the others has the article either.
      sentence: '依照《民法典》第一百二十三条和《反不正当竞争法》第十条。依照该法第一千三百条，应当赔偿。',
      at: '该法第一千三百条',
      zh: `${LAW}（2025年文本）没有第一千三百条，`,
      en: `${LAW} (version of 2025) has no 第一千三百条;`,
    },
  ],
  'citation/doc-number': [
    {
      sentence: `依照《${RULING}》（法释〔2020〕8号）第一条。`,
      at: '法释〔2020〕8号',
      zh: `《${RULING}》的文号是法释〔2020〕7号，不是法释〔2020〕8号。`,
      en: `《${RULING}》 bears 法释〔2020〕7号, not 法释〔2020〕8号.`,
      offers: ['改为法释〔2020〕7号'],
    },
    {
      sentence: `依照《${RULING}》（法释〔2021〕4号）第一条。`,
      at: '法释〔2021〕4号',
      zh: '法释〔2021〕4号是《最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释》的文号，',
      en: `《${RULING}》 bears 法释〔2020〕7号. Check title and number.`,
      offers: ['改为法释〔2020〕7号'],
    },
  ],
  'dates/order': [
    {
      sentence: '2021年5月1日至2020年3月1日，被告持续使用。',
      at: '2021年5月1日至2020年3月1日',
      zh: '期间“2021年5月1日至2020年3月1日”的终点早于起点。',
      en: 'The period “2021年5月1日至2020年3月1日” ends before it begins.',
    },
    {
      sentence: '被告于2027年1月5日使用。',
      at: '2027年1月5日',
      zh: '2027年1月5日晚于落款日期2026年9月1日。',
      en: '2027年1月5日 is after the signature date 2026年9月1日.',
      beside: ['2026年9月1日'],
    },
    {
      sentence: '2021年5月1日，被告入职。同年3月1日离职。',
      at: '同年3月1日',
      zh: '离职时间2021年3月1日早于入职时间2021年5月1日。',
      en: 'The employment ends on 2021年3月1日, before it begins on 2021年5月1日.',
      beside: ['2021年5月1日'],
    },
  ],
  'figures/words': [
    {
      sentence: '原告主张赔偿人民币壹佰万元整（1200000元）。',
      at: '人民币壹佰万元整',
      zh: '大写金额为1,000,000元，小写金额为1,200,000元，两者不符。',
      en: 'The sum is 1,000,000元 in words and 1,200,000元 in digits.',
      beside: ['1200000元'],
      offers: ['将大写改为人民币壹佰贰拾万元整', '将小写改为1000000元'],
    },
    {
      sentence: '原告合计损失为100万元（大写：壹佰贰拾万元整）。',
      at: '壹佰贰拾万元整',
      zh: '大写金额为1,200,000元，小写金额为1,000,000元，',
      en: 'The sum is 1,200,000元 in words and 1,000,000元 in digits.',
      beside: ['100万元'],
      offers: ['将大写改为壹佰万元整', '将小写改为120万元'],
    },
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(`${rule} says what is wrong`, () => {
    for (const { sentence, at, zh, en, beside = [], offers = [] } of cases)
      it(sentence, () => {
        const text = draft(sentence);
        const [chinese, ...more] = findings(sentence, rule, 'zh-cn');
        assert.deepEqual(more, []);
        const quoted = ({ span }: Pick<Finding, 'span'>): string => text.slice(span.start, span.end);
        assert.ok(chinese);
        assert.equal(quoted(chinese), at);
        assert.ok(chinese.message.includes(zh), chinese.message);
        assert.deepEqual(chinese.related.map(quoted), beside);
        const titles = chinese.remedies.map((one) => (one.kind === 'edit' ? one.title['zh-cn'] : ''));
        assert.deepEqual(titles, offers);
        const [english] = findings(sentence, rule, 'en');
        assert.ok(english?.message.includes(en), english?.message);
      });
  });

describe('citation/unknown-article', () => {
  it('is silent on a number that another of the laws above has', () => {
    const sentence =
      '依照《民法典》第一百二十三条和《反不正当竞争法》第十条。依照上述法律第一千一百六十五条，应当赔偿。';
    assert.deepEqual(findings(sentence, 'citation/unknown-article', 'zh-cn'), []);
    assert.deepEqual(findings(sentence.replace('上述法律', '该法'), 'citation/unknown-article', 'zh-cn'), []);
  });
});
