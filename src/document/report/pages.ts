/** What the report shows in which order, for both its forms. */
import type { Language, Severity, Text } from '../../lint/rule';
import type { ReportData, ReportFinding } from './data';

export interface ReportTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Stands where there are no rows. */
  readonly none: string;
}

export interface ReportPages {
  readonly title: string;
  /** Label and value. */
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly ReportTable[];
  readonly signOff: { readonly title: string; readonly lines: readonly string[] };
  readonly note: string;
}

const SEVERITY: Readonly<Record<Severity, Text>> = {
  error: { 'zh-cn': '错误', en: 'Error' },
  warning: { 'zh-cn': '警告', en: 'Warning' },
  information: { 'zh-cn': '请核对', en: 'To check' },
  hint: { 'zh-cn': '提示', en: 'Hint' },
};

export function reportPages(data: ReportData): ReportPages {
  const { language } = data;
  const t = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const { document, ruleSet, lawData, totals, product } = data;
  return {
    title: t('提交前检查报告', 'Pre-filing report'),
    facts: [
      [t('文书', 'Draft'), `${document.name}${document.title === null ? '' : `（${document.title}）`}`],
      [t('案由', 'Cause'), document.cause ?? '—'],
      [t('法院', 'Court'), document.court ?? '—'],
      [t('检查日期', 'Date'), data.date],
      [t('结果', 'Result'), resultLine(totals, language)],
      ['SHA-256', document.sha256],
      [
        t('规则', 'Rule set'),
        t(
          `${product.name} ${product.version}，${String(ruleSet.rules)}条，${ruleSet.digest}`,
          `${product.name} ${product.version}, ${String(ruleSet.rules)} rules, ${ruleSet.digest}`,
        ),
      ],
      [
        t('法律数据', 'Law data'),
        t(
          `${String(lawData.instruments)}部，截至${lawData.asOf}，${lawData.digest}`,
          `${String(lawData.instruments)} instruments, as of ${lawData.asOf}, ${lawData.digest}`,
        ),
      ],
    ],
    tables: [
      {
        title: t('检查结果', 'Findings'),
        header: [
          t('行', 'Line'),
          t('程度', 'Severity'),
          t('规则', 'Rule'),
          t('内容', 'Finding'),
          t('依据', 'Authority'),
        ],
        rows: data.findings.map((finding) => findingRow(finding, language)),
        none: t('没有需要处理的问题。', 'Nothing found.'),
      },
      {
        title: t('不再提示的结果和理由', 'Silenced, with reasons'),
        header: [
          t('行', 'Line'),
          t('程度', 'Severity'),
          t('规则', 'Rule'),
          t('内容', 'Finding'),
          t('理由', 'Reason'),
        ],
        rows: data.suppressed.map((one) => [
          ...findingRow(one, language).slice(0, 4),
          one.reason ?? t('未写明', 'none given'),
        ]),
        none: t('没有。', 'None.'),
      },
      {
        title: t('要件', 'Elements'),
        header: [
          t('类别', 'Group'),
          t('要件', 'Element'),
          t('情况', 'State'),
          t('行', 'Lines'),
          t('证据', 'Exhibits'),
        ],
        rows: data.elements.map(({ group, title, state, lines, exhibits }) => [
          group,
          title,
          state,
          lines.join(', '),
          exhibits.join(', '),
        ]),
        none: t('本文书不适用。', 'Not applicable to this document.'),
      },
      {
        title: t('金额和数字', 'Sums'),
        header: [
          t('行', 'Line'),
          t('文中写作', 'Stated'),
          t('由来', 'From'),
          t('核算', 'Comes to'),
          t('是否相符', 'Agrees'),
        ],
        rows: data.sums.map((sum) => [
          String(sum.line),
          sum.stated,
          sum.from,
          sum.comesTo,
          sum.agrees ? t('相符', 'yes') : t('不符', 'NO'),
        ]),
        none: t('文中没有可以核算的合计或者算式。', 'No total or calculation to check.'),
      },
    ],
    signOff: {
      title: t('签核', 'Sign-off'),
      lines: [
        t('承办律师', 'Drafted by'),
        t('复核律师', 'Reviewed by'),
        t('准予提交', 'Approved for filing'),
      ],
    },
    note: t(
      '本报告由起草辅助工具按上列规则和数据生成，不是法律意见；检查到的和没有检查到的问题都须由律师判断。报告可能摘引草稿内容，请按案件材料保管。',
      'Made by a drafting aid from the rules and data named above; it is no legal advice, and what it finds or misses is for counsel to judge. It may quote the draft: keep it with the file.',
    ),
  };
}

function resultLine(totals: ReportData['totals'], language: Language): string {
  return (Object.keys(SEVERITY) as Severity[])
    .map((severity) => `${SEVERITY[severity][language]} ${String(totals[severity])}`)
    .join(language === 'en' ? ', ' : '，');
}

function findingRow(
  { line, severity, rule, message, authority }: ReportFinding,
  language: Language,
): readonly string[] {
  return [
    String(line),
    SEVERITY[severity][language],
    rule,
    message,
    authority.join(language === 'en' ? ', ' : '、'),
  ];
}
