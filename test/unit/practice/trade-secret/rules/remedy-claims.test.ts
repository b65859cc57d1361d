import assert from 'node:assert/strict';
import { complaint, findings, speaking, TWO_DEFENDANTS, type Parts } from './complaint';
import { runTables } from './tables';

describe('remedies of a complaint in good order', () => {
  it('nothing beyond the fee shown', () => {
    assert.deepEqual(speaking('remedy', complaint()), ['remedy/court-fee']);
    assert.deepEqual(speaking('procedure', complaint()), []);
  });
});

runTables({
  'remedy/stop-missing': {
    fires: [
      [{ stop: null }, '诉讼请求'],
      [{ stop: '确认被告的行为构成不正当竞争' }, '诉讼请求'],
      [{ stop: null, damages: null }, '诉讼请求'],
      [{ stop: null, act: '2025年3月，被告下载了原告的工艺卡，此后停止了生产。' }, '诉讼请求'],
    ],
    silent: [
      {},
      { stop: '判令被告不得披露、使用密点1所载的技术秘密' },
      { stop: '判令被告立即停止侵权' },
      { stop: '请求禁止被告继续使用密点1' },
      { stop: '被告停止侵犯原告技术秘密的行为，期限三年' },
      { stop: null, act: '2025年3月，被告将工艺卡上传至技术论坛，致使密点1已为公众所知悉。' },
    ],
  },
  'remedy/stop-duration': {
    fires: [
      [
        { stop: '被告马上住手，不得再拿密点1的工序给别人加工' },
        '被告马上住手，不得再拿密点1的工序给别人加工；',
      ],
      [
        { stop: '判令被告不得再依密点1调配、灌装导热胶，并于十日内停产' },
        '判令被告不得再依密点1调配、灌装导热胶，并于十日内停产；',
      ],
    ],
    silent: [
      {},
      { stop: '判令被告不得再使用密点1，该义务自判决生效之日起满两年时终止' },
      { stop: '判令被告不得再使用密点1，满十八个月时自行失效' },
    ],
  },
  'remedy/stop-after-public': {
    fires: [
      [{ act: '2025年3月，被告将工艺卡上传至技术论坛，致使密点1的内容被公开。' }, '停止'],
      [{ act: '2025年3月，被告在展会上散发工艺卡，密点1因此进入公有领域。' }, '停止'],
      [{ act: '2025年3月，被告将配方发表在期刊上，该技术信息现已为公众所知悉，丧失秘密性。' }, '停止'],
      [{ stop: null, act: '2025年3月，被告把工艺卡公布在网站上，导致该技术秘密公之于众。' }, '经济损失'],
    ],
    silent: [
      {},
      { act: '2025年3月，被告使用工艺卡生产，如不制止，可能导致密点1公之于众。' },
      { act: '2025年3月，被告使用工艺卡生产，使密点1面临为公众所知悉的风险。' },
      { act: '2025年3月，被告下载工艺卡，该信息至今未被公开，仍不为公众所知悉。' },
      {
        stop: null,
        act: '2025年3月，被告把工艺卡公布在网站上，导致该技术秘密公之于众。',
        reckoning: '按照该技术秘密的商业价值确定损失，研发成本为800000元，赔偿800000元。',
      },
      {
        stop: '判令被告在三年内不得使用密点1所载的技术信息',
        act: '2025年3月，被告公布工艺卡，导致该技术秘密公之于众。',
        reckoning: '该秘密的商业价值按研究开发成本800000元确定。',
      },
      {
        stop: '判令被告立即停止使用密点1，期限两年',
        reckoning: '研发投入800000元，竞争优势丧失，应当赔偿损失。',
      },
    ],
  },
  'remedy/return-destroy': {
    fires: [
      [{ back: null, act: '2025年3月，被告将原告图纸拷贝至个人硬盘。' }, '图纸拷贝'],
      [{ back: null, act: '2025年3月，被告的个人电脑中存有原告的全部工艺卡。' }, '电脑中存有'],
      [{ back: null, act: '2025年3月，被告擅自带走纸质配方。' }, '带走纸质配方'],
      [{ back: null, act: '2025年3月，被告离职时未交还工艺卡等技术资料。' }, '未交还工艺卡等技术资料'],
    ],
    silent: [
      {},
      { back: '判令被告删除其电脑中的工艺卡', act: '2025年3月，被告将图纸拷贝至个人硬盘。' },
      { back: '判令被告十日内交还图纸', act: '2025年3月，被告带走图纸。' },
      { back: null, act: '2025年3月，被告凭记忆使用上述技术信息生产导热胶。' },
      { back: null, act: '2025年3月，被告向他人口头披露了投料次序。' },
      { back: '判令被告将载体移交原告', act: '2025年3月，被告带走图纸。' },
    ],
  },
  'remedy/apology': {
    fires: [
      [{ claims: ['判令被告在《无锡日报》上向原告赔礼道歉'] }, '赔礼道歉'],
      [{ claims: ['判令被告公开道歉，消除影响'] }, '道歉'],
      [{ claims: ['被告就其侵权行为向原告书面赔礼、道歉'] }, '赔礼、道歉'],
      [{ claims: ['请求判令被告登报道歉'] }, '道歉'],
    ],
    silent: [
      {},
      { claims: ['判令被告刊登声明，消除影响'] },
      { told: '被告负责人曾口头向原告道歉，但仍继续使用。' },
      { told: '原告不要求被告赔礼道歉。' },
    ],
  },
  'remedy/amount': {
    fires: [
      [{ damages: '判令被告赔偿原告经济损失', expenses: null }, '经济损失'],
      [{ damages: '判令被告赔偿原告因侵权遭受的全部损失', expenses: null }, '全部损失'],
      [{ damages: '判令被告依法承担赔偿责任', expenses: null }, '赔偿'],
      [{ damages: '判令被告赔偿原告经济损失，具体数额待审计后确定', expenses: null }, '经济损失'],
    ],
    silent: [
      {},
      { damages: '判令被告赔偿原告经济损失人民币捌拾万元整' },
      { damages: '判令被告赔偿原告80万元' },
      { damages: '判令被告赔偿原告经济损失【】元' },
      { damages: '判令被告赔偿原告经济损失____元' },
      { damages: null },
      { damages: '判令被告赔偿原告经济损失', below: '以上第3项、第4项共计853000元。' },
      { damages: '判令被告赔偿原告经济损失一百二十万元' },
    ],
  },
  'remedy/joint-liability': {
    fires: [
      [{ defendants: TWO_DEFENDANTS, damages: '判令二被告赔偿原告经济损失80万元' }, '经济损失'],
      [{ defendants: TWO_DEFENDANTS }, '经济损失'],
      [{ defendants: TWO_DEFENDANTS, damages: '判令两被告向原告支付赔偿款80万元' }, '赔偿款'],
      [{ defendants: TWO_DEFENDANTS, damages: '判令旭衡公司、路明远赔偿原告损失80万元' }, '损失'],
      [{ defendants: TWO_DEFENDANTS, costs: '本案诉讼费用由二被告共同承担' }, '经济损失'],
      [{ defendants: TWO_DEFENDANTS, told: '二被告分工配合，均应承担侵权责任。' }, '经济损失'],
    ],
    silent: [
      {},
      { defendants: TWO_DEFENDANTS, damages: '判令二被告连带赔偿原告经济损失80万元' },
      { defendants: TWO_DEFENDANTS, damages: '判令二被告共同赔偿原告经济损失80万元' },
      { defendants: TWO_DEFENDANTS, damages: '判令旭衡公司赔偿原告经济损失80万元' },
      { defendants: TWO_DEFENDANTS, damages: '判令旭衡公司、路明远分别赔偿原告50万元、30万元' },
      { defendants: TWO_DEFENDANTS, below: '上述款项由二被告承担连带责任。' },
      {
        defendants: TWO_DEFENDANTS,
        told: '二被告共同侵权，依照《中华人民共和国民法典》第一千一百六十八条承担连带责任。',
      },
      { defendants: TWO_DEFENDANTS, damages: null },
      { defendants: TWO_DEFENDANTS, damages: '判令旭衡公司赔偿原告经济损失80万元，路明远承担补充赔偿责任' },
    ],
  },
  'remedy/costs': {
    fires: [
      [{ costs: null }, '诉讼请求'],
      [{ costs: '判令被告负担鉴定费80000元' }, '诉讼请求'],
      [{ costs: '判令被告负担保全申请费5000元' }, '诉讼请求'],
      [{ costs: null, expenses: null }, '诉讼请求'],
    ],
    silent: [
      {},
      { costs: '案件受理费由被告承担' },
      { costs: '由被告承担本案全部费用' },
      { costs: '本案一切费用由被告负担' },
      { costs: '本案的诉讼费、保全费由被告负担' },
    ],
  },
});

describe('remedy/court-fee', () => {
  const fees = (parts: Parts): string[] =>
    findings('remedy/court-fee', complaint(parts)).map(
      ({ severity, text, message }) => `${severity} ${text} ${/受理费为([\d.]+)元/.exec(message)?.[1] ?? ''}`,
    );

  it('works the fee out from damages and expenses, at the claim for costs', () => {
    // 853000 yuan: 853000 × 1% + 3800.
    assert.deepEqual(fees({}), ['hint 诉讼费 12330']);
  });

  it('takes sums joined in one claim together, and a stated total first', () => {
    const joined = { damages: '判令被告赔偿经济损失200000元及合理开支30000元', expenses: null };
    assert.deepEqual(fees({ ...joined, costs: null }), ['hint 200000元及合理开支30000元 4750']);
    assert.deepEqual(fees({ below: '以上第3项、第4项合计853000元。' }), ['hint 诉讼费 12330']);
  });

  it('is silent where a sum is not told', () => {
    assert.deepEqual(fees({ damages: '判令被告赔偿原告经济损失，数额待审计后确定' }), []);
    assert.deepEqual(fees({ damages: null, expenses: null }), []);
  });
});
