import assert from 'node:assert/strict';
import { createEngine } from '../../../../../src/lint/engine';
import type { Finding } from '../../../../../src/lint/finding';
import { tradeSecret } from '../../../../../src/practice/trade-secret';
import { complaint } from '../../../../support/complaint';

const engine = createEngine(tradeSecret, []);

function found(rule: string, text: string): readonly Finding[] {
  const reading = engine.read(text);
  assert.ok(reading.pleading);
  return engine
    .check(reading, {
      today: { year: 2026, month: 11, day: 22 },
      language: 'zh-cn',
      onFailure: (id, error) => {
        throw new Error(id, { cause: error });
      },
    })
    .filter((finding) => finding.rule === rule);
}

const draft = (facts: string): string =>
  complaint({
    facts: `## 事实与理由\n\n原告主张的技术秘密如下：\n\n${facts}\n\n上述信息不为公众所知悉，载体为工艺卡。`,
    evidence: '## 证据清单\n\n证据1：工艺卡，来源于原告，证明秘密的内容。',
  });

function cases(
  rule: string,
  fires: Readonly<Record<string, string>>,
  silent: Readonly<Record<string, string>>,
): void {
  describe(rule, () => {
    for (const [what, facts] of Object.entries(fires)) {
      it(`fires: ${what}`, () => assert.equal(found(rule, draft(facts)).length, 1));
    }
    for (const [what, facts] of Object.entries(silent)) {
      it(`is silent: ${what}`, () =>
        assert.deepEqual(
          found(rule, draft(facts)).map(({ message }) => message),
          [],
        ));
    }
  });
}

cases(
  'confidential/in-body',
  {
    'shares of a formula': '密点1：密封胶配方，107硅橡胶52%、气相二氧化硅9.5%、交联剂4.2%、催化剂0.3%。',
    'masses of a formula': '密点1：每批投料为卡拉胶1.2千克、魔芋粉0.8千克、氯化钾150克。',
    'a process': '密点1：脱泡工序，在-0.095MPa下以85℃保温40分钟。',
    'a temperature and a time': '密点1：先以96℃灭菌，再保持35分钟。',
    'a ratio': '密点1：保护剂的质量比为10∶6∶1.5。',
    'sizes and tolerances': '密点1：阀芯锥角处的配合间隙0.012mm，研磨后孔径8.35毫米。',
    'an electroplating bath': '密点1：镀液中三价铬12g/L、络合剂85g/L，温度42℃。',
    'full-width figures': '密点1：反应温度８５℃，真空度为0.09MPa，搅拌转速1200转/分。',
    'outside the points':
      '密点1：镀液的配比和维护方法。\n\n生产时将络合剂加热到55℃，加入主盐12g/L，搅拌20分钟。',
    'a table with units in its head':
      '密点1：烧结曲线见下表。\n\n| 工序 | 温度（℃） | 时间（分钟） |\n| --- | --- | --- |\n| 升温 | 620 | 30 |\n| 保温 | 1180 | 90 |',
    'code in a fence':
      '密点1：调度算法。\n\n```c\nint cost = base * weight;\nfor (int i = 0; i < n; i++) {\n  total += cost;\n}\n```',
    'code pasted as lines':
      '密点1：调度算法。\n\nint cost = base + weight;\nwhile (queue.size() > 0) {\ntotal += cost;\n}',
    'rows of customers':
      '密点1：客户名单。\n\n| 客户 | 联系人 | 电话 |\n| --- | --- | --- |\n| 江城第三医院 | 周采购 | 13712345678 |\n| 汉南医院 | 吴主任 | 13812345679 |',
    'customers in a list':
      '密点1：客户名单如下。\n\n- 江城第三医院，周采购，13712345678\n- 汉南医院，吴主任，027-88990011',
  },
  {
    'no values': '密点1：底漆各组分的种类和配比，分散工序的温度、转速和时间。',
    'counts of files': '密点1：路径分配模块，源文件28个，内容为代价函数的实现，共54个源文件。',
    'counts of drawings': '密点1：甲型机68个三维零件图所载零件的尺寸和公差配合。',
    'a performance':
      '密点1：底漆的组分和配比。按该配方生产的底漆耐盐雾1000小时，附着力提高20%，存活率达到95%。',
    'dates and money':
      '密点1：底漆配方。2023年3月1日起，原告投入研发费用480万元，历时14个月，单价260元，销售额增长35%。',
    'profit and share': '密点1：底漆配方。利润率25%，李四持股60%，贡献率80%，市场占有率12%。',
    'one value alone': '密点1：在85℃条件下投料的次序。',
    'a model and its rating': '密点1：电机的绕线方法。涉案电机型号L3，额定电压380V、功率5kW、转速1500转/分。',
    'a public standard': '密点1：钢材热处理方法。国家标准规定的淬火温度为840℃至860℃，保温30分钟。',
    'sales in mass': '密点1：发酵方法。被告销售冻干粉32000公斤，单价186元。',
    'filed under seal': '密点1：在85℃、1200转/分下搅拌40分钟，具体见密件。',
    'a secret annex': '密点1：在85℃、1200转/分下搅拌40分钟。完整参数载于保密附件。',
    'marked in the line': '密点1：【密】在85℃、1200转/分下搅拌40分钟【/密】。',
    'marked as a block': ':::密\n密点1：在85℃、1200转/分下搅拌40分钟。\n:::',
    'marked over paragraphs':
      '密点1：【密】\n\n在85℃、1200转/分下搅拌40分钟。\n\n降温至30℃后加入0.5%催化剂。\n\n【/密】',
    'a telephone of the defendant':
      '密点1：客户名单。被告使用号码13800005521、13900005522与客户联系，原告致电027-88889999。',
    'customers by code': '密点1：客户A的采购周期、付款账期60天、起订量500件。',
    'marks of software': '密点1：通信协议的帧格式；重传与心跳机制；交叉口占用表。',
    'a duration of infringement': '密点1：模具的冷却方式。侵权持续11个月，被告每天生产8小时。',
  },
);

