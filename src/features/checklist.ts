import type { Language, Text } from '../lint/rule';
import { exhibitName } from '../pleading/exhibit-names';
import type { Exhibit } from '../pleading/model';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';

/**
 * How an element stands in the draft: `absent` nothing says it; `asserted` told without an exhibit; `supported` told or
 * listed with an exhibit; `stated` told, and no exhibit is asked for; `not-needed` this draft need not say it.
 */
export type ElementState = 'absent' | 'asserted' | 'supported' | 'stated' | 'not-needed';

/** An element (要件) of the case, or another thing the pleading must hold. */
export interface ChecklistItem {
  readonly id: string;
  readonly title: Text;
  readonly state: ElementState;
  /** Where the draft tells it, in order; empty where an exhibit or a title alone does. */
  readonly places: readonly Span[];
  /** Exhibits that are to prove it, in the order of the list. */
  readonly exhibits: readonly Exhibit[];
  /** Where it belongs, for an element that is absent. */
  readonly belongs: Span;
  /** The template that puts it in, or null. */
  readonly template: string | null;
  /** The rule that asks for it, or null, and the law it rests on. */
  readonly rule: string | null;
  readonly law: readonly string[];
  /** It is told of single secret points (密点), so that it can be followed point by point. */
  readonly perPoint: boolean;
}

/** A group of elements: 权利, 秘密性, 保密措施, 价值, 侵权行为, 责任, 程序. */
export interface ChecklistGroup {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly ChecklistItem[];
}

/** The checklist (要件清单) of a draft; no groups where the document is of another kind. */
export type Checklist = readonly ChecklistGroup[];

const STATES: Readonly<Record<ElementState, Text>> = {
  absent: { 'zh-cn': '未见', en: 'absent' },
  asserted: { 'zh-cn': '已主张，未见证据', en: 'asserted, no exhibit' },
  supported: { 'zh-cn': '有证据', en: 'with exhibits' },
  stated: { 'zh-cn': '已写明', en: 'stated' },
  'not-needed': { 'zh-cn': '本案无需', en: 'not needed here' },
};

export function stateText(state: ElementState, language: Language): string {
  return STATES[state][language];
}

/** `证据3、证据5`; of many the first few and how many there are. */
export function exhibitLabels(exhibits: readonly Exhibit[], language: Language, most = 4): string {
  const names = exhibits.slice(0, most).map((exhibit) => exhibitLabel(exhibit, language));
  if (exhibits.length > most)
    names.push(language === 'en' ? `${String(exhibits.length)} in all` : `共${String(exhibits.length)}项`);
  return names.join(language === 'en' ? ', ' : '、');
}

export function exhibitLabel(exhibit: Exhibit, language: Language): string {
  return language === 'en' ? `Exhibit ${exhibit.id}` : exhibitName(exhibit);
}

/** `缺 3 · 未见证据 2`: what is left to do. */
export function checklistSummary(checklist: Checklist, language: Language): string {
  const count = (state: ElementState): number =>
    checklist.reduce((sum, { items }) => sum + items.filter((item) => item.state === state).length, 0);
  const [absent, asserted] = [count('absent'), count('asserted')];
  if (absent + asserted === 0) return language === 'en' ? 'all told' : '均已写明';
  return language === 'en'
    ? `${String(absent)} absent · ${String(asserted)} without exhibit`
    : `未见 ${String(absent)} · 缺证据 ${String(asserted)}`;
}

/** The sentence a place stands in, for one line of a list. */
export function excerpt(text: string, place: Span): string {
  const { start, end } = sentenceAt(text, place);
  const before = place.start - start;
  // In a long sentence the words themselves are shown, not its beginning.
  const from = before > MAX_EXCERPT - 8 ? place.start : start;
  const words = text
    .slice(from, Math.min(end, from + MAX_EXCERPT + 1))
    .replaceAll(/[|*`#\n]/g, ' ')
    .trim();
  const cut = words.length > MAX_EXCERPT ? `${words.slice(0, MAX_EXCERPT)}…` : words;
  return from > start ? `…${cut}` : cut;
}

const MAX_EXCERPT = 40;
