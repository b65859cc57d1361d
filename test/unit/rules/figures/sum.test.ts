import assert from 'node:assert/strict';
import { draft, reported } from '../../../support/figures';

/** A statement of the facts and what is to be reported at; nothing where the sums agree or cannot be told. */
const FACTS: readonly (readonly [statement: string, ...places: string[]])[] = [
  // Parts first.
  ['原告为此支付律师费5万元、公证费1.2万元，合计6.3万元。', '6.3万元'],
  ['原告为此支付律师费5万元、公证费1.2万元，合计6.2万元。'],
  ['原告支付律师费60,000元（证据13）、公证费4,800元（证据14），合计65,800元。', '65,800元'],
  ['原告支出律师费5万元、公证费1万元（合计7万元）。', '7万元'],
  ['为此支付律师费¥50,000、公证费¥10,000，共计¥70,000元。', '¥70,000元'],
  ['直接损失12万元+间接损失8万元，共计21万元。', '21万元'],
  ['第一批货款20万元和第二批货款30万元之和为60万元。', '60万元'],
  ['原告于2019年支付30万元，2020年支付40万元，2021年支付50万元，共计130万元。', '130万元'],
  ['原告于2019年支付30万元，2020年支付40万元，2021年支付50万元，共计120万元。'],
  ['研发投入因此贬损70000元；原告另支出检测费80000元，二者合计160000元。', '160000元'],
  ['损失171,100元，以及律师费25,000元、公证费2,900元，三项合计198,000元。', '198,000元'],
  ['被告获利300万元，原告主张赔偿100万元，合理开支10万元，共计120万元。', '120万元'],
  ['被告获利300万元，原告主张赔偿100万元，合理开支10万元，共计110万元。'],
  ['律师费５万元、公证费１万元，合计７万元。', '７万元'],
  ['律师费五万元、公证费一万元，合计七万元。', '七万元'],
  ['律师费5万元+公证费1万元=7万元。', '7万元'],
  ['律师费5万元、公证费1万元，小计6万元，鉴定费4万元，合计10万元。'],
  ['首付款10万元、尾款20万元，共30万元；另付违约金5万元。'],
  ['经济损失人民币伍拾万元整（¥500,000）及合理开支伍万元整（¥50,000），共计伍拾伍万元整（¥550,000）。'],
  [
    '经济损失人民币伍拾万元整（¥500,000）及合理开支伍万元整（¥50,000），共计伍拾陆万元整（¥560,000）。',
    '¥560,000',
  ],
  // The total first.
  ['合理开支10万元，其中律师费8万元、公证费1万元。', '10万元'],
  ['合理开支10万元，其中：律师费8万元；公证费1万元。', '10万元'],
  ['合理开支10万元，即律师费8万元、公证费1万元。', '10万元'],
  ['合理开支10万元：律师费8万元、公证费1万元。', '10万元'],
  ['合理开支10万元（律师费8万元、公证费1万元，均有票据）。', '10万元'],
  ['合理开支10万元，包括律师费8万元、公证费1万元。', '10万元'],
  ['合同总价30万元，由软件费20万元、服务费5万元构成。', '30万元'],
  ['损失共计120万元，其中流失订单76万元、降价损失24万元、其他12万元。', '120万元'],
  ['支付律师费6万元（一审4万元，二审3万元）。', '6万元'],
  ['经济损失50万元（含鉴定费60万元）。', '50万元'],
  // Not told to be a sum, or not told in full.
  ['律师费5万元、公证费1.2万元等，合计6.8万元。'],
  ['律师费5万元、公证费1.2万元，连同差旅费共计6.8万元。'],
  ['律师费约5万元、公证费1.2万元，合计6.5万元。'],
  ['律师费5万元、公证费1.2万元，合计约6.5万元。'],
  ['律师费5万余元、公证费1.2万元，合计6.5万元。'],
  ['每套48000元、共26套，合计1248000元。'],
  ['单价186元、数量32000公斤、运费5000元，合计5952000元。'],
  ['律师费每小时3000元、差旅费5000元，合计65000元。'],
  ['税前金额10万元、税额1.3万元、价税合计11.4万元。'],
  ['合理开支10万元，其中包括律师费8万元、公证费1万元。'],
  ['合理开支10万元，包括但不限于律师费8万元、公证费1万元。'],
  ['合理开支10万元（律师费8万元、公证费1万元及差旅费等）。'],
  ['经济损失及合理开支共计50万元（含律师费3万元、公证费5000元）。'],
  ['经济损失及合理开支共计50万元，其中律师费3万元。'],
  ['销售额500万元，其中A产品200万元、B产品150万元。'],
  ['研发费用480万元，其中设备购置200万元、人员费用180万元。'],
  ['87万元人民币及4.2万美元，合计100万元。'],
  ['律师费5万元，被告拒不赔偿，另支付公证费1万元，合计7万元。'],
  ['律师费5万元（已付3万元，尚欠2万元）。'],
  ['扣除已付的5万元，律师费3万元、公证费1万元，合计4万元。'],
  ['律师费____元、公证费1万元，合计7万元。'],
  ['注册资本500万元，张某认缴300万元，李某认缴200万元。'],
  ['合同载明“律师费5万元、公证费1万元，合计7万元”。'],
  ['被告辩称其研发投入人员费用50万元、设备费用20万元，合计80万元。'],
  ['一审判决认定损失50万元、合理开支5万元，共计60万元。'],
  ['原告分别支付律师费5万元、公证费1万元，差额由被告承担。'],
  ['首期款10万元、二期款20万元，以上共计35万元，含此前支付的定金5万元。'],
];

