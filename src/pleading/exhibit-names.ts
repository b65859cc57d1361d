import type { Exhibit } from './model';

/** As much of an exhibit as it is called by. */
export type NamedExhibit = Pick<Exhibit, 'word' | 'id'>;

/** More are not counted out in a sentence. */
const MOST = 8;

/** What the list calls an exhibit: 证据3, 附件A, 原证1. */
export function exhibitName({ word, id }: NamedExhibit): string {
  return `${word}${id}`;
}

/** `证据2、5、附件A`: a word stands for the numbers behind it. */
export function exhibitNames(exhibits: readonly NamedExhibit[]): string {
  return exhibits
    .map((exhibit, index) => (exhibit.word === exhibits[index - 1]?.word ? exhibit.id : exhibitName(exhibit)))
    .join('、');
}

/** The same for a message: at most eight, then 等. */
export function exhibitsNamed(exhibits: readonly NamedExhibit[]): string {
  return `${exhibitNames(exhibits.slice(0, MOST))}${etc(exhibits)}`;
}

/** `2、5、8`: at most eight, then 等. */
export function countedOut(ids: readonly string[]): string {
  return `${ids.slice(0, MOST).join('、')}${etc(ids)}`;
}

function etc({ length }: readonly unknown[]): string {
  return length > MOST ? '等' : '';
}
