import { parseProvisionKey } from '../src/law/provision';
import { provisionName } from '../src/law/provision-name';
import type { Rule, Severity } from '../src/lint/rule';
import { EVERY_DOCUMENT } from '../src/lint/rule';
import type { DocumentKind } from '../src/pleading/model';
import { withBlock } from './doc-blocks';
import { byGroup, GROUPS } from './rule-groups';

/** What the docs say of a rule; every rule object fits. */
export type RuleFacts = Pick<Rule, 'id' | 'title' | 'severity' | 'authority' | 'documents' | 'fix'>;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  information: '信息 information',
  hint: '提示 hint',
};
const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  complaint: '民事起诉状',
  'element-complaint': '要素式起诉状',
  appeal: '上诉状',
  answer: '答辩状',
  application: '申请书',
  'secret-points': '密点说明',
  'evidence-catalogue': '证据目录',
};
const FIXES: Readonly<Record<RuleFacts['fix'], string>> = {
  safe: '可自动修复 safe',
  suggestion: '提供建议，须人工确认 suggestion',
  none: '无 none',
};

/** `法释〔2020〕7号#27.1` → 法释〔2020〕7号第二十七条第一款; anything else as written. */
export function authorityName(authority: string): string {
  const [law = '', key = ''] = authority.split('#');
  const place = parseProvisionKey(key);
  return place === null ? authority : law + provisionName(place);
}

function documentNames(documents: readonly DocumentKind[]): string {
  if (EVERY_DOCUMENT.every((kind) => documents.includes(kind))) return '全部文书 every pleading';
  return EVERY_DOCUMENT.filter((kind) => documents.includes(kind))
    .map((kind) => DOCUMENTS[kind])
    .join('、');
}

/** The block of a rule's page that the registry fills. */
export function factsBlock(rule: RuleFacts): string {
  return [
    '',
    '',
    `| 规则 Rule | \`${rule.id}\` |`,
    '| --- | --- |',
    `| 级别 Severity | ${SEVERITIES[rule.severity]} |`,
    `| 依据 Authority | ${rule.authority.map(authorityName).join('；') || '—'} |`,
    `| 适用文书 Documents | ${documentNames(rule.documents)} |`,
    `| 修复 Fix | ${FIXES[rule.fix]} |`,
    '',
    '',
  ].join('\n');
}

/** The page with its facts block renewed; null when the page has no place for one. */
export function withFacts(page: string, rule: RuleFacts): string | null {
  return withBlock(page, 'facts', factsBlock(rule));
}

/** docs/rules/README.md: every rule by group. */
export function ruleIndex(rules: readonly RuleFacts[]): string {
  const sections = [...byGroup(rules)].map(([group, members]) =>
    [
      `## ${group}`,
      '',
      `${GROUPS[group]?.['zh-cn'] ?? ''}。${GROUPS[group]?.en ?? ''}.`,
      '',
      '| 规则 Rule | 标题 | Title | 级别 Severity |',
      '| --- | --- | --- | --- |',
      ...members.map(
        ({ id, title, severity }) =>
          `| [${id}](${id}.md) | ${cell(title['zh-cn'])} | ${cell(title.en)} | ${SEVERITIES[severity]} |`,
      ),
    ].join('\n'),
  );
  return [
    '# 规则目录 Rules',
    `共${rules.length}条。${rules.length} rules. 本页由程序生成。This page is generated.`,
    ...sections,
  ].join('\n\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
