import assert from 'node:assert/strict';
import { reportsOf } from './reports';

/** A trade-secret complaint complete in its elements, paragraph by paragraph; a test changes what it is about. */
export const SECRET_PARTS = {
  plaintiff:
    '原告：烟台砚溪胶粘材料有限公司（以下简称砚溪公司），住所地山东省烟台市福山区永达街88号，法定代表人：闵书言，联系电话：0535-6800112。',
  person: '被告：祝临川，男，1988年3月9日出生，汉族，住山东省烟台市莱山区迎春大街6号。',
  company:
    '被告：威海恒屹新材料有限公司（以下简称恒屹公司），住所地山东省威海市环翠区世昌大道300号，法定代表人：栾仲文。',
  cause: '案由：侵害技术秘密纠纷',
  claims:
    '## 诉讼请求\n\n1. 判令两被告立即停止使用密点1、密点2，至该技术信息为公众所知悉时止；\n2. 判令两被告连带赔偿经济损失500000元。',
  standing: '## 事实与理由\n\n原告系涉案技术信息的权利人。',
  points: '密点1：结构胶的投料次序与脱泡压力窗口；\n\n密点2：双组分胶的固化升温曲线。',
  carrier: '上述密点的载体为《结构胶工艺卡》。',
  notPublic: '上述信息不为所属领域的相关人员普遍知悉和容易获得。',
  value: '上述信息具有商业价值。',
  measures: '原告于2020年5月6日与祝临川签订《保密协议》，工艺卡加盖“机密”印章。',
  access: '祝临川自2020年5月至2024年6月在砚溪公司担任配方主管，负责工艺卡的编制。',
  acts: '2024年6月3日，祝临川将工艺卡拷贝至移动硬盘后带走，并披露给恒屹公司。2024年9月起，恒屹公司使用上述工艺生产结构胶，至今仍在销售。',
  similarity: '经比对，恒屹公司的工艺与密点1、密点2实质上相同。',
  knowledge: '恒屹公司明知上述信息来自祝临川的违约行为，仍予使用。',
  law: '依照《中华人民共和国反不正当竞争法》第十条、第二十二条，两被告应当承担责任。',
  evidence: '## 证据清单\n\n证据1：营业执照，来源于原告，证明主体资格。',
  closing: '此致\n\n山东省青岛市中级人民法院\n\n具状人：烟台砚溪胶粘材料有限公司（盖章）\n\n2026年8月3日',
} as const;

export type SecretPart = keyof typeof SECRET_PARTS;
export type Changes = Partial<Record<SecretPart, string | null>>;

/** Joins the parts; a part given as null is left out. */
export function secretCase(changes: Changes = {}, title = '# 民事起诉状'): string {
  const parts = (Object.keys(SECRET_PARTS) as SecretPart[]).flatMap((part) => {
    const text = part in changes ? changes[part] : SECRET_PARTS[part];
    return text == null ? [] : [text];
  });
  return [title, ...parts].join('\n\n') + '\n';
}

/** Runs a rule over changed cases: those it fires on once and those it is silent on. */
export function elementCases(
  rule: string,
  severity: string,
  fires: readonly (readonly [what: string, changes: Changes])[],
  silent: readonly (readonly [what: string, changes: Changes])[],
): void {
  describe(rule, () => {
    it('is silent on the whole case', () => assert.deepEqual(reportsOf(rule, secretCase()), []));
    for (const [what, changes] of fires) {
      it(`fires: ${what}`, () => {
        const found = reportsOf(rule, secretCase(changes));
        assert.equal(found.length, 1, found.join('\n'));
        assert.ok(found[0]?.startsWith(`${severity} `), found[0]);
      });
    }
    for (const [what, changes] of silent) {
      it(`is silent: ${what}`, () => assert.deepEqual(reportsOf(rule, secretCase(changes)), []));
    }
  });
}

/** Cases that put one sentence in the place of a part; what is tested is the sentence itself. */
export function sentences(
  part: SecretPart,
  texts: readonly string[],
  more: Changes = {},
): [string, Changes][] {
  return texts.map((text) => [text, { ...more, [part]: text }]);
}
