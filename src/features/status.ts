import type { LawCorpus } from '../law/corpus';
import type { Finding } from '../lint/finding';
import type { Language, Severity, Text } from '../lint/rule';
import type { CivilDate } from '../text/civil-date';
import { isDated, lawDataLine } from './law-data-note';

/** What the status of a draft says. */
export interface DraftStatus {
  readonly text: string;
  readonly detail: string;
  /** The worst of the findings shown and of the age of the law data; null where there is none. */
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

/**
 * `2 错误 · 5 警告`, with the date of the law data, which is itself a warning once it is old on the day `today`;
 * `silenced`: the user turned the findings of the draft off.
 */
export function draftStatus(
  findings: readonly Finding[],
  corpus: Pick<LawCorpus, 'asOf'>,
  today: CivilDate,
  silenced: boolean,
  language: Language,
): DraftStatus {
  const en = language === 'en';
  const detail = lawDataLine(corpus, today, language);
  if (silenced) return { text: en ? 'This draft is silenced' : '本文书已静默', detail, worst: null };
  const least = isDated(corpus, today) ? 'warning' : null;
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
    worst: least === null || counts[0]?.level === 'error' ? (counts[0]?.level ?? null) : least,
  };
}
