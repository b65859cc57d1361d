import type { Exhibit } from '../../pleading/model';
import type { NamedFiles } from '../../pleading/named-files';
import { normalizeWidth, parseNumeral } from '../../text/numerals';

/** What belongs to which exhibit. Paths run from the folder of the exhibits, with `/` between. */
export interface FileMatch {
  readonly exhibits: readonly ExhibitFiles[];
  /** Files of no exhibit. */
  readonly unlisted: readonly string[];
}

export interface ExhibitFiles {
  readonly id: string;
  /** What the list calls it: 证据, 附件. */
  readonly word: string;
  readonly name: string;
  /** 页码 as the list has it. */
  readonly stated: string | null;
  readonly paths: readonly string[];
  /** Named in the front matter, but not there. */
  readonly absent: readonly string[];
}

/** Files the draft names go to the exhibit it names them for; any other to the one whose number its name begins with. */
export function matchFiles(
  exhibits: readonly Exhibit[],
  named: readonly NamedFiles[],
  paths: readonly string[],
): FileMatch {
  const there = new Set(paths);
  const taken = new Set(named.flatMap((one) => one.paths));
  const byId = new Map<string, string[]>();
  for (const path of paths) {
    if (taken.has(path)) continue;
    const id = idOfPath(path);
    if (id !== null) byId.set(id, [...(byId.get(id) ?? []), path]);
  }
  const listed = exhibits.map(({ id, word, covers, name, pages }): ExhibitFiles => {
    const ids = [...new Set([id, ...covers])];
    const own = named.filter((one) => ids.includes(one.id)).flatMap((one) => one.paths);
    return {
      id,
      word,
      name,
      stated: pages,
      paths: [...own.filter((path) => there.has(path)), ...ids.flatMap((one) => byId.get(one) ?? [])],
      absent: own.filter((path) => !there.has(path)),
    };
  });
  const used = new Set(listed.flatMap((one) => one.paths));
  return { exhibits: listed, unlisted: paths.filter((path) => !used.has(path)) };
}

/** The number that a file's name begins with, else that of the nearest folder it lies in. */
function idOfPath(path: string): string | null {
  for (const part of path.split('/').reverse()) {
    const id = idInName(part);
    if (id !== null) return id;
  }
  return null;
}

const NUMBERED = /^0{0,2}(\d{1,3})(?:-0?(\d{1,3}))?(?=[\s._、，,)）-]|$)/;
const WORDED = /^证据[ _-]?(?:0{0,2}(\d{1,3})(?:-0?(\d{1,3}))?(?!\d)|([一二三四五六七八九十百]{1,5}))/;

/** 证据1-2 合同.pdf, 证据三.pdf, 01、合同.pdf, 1-2_合同.pdf → the number of the exhibit; null without one. */
export function idInName(name: string): string | null {
  const text = normalizeWidth(name)
    .replace(/[—–－]/g, '-')
    .trim();
  const [, first, second, numeral] = WORDED.exec(text) ?? NUMBERED.exec(text) ?? [];
  if (numeral !== undefined) {
    const number = parseNumeral(numeral);
    return number === null ? null : String(number);
  }
  if (first === undefined) return null;
  return second === undefined ? String(Number(first)) : `${String(Number(first))}-${String(Number(second))}`;
}

/** How many pages the list gives an exhibit: 共12页 or 第3—7页; null where that is not plain. */
export function statedPages(text: string | null): number | null {
  const bare = normalizeWidth(text ?? '').replace(/[\s第页]/g, '');
  const [, count] = /^共(\d{1,5})$/.exec(bare) ?? [];
  if (count !== undefined) return Number(count);
  const [, from, to] = /^(\d{1,5})[-—–~至]{1,2}(\d{1,5})$/.exec(bare) ?? [];
  return from === undefined || to === undefined || Number(to) < Number(from)
    ? null
    : Number(to) - Number(from) + 1;
}
