import type { Text } from '../src/lint/rule';
import type { RuleFacts } from './rule-docs';

/** What the rules of a group look at, in the order a reader would ask. A group without an entry stops the generator. */
export const GROUPS: Readonly<Record<string, Text>> = {
  form: {
    'zh-cn': '文书的必备部分：法院、当事人、案由、请求、事实、证据、落款',
    en: 'The parts a court expects: court, parties, cause, claims, facts, exhibits, signature',
  },
  secret: {
    'zh-cn': '商业秘密：密点是否明确，秘密性和价值是否主张',
    en: 'The secret: points specified, not publicly known, of value',
  },
  measures: {
    'zh-cn': '保密措施：有没有、有无证据、是否早于侵权、与载体是否对应',
    en: 'Confidentiality measures: there, proved, before the act, tied to the carrier',
  },
  standing: { 'zh-cn': '被许可人的起诉资格', en: 'Who may sue: licensees' },
  act: {
    'zh-cn': '侵权行为：时间、手段、接触、比对、保密义务、第三人明知',
    en: 'The act: date, means, access, comparison, duty, knowledge of third parties',
  },
  remedy: {
    'zh-cn': '请求：停止侵害、赔偿的方法和上限、惩罚性赔偿、补救费用、合理开支',
    en: 'Claims: stop, damages by method and cap, punitive damages, remedial costs, expenses',
  },
  citation: {
    'zh-cn': '援引的法条：是否存在、是否属于应适用的文本、名称和文号是否正确',
    en: 'Law cited: exists, in the version that governs, rightly named',
  },
  evidence: {
    'zh-cn': '证据：编号、引用、证明目的、来源',
    en: 'Exhibits: numbers, references, purpose, source',
  },
  figures: {
    'zh-cn': '数字：合计、算式、大写与小写',
    en: 'Figures: totals, products, sums in words',
  },
  dates: { 'zh-cn': '日期：是否存在、先后是否矛盾', en: 'Dates: possible, in order' },
  procedure: {
    'zh-cn': '程序：管辖、时效、保全、中止、二审新密点',
    en: 'Procedure: jurisdiction, limitation, preservation, stay, new points on appeal',
  },
  confidential: {
    'zh-cn': '不应外露的秘密：正文写出的、标密后别处泄露的',
    en: 'Secrets that should not stand there: printed in the body, or leaked beside a mark',
  },
  draft: {
    'zh-cn': '草稿本身：空白、名称、简称、看不见的字符、文首信息',
    en: 'The draft itself: blanks, names, short names, hidden characters, front matter',
  },
};

/** The rules by their group, groups in the order of `GROUPS`. */
export function byGroup<R extends Pick<RuleFacts, 'id'>>(rules: readonly R[]): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>(Object.keys(GROUPS).map((group) => [group, []]));
  for (const rule of rules) {
    const group = rule.id.split('/')[0] ?? '';
    const members = groups.get(group);
    if (members === undefined)
      throw new Error(`scripts/rule-groups.ts does not describe the group "${group}"`);
    members.push(rule);
  }
  return new Map([...groups].filter(([, members]) => members.length > 0));
}

/** The table of a README: a row a group, linked to the rule index. */
export function groupTable(rules: readonly RuleFacts[], language: keyof Text): string {
  const head = language === 'en' ? ['Group', 'What it looks at', 'Rules'] : ['组', '检查什么', '规则'];
  const rows = [...byGroup(rules)].map(([group, members]) => [
    `[${group}](docs/rules/README.md#${group})`,
    GROUPS[group]?.[language] ?? '',
    String(members.length),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