const twice = (marked: string, open: string): string =>
  `密点1：【密】${marked}【/密】。\n\n经比对，${open}。\n\n内容见密件《密点说明》。`;

cases(
  'confidential/leak',
  {
    'a value': twice('接种后第14小时补加酵母浸粉3.2克/升', '被告记录载明接种后第14小时补加酵母浸粉3.2克/升'),
    'part of a passage': twice('先升至85℃，再以每分钟2℃降温，共四段', '被告同样以每分钟2℃降温'),
    'a value in other words': twice(
      '评分函数的衰减系数取0.72，逐日计算',
      '被告的评分函数的衰减系数同样取0.72',
    ),
    'full width': twice('在85℃、1200转/分下搅拌', '被告在８５℃、１２００转／分下搅拌'),
    'blanks between': twice('催化剂用量0.35%，分两次加入', '被告的催化剂 用量 0.35%，与原告相同'),
    'emphasis between': twice('催化剂用量0.35%，分两次加入', '被告的催化剂**用量0.35%**，与原告相同'),
    'a line break between': twice('催化剂用量0.35%，分两次加入', '被告记录中\n催化剂用量0.35%也相同'),
    'a comment': twice('催化剂用量0.35%，分两次加入', '被告如此<!-- 催化剂用量0.35%也相同 -->生产'),
    'a clause in words': twice('先酸洗再碱煮后水淬，重复两遍', '被告也采用先酸洗再碱煮后水淬的做法'),
    'a table cell': `${twice('主盐12g/L、络合剂85g/L', '参数如下')}\n\n| 项目 | 被告 |\n| --- | --- |\n| 镀液 | 主盐12g/L、络合剂85g/L |`,
    'a block marked by a fence':
      ':::密\n催化剂用量0.35%，分两次加入。\n:::\n\n被告的催化剂用量0.35%，分两次加入。',
    'a fence with full-width colons':
      '：：：密\n催化剂用量0.35%，分两次加入。\n：：：\n\n被告的催化剂用量0.35%，分两次加入。',
    'marks with a full-width slash':
      '密点1：【密】催化剂用量0.35%，分两次加入【／密】。\n\n被告的催化剂用量0.35%也相同。',
    code: twice('cost=base*w1+turn*w2', '被告代码中同样有cost = base*w1 + turn*w2'),
    'a zero-width character between': twice(
      '催化剂用量0.35%，分两次加入',
      '被告的催化剂用\u200B量0.35%也相同',
    ),
  },
  {
    'marked in both places':
      '密点1：【密】催化剂用量0.35%【/密】。\n\n被告的【密】催化剂用量0.35%【/密】也相同。',
    'nothing marked': '密点1：催化剂的用量。被告的催化剂用量0.35%也相同。',
    'another value': twice('催化剂用量0.35%，分两次加入', '被告的催化剂用量0.42%'),
    'a name of the product': twice('乳酸菌冻干粉的保护剂由三种糖复配', '被告销售乳酸菌冻干粉'),
    'a phrase of the law': twice(
      '上述信息不为公众所知悉并具有商业价值，用量0.35%',
      '该信息不为公众所知悉并具有商业价值',
    ),
    'a date': twice('2024年5月20日形成的第三版曲线', '2024年5月20日，被告离职'),
    'a sum': twice('底价为1,250,000元', '请求赔偿1,250,000元'),
    'a party': twice('武汉甲木软件有限公司的第三套参数', '武汉甲木软件有限公司提起诉讼'),
    'too short': twice('升温至85℃', '被告车间也是85℃'),
    'words that stand everywhere': `${twice('离心喷雾干燥塔，塔顶进风', '离心喷雾干燥塔是常见设备')}\n\n离心喷雾干燥塔由被告购买。离心喷雾干燥塔现在被告处。`,
    'the words around the marks':
      '密点1：菌种活化与补料工艺【密】用量0.35%【/密】。\n\n被告使用菌种活化与补料工艺。',
    'the explanation of the marks':
      '秘密内容用方头括号中的“密”字标明起止。密点1：【密】用量0.35%，两次加入【/密】。',
    'an open mark': '密点1：【密】催化剂用量0.35%，分两次加入。\n\n被告使用了密点1。',
  },
);

