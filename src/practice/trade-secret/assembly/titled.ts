import { withoutUnticked } from '../../../pleading/statements';
import type { ElementName } from '../model';
import { TITLES } from './assertions';
import type { ToldLine } from './told-lines';

/** What a title can assert together with the text under it. */
export type Titled = ElementName | 'measures';

/** Short of this many characters a text under a title says nothing (略, 见证据). */
const MIN_BODY = 10;
const YES = /[☑■√✓✔☒][\s\u3000]?(?:是|有)|(?:是|有)[\s\u3000]?[☑■√✓✔☒]/;
const NO = /[☑■√✓✔☒][\s\u3000]?(?:否|无)|(?:否|无)[\s\u3000]?[☑■√✓✔☒]/;

/** What a title asserts, and which of the lines says it. */
export interface TitledLine {
  readonly name: Titled;
  readonly index: number;
}

/** What a line of the facts is to the titles: a title or a label cell, or text that says something or nothing. */
export interface TitleLine {
  readonly cell: { readonly column: number; readonly row: number } | null;
  /** Elements that a title or a label cell names; null for any other line. */
  readonly names: readonly Titled[] | null;
  readonly says: boolean;
}

const TEXT: TitleLine = { cell: null, names: null, says: true };
const SILENCE: TitleLine = { cell: null, names: null, says: false };

/** Lines of plain text are two objects only, so that typing in one leaves the list of them as it is. */
export function titleLine(line: ToldLine): TitleLine {
  const { heading, line: text } = line.placed;
  const { cell } = text.passage;
  const says = saysSomething(line);
  if (cell !== null) return { cell, names: cell.column === 0 ? namedIn(text.text) : null, says };
  if (heading !== null) return { cell, names: namedIn(text.text.slice(0, heading.bodyStart)), says };
  return says ? TEXT : SILENCE;
}

/**
 * Elements that a title asserts together with the text under it: （二）具有商业价值。……, or a label cell beside a
 * ticked ☑是. A title alone asserts nothing, nor one above ☑否.
 */
export function readTitled(lines: readonly TitleLine[]): readonly TitledLine[] {
  const found = new Map<Titled, TitledLine>();
  const add = (names: readonly Titled[], index: number): void => {
    for (const name of names) if (!found.has(name)) found.set(name, { name, index });
  };
  let pending: readonly Titled[] = [];
  let row: { readonly names: readonly Titled[]; readonly index: number } | null = null;
  for (const [index, { cell, names, says }] of lines.entries()) {
    if (cell !== null) {
      if (names !== null) row = { names, index: cell.row };
      else if (row?.index === cell.row && says) add(row.names, index);
      pending = [];
      continue;
    }
    row = null;
    if (names !== null) pending = names;
    if (pending.length === 0 || !says) continue;
    add(pending, index);
    pending = [];
  }
  return [...found.values()];
}

function namedIn(written: string): readonly Titled[] {
  const title = withoutUnticked(written);
  return TITLES.filter(({ titles }) => titles.some((word) => title.includes(word))).map(({ name }) => name);
}

function saysSomething({ told }: ToldLine): boolean {
  const own = told.statements.filter(({ voice }) => voice === 'own').map(({ text }) => text.trim());
  const text = own.join('');
  if (NO.test(text)) return false;
  return YES.test(text) || text.replace(/[\s\u3000]/g, '').length >= MIN_BODY;
}
