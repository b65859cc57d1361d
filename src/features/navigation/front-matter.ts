import { frontMatterOf, type FrontMatterFacts } from '../../facts/front-matter';
import type { Language, Text } from '../../lint/rule';
import { FRONT_MATTER_KEYS, STAGES, type HeaderKey } from '../../pleading/header';
import { exhibitOfKey, FILES_KEY, type FileKey } from '../../pleading/named-files';
import type { Exhibit } from '../../pleading/model';
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
  /** The exhibits of the draft: their files can be named. */
  readonly exhibits: readonly Pick<Exhibit, 'id' | 'name'>[];
}

/** 受理法院 is read as 法院 and not offered beside it. */
type OfferedKey = Exclude<HeaderKey | FileKey, '受理法院'>;

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
  证据文件夹: {
    about: { 'zh-cn': '证据文件所在的文件夹，用于核对', en: 'Folder with the files of the exhibits' },
    values: () => [],
  },
  证据文件: {
    about: {
      'zh-cn': '逐项写明证据的文件，名称不带编号时用',
      en: 'The file of each exhibit, where its name has no number',
    },
    values: () => [],
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
  const present = [...facts.entries, ...facts.maps].map(({ key }) => key.trim());
  if (present.length > 0 && !present.some(isRead)) return [];
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = endOfLine(text, offset);
  const line = text.slice(lineStart, offset);
  const indent = /^[ \t]{0,20}/.exec(line)?.[0].length ?? 0;
  const colon = line.indexOf(':');
  if (indent > 0) {
    const inFiles = colon < 0 && keyAbove(text.slice(facts.span.start, lineStart)) === FILES_KEY;
    return inFiles ? exhibits(facts, { start: lineStart + indent, end: offset }, context) : [];
  }
  if (colon < 0) return keys(present, { start: lineStart, end: offset }, context);
  const key = line.slice(0, colon).trim();
  if (!isOffered(key)) return [];
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

/** The key that indented lines belong to: that of the last line that is not. */
function keyAbove(header: string): string {
  const line = header.split(/\r?\n/).findLast((one) => /^[^\s#]/.test(one)) ?? '';
  return line.split(':', 1)[0]?.trim() ?? '';
}

function keys(
  present: readonly string[],
  replace: Completion['replace'],
  { language }: FrontMatterContext,
): readonly Completion[] {
  return FRONT_MATTER_KEYS.filter(isOffered)
    .filter((key) => !present.includes(key))
    .map((key) => toKey(key, KEYS[key].about[language], replace));
}

/** Exhibits whose files are not named yet. */
function exhibits(
  { maps }: FrontMatterFacts,
  replace: Completion['replace'],
  context: FrontMatterContext,
): readonly Completion[] {
  const named = maps.filter(({ key }) => key.trim() === FILES_KEY).flatMap(({ entries }) => entries);
  const ids = named.map(({ key }) => exhibitOfKey(key));
  return context.exhibits
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, name }) => toKey(`证据${id}`, name, replace));
}

function toKey(label: string, detail: string, replace: Completion['replace']): Completion {
  return { kind: 'key', label, detail, documentation: '', insert: `${label}: `, replace, filter: label };
}

function isRead(key: string): boolean {
  return FRONT_MATTER_KEYS.some((one) => one === key);
}

function isOffered(key: string): key is OfferedKey {
  return Object.hasOwn(KEYS, key);
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/);
  return end < 0 ? text.length : offset + end;
}
