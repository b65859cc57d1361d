import type { Language } from '../lint/rule';
import type { Span } from '../text/span';
import {
  excerpt,
  exhibitLabel,
  exhibitLabels,
  stateText,
  type Checklist,
  type ChecklistItem,
  type ElementState,
} from './checklist';

/** A row of the checklist (要件清单) as a tree shows it. Keys stay the same while the draft changes. */
export interface ChecklistRow {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  /** Read aloud in place of label and description. */
  readonly spoken: string;
  readonly tooltip: string;
  /** `group` holds items, `item` is an element, `place` a sentence that tells it, `exhibit` one that proves it. */
  readonly kind: 'group' | 'item' | 'place' | 'exhibit';
  /** Of a group the one that asks most of the drafter; null for places and exhibits. */
  readonly state: ElementState | null;
  /** What a click shows; null for a group. */
  readonly target: Span | null;
  /** The template that would put an absent element in, or null. */
  readonly template: string | null;
  readonly children: readonly ChecklistRow[];
}

/** The rows of a checklist; `text` is the source of the draft. */
export function checklistRows(
  checklist: Checklist,
  text: string,
  language: Language,
): readonly ChecklistRow[] {
  return checklist.map(({ id, title, items }) => {
    const children = items.map((item) => itemRow(item, text, language));
    const needed = items.filter(({ state }) => state !== 'not-needed');
    const told = needed.filter(({ state }) => state !== 'absent');
    const label = title[language];
    const description = needed.length === 0 ? '' : `${String(told.length)}/${String(needed.length)}`;
    const spoken =
      language === 'en'
        ? `${label}, ${String(told.length)} of ${String(needed.length)} told`
        : `${label}，${String(needed.length)}项中已写明${String(told.length)}项`;
    return {
      // A group may be called as an element in it is (measures); a tree takes every key for one row.
      ...{ key: `group/${id}`, label, description, spoken, tooltip: spoken, kind: 'group' },
      ...{ state: worst(items), target: null, template: null, children },
    };
  });
}

/** From what is left to do to what need not be done. */
const STATES: readonly ElementState[] = ['absent', 'asserted', 'supported', 'stated', 'not-needed'];

function worst(items: readonly ChecklistItem[]): ElementState {
  return STATES.find((state) => items.some((item) => item.state === state)) ?? 'not-needed';
}

function itemRow(item: ChecklistItem, text: string, language: Language): ChecklistRow {
  const { id, state, places, exhibits, law } = item;
  const label = item.title[language];
  const said = stateText(state, language);
  const names = exhibitLabels(exhibits, language);
  const absent = state === 'absent' || state === 'not-needed';
  const basis = law.length === 0 ? '' : `${language === 'en' ? 'Law' : '依据'}: ${law.join('；')}`;
  const children = [
    ...places.map((place, index) => ({
      ...leaf(`${id}/place/${String(index)}`, excerpt(text, place), place),
      kind: 'place' as const,
    })),
    ...exhibits.map((exhibit) => ({
      ...leaf(`${id}/exhibit/${exhibit.id}`, exhibitLabel(exhibit, language), exhibit.label),
      description: exhibit.name,
      spoken: `${exhibitLabel(exhibit, language)} ${exhibit.name}`,
      kind: 'exhibit' as const,
    })),
  ];
  return {
    key: id,
    label,
    description: state === 'supported' && names !== '' ? names : said,
    spoken: [label, said, names].filter((part) => part !== '').join(language === 'en' ? ', ' : '，'),
    tooltip: [`${label}: ${said}`, names, basis].filter((part) => part !== '').join('\n'),
    kind: 'item',
    state,
    target: places[0] ?? exhibits[0]?.label ?? item.belongs,
    template: absent ? item.template : null,
    // A single place is what the element itself shows.
    children: children.length === 1 && places.length === 1 ? [] : children,
  };
}

function leaf(key: string, label: string, target: Span): Omit<ChecklistRow, 'kind'> {
  return {
    ...{ key, label, description: '', spoken: label, tooltip: label },
    ...{ state: null, target, template: null, children: [] },
  };
}
