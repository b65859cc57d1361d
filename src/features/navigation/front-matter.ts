import { frontMatterOf } from '../../facts/front-matter';
import type { Language, Text } from '../../lint/rule';
import { HEADER_KEYS, isHeaderKey, STAGES, type HeaderKey } from '../../pleading/header';
import type { BlockList } from '../../text/blocks';
import { formatIso, type CivilDate } from '../../text/civil-date';
import type { Completion } from '../completion';

interface KeyHelp {
  readonly about: Text;
  /** Values to choose from or examples of the form. */
  values(context: FrontMatterContext): readonly { readonly value: string; readonly about?: Text }[];
}

export interface FrontMatterContext {
  readonly language: Language;
  readonly today: CivilDate;
  /** Causes of action (案由) of the practice area. */
  readonly causes: readonly string[];
}

/** 受理法院 is read as 法院 and not offered beside it. */
type OfferedKey = Exclude<HeaderKey, '受理法院'>;

const KEYS: Readonly<Record<OfferedKey, KeyHelp>> = {
  文书: {
    about: { 'zh-cn': '文书种类', en: 'Kind of document' },
    values: () =>
      [
        '民事起诉状',
        '要素式民事起诉状',
        '民事上诉状',
        '民事答辩状',
        '证据目录',
        '密点说明',
        '行为保全申请书',
      ].map((value) => ({ value })),
  },
  案由: {
    about: { 'zh-cn': '案由', en: 'Cause of action' },
    values: ({ causes }) => causes.map((value) => ({ value })),
  },
  法院: { about: { 'zh-cn': '受理法院', en: 'Court' }, values: () => [] },
  阶段: {
    about: { 'zh-cn': '诉讼阶段', en: 'Stage' },
    values: () => Object.keys(STAGES).map((value) => ({ value })),
  },
  侵权行为: {
    about: {
      'zh-cn': '侵权行为的起止，用于确定适用的法律文本',
      en: 'When the act took place: decides the law in force',
    },
    values: ({ today }) => {
      const year = String(today.year - 1);
      return [
        { value: `${year}-03-01/${year}-06-30`, about: { 'zh-cn': '起止均已知', en: 'from, to' } },
        { value: `${year}-03/至今`, about: { 'zh-cn': '持续至今', en: 'still going on' } },
      ];
    },
  },
  法庭辩论终结: {
    about: {
      'zh-cn': '一审法庭辩论终结之日',
      en: 'When the oral argument at first instance closed',
    },
    values: ({ today }) => [{ value: formatIso(today) }],
  },
};

/** Keys and values in the front matter of a pleading, or of a file that may become one; null outside. */
export function frontMatterCompletions(
  { items, text }: BlockList,
  offset: number,
  context: FrontMatterContext,
): readonly Completion[] | null {
  const first = items[0];
  const facts = first === undefined ? undefined : frontMatterOf(first.block)[0];
  if (facts === undefined || offset < facts.span.start || offset > facts.span.end) return null;
  const present = facts.entries.map(({ key }) => key.trim());
  if (present.length > 0 && !present.some(isHeaderKey)) return [];
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const line = text.slice(lineStart, offset);
  const colon = line.indexOf(':');
  if (colon < 0) return keys(present, { start: lineStart, end: offset }, context);
  const key = line.slice(0, colon).trim();
  if (!isHeaderKey(key) || !isOffered(key)) return [];
  const lead = /^[ \t]{0,20}/.exec(line.slice(colon + 1))?.[0].length ?? 0;
  const replace = { start: lineStart + colon + 1 + lead, end: lineEnd };
  return KEYS[key].values(context).map(({ value, about }) => ({
    kind: 'value',
    label: value,
    detail: about?.[context.language] ?? '',
    documentation: '',
    // YAML asks for a blank behind the colon.
    insert: lead === 0 ? ` ${value}` : value,
    replace,
    filter: value,
  }));
}

function keys(
  present: readonly string[],
  replace: Completion['replace'],
  { language }: FrontMatterContext,
): readonly Completion[] {
  return HEADER_KEYS.filter(isOffered)
    .filter((key) => !present.includes(key))
    .map((key) => ({
      kind: 'key',
      label: key,
      detail: KEYS[key].about[language],
      documentation: '',
      insert: `${key}: `,
      replace,
      filter: key,
    }));
}

function isOffered(key: HeaderKey): key is OfferedKey {
  return key !== '受理法院';
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}
