/**
 * What the general rules say of a complaint in which one part is written as given, in a table. A row names the part and
 * its words: `facts 被告于2021年2月30日离职。`.
 */
import { createEngine } from '../../src/lint/engine';
import type { Finding } from '../../src/lint/finding';
import { tradeSecret } from '../../src/practice/trade-secret';
import { generalRules } from '../../src/rules';
import { wordsOf } from './show';

/** The rules on citations live in src/rules and get their corpus from the practice area. */
const citing = { ...tradeSecret, rules: tradeSecret.rules.filter(({ id }) => id.startsWith('citation/')) };
const engine = createEngine(citing, generalRules);
const TODAY = { year: 2026, month: 11, day: 28 };

const WHOLE = {
  front: '',
  title: '# 民事起诉状',
  plaintiff:
    '原告：苏州澜石材料有限公司（以下简称澜石公司），住所地江苏省苏州市虎丘区锦峰路8号，统一社会信用代码91320506MA1WK57G64，法定代表人：祁望舒，总经理，联系电话：0512-68001234。',
  agent: '委托诉讼代理人：温如许，江苏某律师事务所律师，代理权限：一般代理。',
  defendant:
    '被告：无锡旭衡科技有限公司（以下简称旭衡公司），住所地江苏省无锡市新吴区菱湖大道200号，法定代表人：路明远。',
  cause: '案由：侵害技术秘密纠纷',
  claims: '## 诉讼请求\n\n1. 判令旭衡公司停止侵害；\n2. 判令旭衡公司赔偿澜石公司经济损失100000元。',
  facts: '## 事实与理由\n\n旭衡公司使用了澜石公司的技术秘密（证据1、证据2）。',
  evidence:
    '## 证据清单\n\n| 编号 | 名称 | 来源 | 证明目的 |\n| --- | --- | --- | --- |\n| 证据1 | 图纸 | 原告 | 权利 |\n| 证据2 | 公证书 | 公证处 | 使用 |',
  court: '此致\n\n江苏省苏州市中级人民法院',
  signature: '具状人：苏州澜石材料有限公司（盖章）\n\n2026年9月1日',
  attachments: '附：本起诉状副本1份',
};

type Part = keyof typeof WHOLE;

/** The complaint with one part as given; of claims, facts and evidence the words stand below the title. */
function withPart(row: string): string {
  const [name = '', ...rest] = row.split(' ');
  if (!(name in WHOLE)) throw new Error(`no part ${name}`);
  const words = rest.join(' ');
  const title = /^## [^\n]*\n\n/.exec(WHOLE[name as Part])?.[0] ?? '';
  const parts = { ...WHOLE, [name]: words === '' ? '' : title + words };
  return Object.values(parts)
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

function told(text: string, finding: Finding, english: Finding | undefined): string {
  const remedies = finding.remedies.map((remedy) =>
    remedy.kind === 'template'
      ? `+${[remedy.template, ...(remedy.also ?? [])].join('+')}`
      : `${remedy.title['zh-cn']}/${remedy.title.en}: ${remedy.edits
          .map(({ span, text: words }) => `“${wordsOf(text, span)}”→“${words}”`)
          .join(', ')}`,
  );
  const related = finding.related.map(({ span, message }) => `${message} “${wordsOf(text, span)}”`);
  const head = `${finding.severity} ${finding.rule} “${wordsOf(text, finding.span)}” ${finding.message} / ${english?.message ?? ''}`;
  return [head, ...related, ...remedies].join(' | ');
}

export const RULE_READERS: Readonly<Record<string, (row: string) => readonly string[]>> = {
  rules: (row) => {
    const text = withPart(row);
    const reading = engine.read(text);
    const found = engine.check(reading, { today: TODAY, language: 'zh-cn' });
    const english = engine.check(reading, { today: TODAY, language: 'en' });
    return found.map((finding, at) => told(text, finding, english[at]));
  },
};