describe('figures/sum: statements', () => {
  for (const [statement, ...places] of FACTS) {
    it(`${places.length === 0 ? 'silent' : 'reports'}: ${statement}`, () => {
      const expected = places.map((place) => `figures/sum ${place}`);
      assert.deepEqual(reported(draft({ facts: statement })), expected);
    });
  }

  it('takes the digits where words and digits differ', () => {
    const found = reported(draft({ facts: '律师费人民币肆万元整（¥50,000）、公证费1万元，合计6万元。' }));
    assert.deepEqual(found, ['figures/words 人民币肆万元整']);
  });

  it('leaves the other side to answer for its own sum in a defence', () => {
    const facts =
      '起诉状称损失共计120万元，其中流失订单76万元、降价损失24万元、其他12万元。三项相加仅为112万元。';
    assert.deepEqual(reported(draft({ kind: '民事答辩状', facts })), []);
  });
});

const CLAIMS = `1. 判令被告停止侵害；
2. 判令被告赔偿原告经济损失50万元，其中补救费用20万元、其他损失30万元；
3. 判令被告赔偿原告合理开支6万元（律师费5万元、公证费1万元）；
4. 判令被告负担鉴定费8万元；
5. 判令被告负担案件受理费。
`;

/** Totals below the claims above. */
const CLAIM_TOTALS: readonly (readonly [total: string, wrong: string | null])[] = [
  ['以上第2项、第3项合计56万元。', null],
  ['以上第2项、第3项合计57万元。', '57万元'],
  ['第（二）、（三）项共计57万元。', '57万元'],
  ['上述（2）（3）（4）三项共64万元。', null],
  ['上述（2）（3）（4）三项共65万元。', '65万元'],
  ['第2项至第4项总计65万元。', '65万元'],
  ['以上第二、三、四项诉讼请求合计人民币640,000元。', null],
  ['第2、3项合计560000元，鉴定费另计。', null],
  ['前述第二项与第三项两项共计560,001元。', null],
  ['前述第二项与第三项两项共计560,002元。', '560,002元'],
  ['上列其二、其三两项，共计56万元。', null],
  ['上列其二、其三两项，共计57万元。', '57万元'],
  ['以上共计64万元。', null],
  ['以上两项共计56万元。', null],
  ['以上合计70万元。', '70万元'],
  ['标的总额：70万元', '70万元'],
  ['标的总额：56万元（第2项、第3项之和）', null],
  ['标的总额：57万元（第2项、第3项之和）', '57万元'],
  ['第2项、第6项合计57万元。', null],
  ['第1项、第2项合计57万元。', null],
];