describe('confidential/leak: what it says', () => {
  const text = draft(twice('催化剂用量0.35%，分两次加入', '被告的催化剂用量0.35%也相同'));
  const [finding] = found('confidential/leak', text);

  it('points at the open text, with the marked one beside it', () => {
    assert.ok(finding);
    assert.equal(text.slice(finding.span.start, finding.span.end), '催化剂用量0.35%');
    const [related] = finding.related;
    assert.ok(related && text.slice(related.span.start, related.span.end) === '催化剂用量0.35%，分两次加入');
    assert.ok(related.span.end < finding.span.start);
  });

  it('quotes on one line what runs over several, whatever ends them', () => {
    const secret = '先酸洗再\n碱煮后水淬共三遍，重复两回又加热';
    const over = draft(twice(secret, secret));
    for (const written of [over, over.replaceAll('\n', '\r\n')]) {
      const [first] = found('confidential/leak', written);
      assert.match(first?.message ?? '', /^“先酸洗再 碱煮后水淬共三遍，重复两回又…”/);
    }
  });

  it('reads over a comment in the open text and in the marked one', () => {
    const secret = '先酸洗再碱煮，\n后水淬共三遍';
    const noted = '先酸洗再碱煮， <!-- 已核对 -->\n后水淬共三遍';
    const told = (marked: string, open: string): readonly string[] =>
      found('confidential/leak', draft(twice(marked, open))).map(({ message }) => message);
    const plain = told(secret, secret);
    assert.equal(plain.length, 1);
    assert.deepEqual(told(noted, secret), plain);
    assert.deepEqual(told(secret, noted), plain);
  });

  it('marks it on request, and is silent then', () => {
    const remedy = finding?.remedies[0];
    assert.ok(remedy?.kind === 'edit');
    const after = [...remedy.edits]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
    assert.ok(after.includes('被告的【密】催化剂用量0.35%【/密】也相同'));
    assert.deepEqual(found('confidential/leak', after), []);
  });

  it('keeps what it read of a block from one version to the next', () => {
    const first = engine.read(text);
    const second = engine.read(text.replace('分两次加入', '分三次加入'), first);
    assert.equal(second.pleading?.confidential.leaks.length, 1);
    const third = engine.read(text.replace('用量0.35%，分', '用量0.75%，分'), second);
    assert.deepEqual(third.pleading?.confidential.leaks, []);
  });
});
