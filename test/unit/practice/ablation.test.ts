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
    rules: ['secret/point-carrier'],
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
    rules: ['measures/missing'],
  },
  {
    draft: 'element-form.md',
    what: 'the ticked boxes of measures, unticked instead',
    cuts: [[/☑是 ☐否<br>事实：图纸和说明书逐页标注.*?\|$/, '☐是 ☐否 |']],
    rules: ['measures/missing'],
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