describe('figures/sum: claims', () => {
  for (const [total, wrong] of CLAIM_TOTALS) {
    it(`${wrong === null ? 'silent' : 'reports'}: ${total}`, () => {
      const found = reported(draft({ claims: `${CLAIMS}\n${total}` }));
      assert.deepEqual(found, wrong === null ? [] : [`figures/sum ${wrong}`]);
    });
  }

  it('counts a claim that joins two sums by 及 as both', () => {
    const claims =
      '1. 判令被告赔偿经济损失50万元及合理开支6万元；\n2. 判令被告负担鉴定费8万元。\n\n第1项、第2项合计';
    assert.deepEqual(reported(draft({ claims: `${claims}64万元。` })), []);
    assert.deepEqual(reported(draft({ claims: `${claims}58万元。` })), ['figures/sum 58万元']);
  });

  it('reads fees told behind 计', () => {
    const claims = (sum: string): string => `1. 判令被告赔偿合理开支${sum}，计律师费60000元、公证费4000元。`;
    assert.deepEqual(reported(draft({ claims: claims('64000元') })), []);
    assert.deepEqual(reported(draft({ claims: claims('46000元') })), ['figures/sum 46000元']);
  });

  it('counts claims that open with 其一 or 第一', () => {
    for (const word of ['其', '第']) {
      const claims = `${word}一，判令被告停止侵害；\n\n${word}二，判令被告赔偿经济损失150000元；\n\n${word}三，判令被告赔偿合理开支161600元；`;
      assert.deepEqual(reported(draft({ claims: `${claims}\n\n上列第二项、第三项共计311600元。` })), []);
      assert.deepEqual(reported(draft({ claims: `${claims}\n\n上列第二项、第三项共计321600元。` })), [
        'figures/sum 321600元',
      ]);
    }
  });

  it('reads the total told as a claim of its own', () => {
    const claims = `1、判令被告停止侵害；

2、判令被告赔偿经济损失150000元；

3、判令被告赔偿合理开支161600元；

4、以上第2项、第3项共计321600元；`;
    assert.deepEqual(reported(draft({ claims })), ['figures/sum 321600元']);
  });

  it('compares the claim for expenses with the list that details it, unless the draft explains the difference', () => {
    const claims = '1. 判令被告赔偿合理开支70,640元。';
    const facts = '原告支付律师费60,000元、公证费10,460元，合计70,460元。';
    assert.deepEqual(reported(draft({ claims, facts })), ['figures/sum 70,640元']);
    assert.deepEqual(reported(draft({ claims: '1. 判令被告赔偿合理开支60,000元。', facts })), []);
    assert.deepEqual(reported(draft({ claims, facts: `${facts}加上邮寄费，原告主张70,640元。` })), []);
  });
});

describe('figures/sum: lists', () => {
  const list = (total: string): string =>
    `- 律师费：60000元\n- 公证费：5200元（证据7）\n- 差旅费：无\n- 合计：${total}`;
  it('reads a total below its entries', () => {
    assert.deepEqual(reported(draft({ facts: list('65200元') })), []);
    assert.deepEqual(reported(draft({ facts: list('66200元') })), ['figures/sum 66200元']);
  });

  it('reads entries that stand in paragraphs of their own', () => {
    const facts = '1、律师费60000元；\n\n2、公证费5200元；\n\n以上两项合计66200元。';
    assert.deepEqual(reported(draft({ facts })), ['figures/sum 66200元']);
    assert.deepEqual(reported(draft({ facts: facts.replace('两项', '三项') })), []);
  });

  it('reads a total above its entries, and not where an entry names no sum', () => {
    const above = (extra: string): string =>
      `合理开支10万元，其中：\n\n（1）律师费8万元；\n\n（2）公证费1万元；\n\n${extra}以上均有票据。`;
    assert.deepEqual(reported(draft({ facts: above('') })), ['figures/sum 10万元']);
    assert.deepEqual(reported(draft({ facts: above('（3）差旅费以票据为准。\n\n') })), []);
  });

  it('reads ticked boxes of a form and passes over the others', () => {
    const cell = (total: string): string =>
      `| 请求 | 内容 |\n| --- | --- |\n| 3. 合理费用 | ☑律师费30000元（凭证：☑有 ☐无）<br>☑公证费3500元（凭证：☑有 ☐无）<br>☐其他：无<br>合计：${total} |\n`;
    assert.deepEqual(reported(draft({ claims: cell('33500元') })), []);
    assert.deepEqual(reported(draft({ claims: cell('35300元') })), ['figures/sum 35300元']);
  });
});
