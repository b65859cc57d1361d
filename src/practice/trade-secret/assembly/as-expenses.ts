import type { Figures } from '../../../pleading/model';
import { placedSpan } from '../../../pleading/outline';
import { SECURITY_WORDS } from '../facts/relief-words';
import type { AsExpenses, PleadedWords } from '../remedy-model';
import { listedItem } from './listed-item';
import { topicSpan } from './remark-words';
import type { Remark } from './remarks';

const EXPENSES = /合理(?:的)?(?:开支|费用|支出)/;

/**
 * Where remedial costs are pleaded as reasonable expenses; null where they are not. `security` are the remarks that
 * speak of them, `around` those of the lines that tell them in the facts.
 */
export function pleadedAsExpenses(
  security: readonly Remark[],
  around: readonly Remark[],
  figures: Figures,
): AsExpenses | null {
  const claims = security.filter(({ place, text }) => place === 'claims' && isListedUnderExpenses(text));
  const told = security.filter(({ place, topics }) => place === 'facts' && topics.asExpenses !== undefined);
  const [first] = security.filter((remark) => claims.includes(remark) || told.includes(remark));
  const span = first && topicSpan(first, 'security');
  if (span == null) return null;
  const items = claims.map(({ placed }) => listedItem(placed, figures));
  const words = told.map(wordsOf);
  const known = items.every((item) => item !== null) && words.every((word) => word !== null);
  return { span, apart: known ? { items, words: [...words, ...saidOf(security, around)] } : null };
}

/** 这笔费用……是合理开支: the same said of them further on in their paragraph. */
function saidOf(security: readonly Remark[], around: readonly Remark[]): readonly PleadedWords[] {
  const lines = new Set(security.flatMap(({ place, placed }) => (place === 'facts' ? [placed.line] : [])));
  return around.flatMap((remark) =>
    remark.place === 'facts' && remark.topics.security === undefined && lines.has(remark.placed.line)
      ? (wordsOf(remark) ?? [])
      : [],
  );
}

const REMEDIAL_WORDS = new RegExp(`${SECURITY_WORDS.source}|补救|系统升级`);

/** Security stands behind 合理开支 with no 损失 between. */
function isListedUnderExpenses(text: string): boolean {
  const expenses = text.search(EXPENSES);
  const security = text.slice(expenses).search(REMEDIAL_WORDS);
  return expenses >= 0 && security >= 0 && !text.slice(expenses, expenses + security).includes('损失');
}

const SAID =
  /^(属于|作为|计入|列为|列入|纳入|是|系)(?:原告|我公司|本案|其)?(?:的)?(?:为[^，。；]{1,20}的)?合理(?:的)?(?:开支|费用|支出)$/;

/** Null where other words stand between or fees of the suit are told in the same words. */
function wordsOf({ placed, topics, text, start }: Remark): PleadedWords | null {
  const span = topics.asExpenses;
  if (span === undefined || topics.expense !== undefined) return null;
  const verb = SAID.exec(text.slice(span.start - start, span.end - start))?.[1];
  return verb === undefined ? null : { verb, span: placedSpan(placed, span) };
}
