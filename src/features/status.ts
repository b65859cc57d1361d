import type { Finding } from '../lint/finding';
import type { Language, Severity, Text } from '../lint/rule';

/** What the status of a draft says. */
export interface DraftStatus {
  readonly text: string;
  readonly detail: string;
  /** The worst of the findings shown; null where there is none. */
  readonly worst: Severity | null;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** As the guide calls them. */
const NAMES: Readonly<Record<Severity, Text>> = {
  error: { 'zh-cn': '错误', en: 'error' },
  warning: { 'zh-cn': '警告', en: 'warning' },
  information: { 'zh-cn': '信息', en: 'note' },
  hint: { 'zh-cn': '提示', en: 'hint' },
};

/** `2 错误 · 5 警告`, with the date (ISO) of the law data; `silenced`: the user turned the findings of the draft off. */
export function draftStatus(
  findings: readonly Finding[],
  asOf: string,
  silenced: boolean,
  language: Language,
): DraftStatus {
  const en = language === 'en';
  const detail = en ? `Law data as of ${asOf}` : `法规数据截至 ${asOf}`;
  if (silenced) return { text: en ? 'This draft is silenced' : '本文书已静默', detail, worst: null };
  const counts = ORDER.map((level) => ({
    level,
    count: findings.filter(({ severity }) => severity === level).length,
  })).filter(({ count }) => count > 0);
  const words = counts
    .map(({ level, count }) => `${String(count)} ${NAMES[level][language]}${en && count > 1 ? 's' : ''}`)
    .join(' · ');
  return {
    text: words === '' ? (en ? 'Nothing found' : '未发现问题') : words,
    detail,
    worst: counts[0]?.level ?? null,
  };
}
