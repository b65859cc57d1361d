import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';

const FOLDER = join(import.meta.dirname, '../../fixtures/drafts');
const engine = createEngine(tradeSecret, []);
const today = { year: 2026, month: 11, day: 22 };

/** Rule ids reported for a text. */
function reported(text: string): string[] {
  const findings = engine.check(engine.read(text), { today, language: 'zh-cn' });
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

/** A change of a draft: each pattern must match, so that a test cannot pass by changing nothing. */
type Cut = readonly [RegExp, string];

function cut(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((rest, [pattern, put]) => {
    const next = rest.replace(new RegExp(pattern, 'gm'), put);
    assert.notEqual(next, rest, `nothing to cut for ${String(pattern)}`);
    return next;
  }, text);
}

interface Ablation {
  readonly draft: string;
  readonly what: string;
  readonly cuts: readonly Cut[];
  /** The rules that fire beyond those of the whole draft. */
  readonly rules: readonly string[];
}

const exhibitRow = (words: string): Cut => [
  new RegExp(`^(?:\\|.*${words}.*\\||证据\\d+：.*${words}.*)\\n`),
  '',
];

const ABLATIONS: readonly Ablation[] = [
  {
    draft: 'qingdao-packaging.md',
    what: 'measures and their exhibits',
    cuts: [
      [/^（三）采取了相应保密措施。.*$/, ''],
      [/已绕开物理隔离措施，/, ''],
      exhibitRow('保守商业秘密'),
      exhibitRow('规章制度》'),
      exhibitRow('接口封闭'),
      exhibitRow('离职交接单'),
    ],
    rules: ['measures/missing'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the body of the measures paragraph, its heading kept',
    cuts: [[/^（三）采取了相应保密措施。.*$/, '（三）采取了相应保密措施。']],
    rules: ['measures/missing'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the exhibits that prove measures',
    cuts: [
      [/（证据[3456]）/, ''],
      exhibitRow('保守商业秘密'),
      exhibitRow('规章制度》'),
      exhibitRow('接口封闭'),
      exhibitRow('离职交接单'),
    ],
    rules: ['measures/evidence'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the table of points and the annex',
    cuts: [
      [/原告在本案中请求保护的技术信息共三个密点：$/, ''],
      [/^\| 密点.*\|\n\| --- .*\n(?:\| 密点.*\n)+/, ''],
      [/^上述三维零件图共175个.*$/, ''],
      [/及?《密点说明》（密件）/, ''],
      [/、?密件《密点说明》一份/, ''],
    ],
    rules: ['secret/points-missing'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the end of the stop claim',
    cuts: [[/，至该技术秘密为公众所知悉时止；/, '；']],
    rules: ['remedy/stop-duration'],
  },
  {
    draft: 'fastener-export-customers.md',
    what: 'measures and their exhibits',
    cuts: [
      [/^\*\*（三）采取了相应保密措施。\*\*.*$/, ''],
      exhibitRow('《保密协议》两份'),
      exhibitRow('客户信息管理制度'),
      exhibitRow('系统权限配置'),
      exhibitRow('离职交接清单'),
    ],
    rules: ['measures/missing'],
  },
  {
    draft: 'fastener-export-customers.md',
    what: 'the acts',
    cuts: [
      [/^2024年5月20日至5月24日，.*$/, ''],
      [/^自2024年7月起，.*$/, ''],
      [/^被诉行为发生于.*$/, ''],
      [/^侵权行为: .*$/, ''],
    ],
    rules: ['act/none'],
  },
  {
    draft: 'warehouse-source-code.md',
    what: 'the sentence on measures and its exhibits',
    cuts: [
      [/在保密措施方面，.*?上述措施均针对源代码及其所在仓库设置。/, ''],
      exhibitRow('保密及知识产权协议'),
      exhibitRow('源代码安全管理规定'),
      exhibitRow('代码仓库权限配置'),
    ],
    rules: ['measures/missing'],
  },
  {
    draft: 'warehouse-source-code.md',
    what: 'the carrier',
    cuts: [
      [/，载体为原告私有代码仓库中的指定提交版本，文件名、提交号和哈希值见密件/, '，详见'],
      [/二、判令二被告于判决生效之日起十日内销毁.*$/, ''],
      [/证明技术秘密的内容和载体/, '证明技术秘密的内容'],
    ],
    // The claim that names the carriers goes with them.
    rules: ['remedy/return-destroy', 'secret/point-carrier'],
  },
  {
    draft: 'hospital-consumables-customers.md',
    what: 'measures and their exhibits',
    cuts: [
      [/原告于2020年3月2日与田雨桐签订.*$/, ''],
      exhibitRow('《保密协议》'),
      exhibitRow('客户档案管理办法'),
      exhibitRow('权限设置记录'),
    ],
    rules: ['measures/missing'],
  },
  {
    draft: 'element-form.md',
    what: 'the row of measures and its exhibits',
    cuts: [
      [/^\| 3\.2 采取保密措施.*\n/, ''],
      [/在签有保密协议、明知资料限于评估的情况下/, ''],
      [/、形成时间和保密标识/, '、形成时间'],
      exhibitRow('洽谈保密协议'),
      [/许可使用费标准和保密条款/, '许可使用费标准'],
    ],
    // The agreement that is gone was the source of the duty as well.
    rules: ['act/duty', 'measures/missing'],
  },
  {
    draft: 'element-form.md',
    what: 'the ticked boxes of measures, unticked instead',
    cuts: [[/☑是 ☐否<br>事实：图纸和说明书逐页标注.*?\|$/, '☐是 ☐否 |']],
    rules: ['measures/missing'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the paragraph on non-publicity',
    cuts: [[/^（一）不为公众所知悉。.*$/, '']],
    rules: ['secret/not-public'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the body of the paragraph on non-publicity, its heading kept',
    cuts: [[/^（一）不为公众所知悉。.*$/, '（一）不为公众所知悉。']],
    rules: ['secret/not-public'],
  },
  {
    draft: 'warehouse-source-code.md',
    what: 'the sentence on non-publicity',
    cuts: [[/源代码从未对外公开，.*?故在被诉行为发生时不为公众所知悉。/, '']],
    rules: ['secret/not-public'],
  },
  {
    draft: 'element-form.md',
    what: 'the tick of non-publicity, unticked instead, and its exhibit',
    cuts: [
      [/☑是 ☐否<br>事实：级配和开孔分布.*?\|$/, '☐是 ☐否 |'],
      [/^\| 1-3 .*\n/, ''],
    ],
    rules: ['secret/not-public'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'the paragraph on value',
    cuts: [[/^（二）具有商业价值。.*$/, '']],
    rules: ['secret/value'],
  },
  {
    draft: 'fastener-export-customers.md',
    what: 'the paragraph on value',
    cuts: [[/^\*\*（二）具有商业价值。\*\*.*$/, '']],
    rules: ['secret/value'],
  },
  {
    draft: 'fermentation-process.md',
    what: 'the words on value',
    cuts: [[/采用该工艺的产品存活率.*?具有商业价值。/, '']],
    rules: ['secret/value'],
  },
  {
    draft: 'qingdao-packaging.md',
    what: 'post, duties and the exhibit on access',
    cuts: [
      [/，原系原告生产技术部技术工程师/, ''],
      [/^被告自2013年7月至2021年3月在原告生产技术部担任.*$/, ''],
      exhibitRow('接触机会'),
    ],
    rules: ['act/access'],
  },
  {
    draft: 'fermentation-process.md',
    what: 'post, custody and the exhibit on access',
    cuts: [
      [/，原系原告发酵车间主任/, ''],
      [/莫怀瑾于2016年8月入职，任发酵车间主任，.*?（证据6）。/, ''],
      exhibitRow('接触机会'),
    ],
    rules: ['act/access'],
  },
  {
    draft: 'fastener-export-customers.md',
    what: 'the comparison and its exhibit',
    cuts: [[/经逐项比对，衡溪公司报价单中.*?（证据12）。/, ''], exhibitRow('实质上相同')],
    rules: ['act/similarity'],
  },
  {
    draft: 'warehouse-source-code.md',
    what: 'the appraisal and its exhibit',
    cuts: [
      [/^　　经司法鉴定，.*?（证据10）。/, '　　'],
      [/接触机会和实质上相同的初步证据/, '接触机会的初步证据'],
      exhibitRow('实质上相同'),
    ],
    rules: ['act/similarity'],
  },
  {
    draft: 'hospital-consumables-customers.md',
    what: 'the comparison and its exhibit',
    cuts: [[/经比对，瑞泊公司的供货对象.*?（证据9）。/, ''], exhibitRow('二者相同')],
    rules: ['act/similarity'],
  },
  {
    draft: 'coating-formula-licensee.md',
    what: 'what the new employer knew',
    cuts: [[/^启澄公司明知.*?仍使用其带来的配方。/, '']],
    rules: ['act/third-party-knowledge'],
  },
  {
    draft: 'fermentation-process.md',
    what: 'what the new employer should have known',
    cuts: [[/沃澜公司此前从未生产过.*?属于原告的商业秘密。/, '']],
    rules: ['act/third-party-knowledge'],
  },
  {
    draft: 'hospital-consumables-customers.md',
    what: 'every source of the duty and its exhibits',
    cuts: [
      [/原告于2020年3月2日与田雨桐签订.*?田雨桐签收（证据4）；/, ''],
      [/违反《保密协议》约定的保密义务/, '违反保密义务'],
      exhibitRow('《保密协议》'),
      exhibitRow('客户档案管理办法'),
    ],
    rules: ['act/duty'],
  },
  {
    draft: 'fastener-export-customers.md',
    what: 'the depth of the customer points',
    cuts: [
      [/^1\. 密点1（客户A.*$/, '1. 密点1（客户A）：名称、地址和联系方式。'],
      [/^2\. 密点2（客户B.*$/, '2. 密点2（客户B）：名称、地址和联系方式。'],
      [/^3\. 密点3（客户C.*$/, '3. 密点3（客户C）：名称、地址和联系方式。'],
    ],
    rules: ['secret/customer-depth'],
  },
  {
    draft: 'warehouse-source-code.md',
    what: 'the definition of point three',
    cuts: [[/^　　密点三：.*$/, '']],
    rules: ['secret/point-undefined'],
  },
  {
    draft: 'element-form.md',
    what: 'the ownership, an ordinary licence ticked instead',
    cuts: [
      [/☑权利人，取得方式：☑原始取得/, '☐权利人，取得方式：☐原始取得'],
      [
        /☐利害关系人：☐独占使用许可 ☐排他使用许可 ☐普通使用许可/,
        '☑利害关系人：☐独占使用许可 ☐排他使用许可 ☑普通使用许可',
      ],
      [/事实：原告于2019年至2022年自行研发/, '事实：他人于2019年至2022年研发'],
    ],
    rules: ['standing/licence-authority'],
  },
];

describe('ablation: an element cut out of a clean draft is missed, nothing else', () => {
  for (const { draft, what, cuts, rules } of ABLATIONS) {
    it(`${draft} without ${what}`, () => {
      const whole = readFileSync(join(FOLDER, draft), 'utf8');
      const before = reported(whole);
      const after = reported(cut(whole, cuts));
      assert.deepEqual(
        after.filter((rule) => !before.includes(rule)),
        rules,
      );
    });
  }
});
