import assert from 'node:assert/strict';
import { speaking } from './complaint';

/** An element form with a box of “no” before further labels on the same line. */
const FORM = `# 民事起诉状
（侵害商业秘密纠纷）

## 当事人信息

| 项目 | 内容 |
| --- | --- |
| 原告（法人） | 名称：南昌禾润种业有限公司<br>住所地：江西省南昌市新建区1号<br>法定代表人：刘一 职务：总经理<br>联系电话：0791-88880000 |
| 被告一（法人） | 名称：九江丰沃农业有限公司<br>住所地：江西省九江市柴桑区2号<br>法定代表人：周二 |
| 被告二（自然人） | 姓名：周二<br>性别：☑男 ☐女<br>住所地：江西省九江市3号 |

## 诉讼请求

| 请求事项 | 内容 |
| --- | --- |
| 1. 停止侵权 | 判令被告停止使用原告的技术秘密 |
| 2. 赔偿经济损失 | 总额：8000000元<br>☐原告损失 ☐被告获利 ☑法定赔偿：8000000元<br>惩罚性赔偿：☑主张 ☐不主张 倍数：6倍 基数：法定赔偿数额 |
| 3. 合理费用 | 合计：80000元 |
| 4. 诉讼费用 | 由被告承担 |
| 5. 是否申请财产保全 | ☑是 ☐否 请求冻结被告银行账户 |
| 6. 其他请求 | 赔礼道歉 |

## 事实与理由

| 要素 | 内容 |
| --- | --- |
| 1. 秘密内容 | ☑技术信息 ☐经营信息<br>密点1：杂交组合的父本选配规则<br>载体：育种记录本 |
| 2. 保密措施 | ☑是 ☐否<br>签订保密协议 |
| 3. 侵权行为 | 2024年3月，周二将育种记录本拍照并发送给九江丰沃农业有限公司使用 |
| 4. 赔偿依据 | 损失难以确定，请求法定赔偿 |

此致

江西省南昌市新建区人民法院

具状人：南昌禾润种业有限公司

2026年8月20日
`;

/** Pasted from Word: no headings, sums in formal numerals, the purchase older than the discovery. */
const PASTED = `民事起诉状
原告：成都某某机电有限公司，住所地四川省成都市武侯区1号，法定代表人张三，联系电话028-1234567。
被告：李四，男，1980年1月1日出生，汉族，住四川省成都市2号。
案由：侵害技术秘密纠纷
诉讼请求：
一、请求判令被告立即停止侵权；
二、请求判令被告赔偿原告损失共计人民币伍拾贰万元（其中购置监控及数据防泄漏系统费用人民币贰拾万元、司法鉴定费人民币捌万元、预期利益损失人民币贰拾肆万元）；
三、请求判令被告承担原告维权支出人民币叁万元；
四、诉讼费由被告承担。
事实与理由：
被告于2015年5月入职原告，任机械工程师，双方签订保密协议。2023年8月，被告离职时将图纸复制至移动硬盘带走。2023年9月1日，原告清点电脑时发现上述情况。
原告在2023年6月已与某科技公司签约购置监控及数据防泄漏系统，花费二十万元，该费用应由被告全部承担。
被告的行为给原告造成了巨大损失，情节恶劣，应当承担赔偿责任。综上，请求法院判如所请。
此致
成都市武侯区人民法院
具状人：成都某某机电有限公司
2026年10月8日
附：起诉状副本1份
`;

/** In order, though it speaks of nearly everything the rules look for. */
const TALKATIVE = `# 民事起诉状

原告：宁波海潮泵业有限公司（以下简称海潮公司），住所地浙江省宁波市北仑区1号，法定代表人：陈一，联系电话：0574-8888。

被告：台州巨浪机械有限公司（以下简称巨浪公司），住所地浙江省台州市2号，法定代表人：林二。

被告：王三，男，1985年3月3日出生，汉族，住浙江省台州市3号。

案由：侵害商业秘密纠纷

## 诉讼请求

1. 请求判令二被告立即停止侵犯海潮公司商业秘密的行为，停止时间持续至该商业秘密已为公众知悉时为止；
2. 请求判令二被告将载有涉案图纸的硬盘交由海潮公司销毁；
3. 请求判令二被告共同赔偿海潮公司经济损失及为制止侵权行为所支付的合理费用共计人民币3200000元（其中经济损失3000000元，律师费180000元，公证费20000元）；
4. 请求判令二被告承担本案诉讼费、保全费、鉴定费。

## 事实与理由

海潮公司成立于2001年，安装了门禁和监控系统，支付系统费用50万元，要求员工签订保密协议。密点1：叶轮水力模型的型线参数，载体为三维图纸。

2022年1月，王三跳槽至巨浪公司，将图纸交给巨浪公司使用。巨浪公司明知王三系海潮公司前员工，仍使用上述图纸生产潜水泵至今。

海潮公司于2022年5月发现巨浪公司的产品与海潮公司产品高度近似，遂于2022年6月向公安机关报案。2023年4月，公安机关作出撤案决定。

一旦海潮公司的技术秘密被公开，将导致其丧失秘密性，损失不可挽回。被告抗辩称该技术已经公开，与事实不符。

关于赔偿数额：由于海潮公司的实际损失和巨浪公司的侵权获利难以计算，海潮公司主张按照法定赔偿确定赔偿数额。请法庭综合考虑涉案秘密的商业价值、巨浪公司的主观恶意、侵权持续时间，在法定最高限额500万元以内支持海潮公司的请求。海潮公司曾考虑主张惩罚性赔偿，但在本案中不予主张。

巨浪公司的财务账册由巨浪公司自行保管，海潮公司将另行提交责令提供账簿的申请。

此致
宁波市中级人民法院

具状人：宁波海潮泵业有限公司
2026年6月30日
附：保密措施申请书
`;

describe('remedies and procedure in whole drafts', () => {
  it('the element form', () => {
    assert.deepEqual(speaking('remedy', FORM), [
      'remedy/apology',
      'remedy/court-fee',
      'remedy/expenses-split',
      'remedy/joint-liability',
      'remedy/punitive-facts',
      'remedy/punitive-range',
      'remedy/statutory-cap',
      'remedy/statutory-factors',
      'remedy/statutory-punitive',
      'remedy/stop-duration',
    ]);
    assert.deepEqual(speaking('procedure', FORM), ['procedure/jurisdiction', 'procedure/preservation-claim']);
  });

  it('text pasted from Word', () => {
    assert.deepEqual(speaking('remedy', PASTED), [
      'remedy/appraisal-fee',
      'remedy/court-fee',
      'remedy/expenses-split',
      'remedy/remedial-apportion',
      'remedy/remedial-causation',
      'remedy/remedial-date',
      'remedy/remedial-evidence',
      'remedy/return-destroy',
      'remedy/stop-duration',
    ]);
    assert.deepEqual(speaking('procedure', PASTED), ['procedure/jurisdiction', 'procedure/limitation']);
  });

  it('a draft in order that mentions hypothetical, denied and other people’s words', () => {
    assert.deepEqual(speaking('remedy', TALKATIVE), ['remedy/court-fee']);
    assert.deepEqual(speaking('procedure', TALKATIVE), []);
  });
});
