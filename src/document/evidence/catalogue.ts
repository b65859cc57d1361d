import type { Exhibit, Pleading } from '../../pleading/model';
import { formatChinese } from '../../text/numerals';
import { markdownTable } from '../markdown-table';

/** The list of evidence (证据目录) of a draft as a document of its own, in groups as the draft has them. */
export function evidenceCatalogue({ exhibits, cause, parties, court }: Pleading): string {
  const filers = parties.filter(({ role }) => role === 'plaintiff').map(({ name }) => name);
  const groups = groupsOf(exhibits);
  return `${[
    '# 证据目录',
    ...(cause === null ? [] : [`案由：${cause.text}`]),
    ...(filers.length === 0 ? [] : [`提交人：${filers.join('、')}`]),
    ...groups.flatMap(({ title, members }) => [
      ...(title === null ? [] : [`## ${title}`]),
      markdownTable(HEADER, members.map(rowOf)),
    ]),
    ...(court === null ? [] : ['此致', court.name]),
    ...(filers.length === 0 ? [] : [`提交人：${filers.join('、')}（签名或者盖章）`, DATE]),
  ].join('\n\n')}\n`;
}

/** To be filled in by hand. */
const DATE = '　　　　年　　月　　日';

const HEADER = ['序号', '证据名称', '证据来源', '证明目的', '页码'];

interface Group {
  readonly title: string | null;
  readonly members: readonly Exhibit[];
}

function groupsOf(exhibits: readonly Exhibit[]): readonly Group[] {
  const groups = new Map<string, Exhibit[]>();
  for (const exhibit of exhibits) {
    const key = `${String(exhibit.group)} ${prefixOf(exhibit) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), exhibit]);
  }
  return [...groups.values()].map((members) => ({ title: titleOf(members, groups.size), members }));
}

/** What the draft calls the group, else 第一组 for numbers such as 1-2; none for a list in one piece. */
function titleOf([first]: readonly Exhibit[], count: number): string | null {
  if (first === undefined) return null;
  if (first.groupTitle !== null) return first.groupTitle;
  const prefix = prefixOf(first);
  return count < 2 || prefix === null ? null : `第${formatChinese(Number(prefix))}组`;
}

function prefixOf({ id }: Exhibit): string | null {
  return /^(\d{1,3})-/.exec(id)?.[1] ?? null;
}

function rowOf({ id, word, covers, name, source, purpose, pages }: Exhibit): readonly string[] {
  const last = covers.at(-1);
  const number = last === undefined || last === id ? id : `${id}至${last}`;
  return [`${word}${number}`, name, source ?? '', purpose ?? '', pages ?? ''];
}
