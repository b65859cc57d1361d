import { createEngine } from '../../../../../src/lint/engine';
import { tradeSecret } from '../../../../../src/practice/trade-secret';

/** The parts of a complaint that a case changes; null leaves a claim out. */
export interface Parts {
  readonly front?: string;
  readonly title?: string;
  readonly defendants?: string;
  readonly cause?: string;
  readonly stop?: string | null;
  readonly back?: string | null;
  readonly damages?: string | null;
  readonly expenses?: string | null;
  readonly costs?: string | null;
  /** Further claims, and lines under the claims. */
  readonly claims?: readonly string[];
  readonly below?: string;
  readonly measures?: string;
  readonly act?: string;
  /** A paragraph between the acts and the damages. */
  readonly told?: string;
  readonly reckoning?: string;
  readonly exhibits?: readonly string[];
  readonly court?: string;
  readonly date?: string;
  readonly attached?: string;
}

export const ONE_DEFENDANT =
  '被告：无锡旭衡科技有限公司，住所地江苏省无锡市新吴区菱湖大道200号，法定代表人：路明远。';
export const TWO_DEFENDANTS = `被告一：无锡旭衡科技有限公司（以下简称旭衡公司），住所地江苏省无锡市新吴区菱湖大道200号，法定代表人：路明远。

被告二：路明远，男，1986年5月2日出生，汉族，住江苏省无锡市滨湖区湖滨路8号。`;

const EXHIBITS = [
  '《导热胶工艺卡》 | 原告 | 技术秘密的内容和载体',
  '保密协议、领用登记 | 原告 | 原告采取了保密措施',
  '公证购买文书 | 公证处 | 被告的生产、销售',
  '销售数据 | 公开渠道 | 侵权获利',
  '律师费、公证费发票 | 原告 | 合理开支',
];

function keep(part: string | null | undefined, otherwise: string): string | null {
  return part === undefined ? otherwise : part;
}

/** A complaint in good order, but for the parts given. */
export function complaint(parts: Parts = {}): string {
  const claims = [
    keep(parts.stop, '判令被告立即停止使用密点1所载的技术秘密，至该技术秘密为公众所知悉时止'),
    keep(parts.back, '判令被告于判决生效之日起十日内返还、销毁载有上述技术秘密的工艺卡，清除电子文件'),
    keep(parts.damages, '判令被告赔偿原告经济损失800000元'),
    keep(parts.expenses, '判令被告赔偿原告合理开支53000元，其中律师费50000元、公证费3000元'),
    ...(parts.claims ?? []),
    keep(parts.costs, '判令被告负担本案诉讼费用'),
  ].filter((claim) => claim !== null);
  const exhibits = [...EXHIBITS, ...(parts.exhibits ?? [])];
  return `${parts.front === undefined ? '' : `---\n${parts.front}\n---\n\n`}# ${parts.title ?? '民事起诉状'}

原告：苏州澜石材料有限公司，住所地江苏省苏州市虎丘区科技城锦峰路8号，法定代表人：祁望舒，联系电话：0512-68001234。

${parts.defendants ?? ONE_DEFENDANT}

案由：${parts.cause ?? '侵害技术秘密纠纷'}

## 诉讼请求

${claims.map((claim, index) => `${String(index + 1)}. ${claim}；`).join('\n')}

${parts.below ?? ''}

## 事实与理由

### 一、技术秘密

密点1：导热胶的投料次序、真空脱泡的压力窗口和固化升温曲线，载体为《导热胶工艺卡》（证据1）。该信息不为公众所知悉。

### 二、保密措施

${parts.measures ?? '原告于2021年3月与全体工艺人员签订保密协议，工艺卡加盖“机密”印章并由专人保管（证据2）。'}

### 三、侵权行为

${parts.act ?? '自2024年11月至2025年6月，被告使用上述工艺卡生产导热胶并对外销售（证据3）。'}

${parts.told ?? ''}

### 四、赔偿数额

${parts.reckoning ?? '被告销售导热胶20吨，每吨利润40000元，侵权获利为20吨×40000元=800000元（证据4）。'}

## 证据清单

| 编号 | 名称 | 来源 | 证明目的 |
| --- | --- | --- | --- |
${exhibits.map((row, index) => `| 证据${String(index + 1)} | ${row} |`).join('\n')}

此致

${parts.court ?? '江苏省苏州市中级人民法院'}

具状人：苏州澜石材料有限公司（盖章）

${parts.date ?? '2026年9月1日'}

附：起诉状副本1份；${parts.attached ?? '保密措施申请书1份'}
`;
}

const engine = createEngine(tradeSecret, []);
const today = { year: 2026, month: 11, day: 22 };

/** The findings of one rule. */
export function findings(rule: string, draft: string): { message: string; severity: string; text: string }[] {
  return engine
    .check(engine.read(draft), {
      today,
      language: 'zh-cn',
      onFailure: (id, error) => {
        throw new Error(id, { cause: error });
      },
    })
    .filter((finding) => finding.rule === rule)
    .map(({ message, severity, span }) => ({ message, severity, text: draft.slice(span.start, span.end) }));
}

/** Ids of all rules of a group that speak. */
export function speaking(group: string, draft: string): string[] {
  const found = engine.check(engine.read(draft), { today, language: 'zh-cn' });
  return [...new Set(found.map(({ rule }) => rule).filter((rule) => rule.startsWith(`${group}/`)))].sort();
}
