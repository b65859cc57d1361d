import { createEngine } from '../../src/lint/engine';
import type { Finding } from '../../src/lint/finding';
import type { Practice } from '../../src/lint/engine';
import type { Pleading } from '../../src/pleading/model';
import { dateRules } from '../../src/rules/dates';
import { figureRules } from '../../src/rules/figures';

/** No practice area: figures and dates are read in any pleading. */
const none: Practice<Pleading> = {
  id: 'none',
  title: { 'zh-cn': '', en: '' },
  rules: [],
  assemble: (pleading) => pleading,
};

export const engine = createEngine(none, [...figureRules, ...dateRules]);

/** The findings on figures and dates of a text; a rule that fails fails the test. */
export function findingsIn(text: string): readonly Finding[] {
  return engine.check(engine.read(text), {
    today: { year: 2026, month: 11, day: 22 },
    language: 'zh-cn',
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
}

/** What each finding points at: `figures/sum 7万元`. */
export function reported(text: string): readonly string[] {
  return findingsIn(text).map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);
}

interface Parts {
  readonly claims?: string;
  readonly facts?: string;
  readonly signed?: string;
  readonly kind?: string;
}

/** A complaint of two companies and an engineer with the given claims, facts and date. */
export function draft({
  claims = '1. 判令被告停止侵害；',
  facts = '',
  signed = '2026年9月1日',
  kind = '民事起诉状',
}: Parts): string {
  return `# ${kind}

原告：苏州澜石材料有限公司（以下简称澜石公司），住所地江苏省苏州市虎丘区锦峰路8号，法定代表人：祁望舒，联系电话：0512-68001234。

被告一：无锡旭衡科技有限公司（以下简称旭衡公司），住所地江苏省无锡市新吴区菱湖大道200号，法定代表人：路明远。

被告二：简书言，男，1988年4月17日出生，汉族，住江苏省无锡市滨湖区蠡溪路12号3幢501室。

案由：侵害技术秘密纠纷

## 诉讼请求

${claims}

## 事实与理由

${facts}

此致

江苏省苏州市中级人民法院

具状人：苏州澜石材料有限公司（盖章）

${signed}
`;
}
