import { coveredIds, readExhibitNumbers } from '../facts/exhibit-label';
import type { Exhibit } from './model';

/** What is said once for several exhibits: “以上证据均来源于原告”, “证据1至证据3共同证明……”, a heading “第一组：……，证明……”. */
export interface ExhibitNote {
  readonly purpose: string | null;
  readonly source: string | null;
  /** Whose: those named, those before or after, those of the group, all. */
  readonly of: 'named' | 'before' | 'after' | 'group' | 'all';
  readonly ids: readonly string[];
  /** How many exhibits stand before it. */
  readonly at: number;
  readonly group: number;
}

const PROVES = /(?:拟|用以|用于|共同|均|欲|以)?(?:证明|证实)|待证事实|证明(?:目的|事项|对象)/;
const COMES_FROM = /来源|来自|出处|提供|提交|出具|保管|保存|制作/;
const GIVEN = /提供|提交|出具|来源于|来自/;
const BEFORE = /(?:以上|上述|前述|上列)[^。；，]{0,10}证据/;
const AFTER = /(?:以下|下列|下述)[^。；，]{0,10}证据/;
const GROUP = /[本该此][一二三四五六七八九十]?组|^[\s\u3000]{0,8}第[一二三四五六七八九十\d]{1,3}组/;
const ALL = /(?:全部|所有|各[份项组]?|每[份项])[^。；，]{0,6}证据|^[\s\u3000]{0,8}(?:证据|其)?(?:均|都|皆)/;
const NAMED = /^[\s\u3000]{0,8}证[\s\u3000]?据[\s\u3000]?/;

/** Reads a line of the list that is no entry; null where it says nothing for several exhibits. */
export function readNote(text: string, at: number, heading: boolean): Omit<ExhibitNote, 'group'> | null {
  const purpose = PROVES.test(text) ? text.trim() : null;
  const source = COMES_FROM.test(text) ? text.trim() : null;
  if (purpose === null && source === null) return null;
  const named = NAMED.exec(text);
  const numbers = named === null ? null : readExhibitNumbers(text, named[0].length);
  if (numbers !== null && !heading) return { purpose, source, of: 'named', ids: coveredIds(numbers), at };
  const of = BEFORE.test(text)
    ? 'before'
    : AFTER.test(text)
      ? 'after'
      : GROUP.test(text)
        ? 'group'
        : ALL.test(text)
          ? 'all'
          : null;
  // A heading such as 以下证据及来源 announces the sources; it does not tell them.
  if (heading && !(of === 'group' ? purpose !== null : GIVEN.test(text))) return null;
  return of === null ? null : { purpose, source, of, ids: [], at };
}

/** Gives each exhibit what is said of it and others together, where it has nothing of its own. */
export function withNotes(exhibits: readonly Exhibit[], notes: readonly ExhibitNote[]): readonly Exhibit[] {
  if (notes.length === 0) return exhibits;
  return exhibits.map((exhibit, index) => {
    const applying = notes.filter((note) => applies(note, exhibit, index));
    if (applying.length === 0) return exhibit;
    return {
      ...exhibit,
      purpose: exhibit.purpose ?? applying.find(({ purpose }) => purpose !== null)?.purpose ?? null,
      source: exhibit.source ?? applying.find(({ source }) => source !== null)?.source ?? null,
    };
  });
}

function applies(note: ExhibitNote, { covers, group }: Exhibit, index: number): boolean {
  switch (note.of) {
    case 'named':
      return covers.some((id) => note.ids.includes(id));
    case 'before':
      return index < note.at;
    case 'after':
      return index >= note.at;
    case 'group':
      return group === note.group;
    case 'all':
      return true;
  }
}
