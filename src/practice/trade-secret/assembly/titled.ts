import { withoutUnticked } from '../../../pleading/statements';
import type { ElementName } from '../model';
import { TITLES } from './assertions';
import type { ToldLine } from './told';

/** What a title can assert together with the text under it. */
export type Titled = ElementName | 'measures';

/** Short of this many characters a text under a title says nothing (略, 见证据). */
const MIN_BODY = 10;
const YES = /[☑■√✓✔☒][\s\u3000]?(?:是|有)|(?:是|有)[\s\u3000]?[☑■√✓✔☒]/;
const NO = /[☑■√✓✔☒][\s\u3000]?(?:否|无)|(?:否|无)[\s\u3000]?[☑■√✓✔☒]/;

/**
 * Elements that a title asserts together with the text under it: （二）具有商业价值。……, or a label cell beside a
 * ticked ☑是. A title alone asserts nothing, nor one above ☑否.
 */
export function readTitled(lines: readonly ToldLine[]): ReadonlyMap<Titled, ToldLine> {
  const found = new Map<Titled, ToldLine>();
  const add = (names: readonly Titled[], line: ToldLine): void => {
    for (const name of names) if (!found.has(name)) found.set(name, line);
  };
  let pending: readonly Titled[] = [];
  let row: { readonly names: readonly Titled[]; readonly index: number } | null = null;
  for (const line of lines) {
    const { heading, line: text } = line.placed;
    const { cell } = text.passage;
    if (cell !== null) {
      if (cell.column === 0) row = { names: namedIn(text.text), index: cell.row };
      else if (row?.index === cell.row && saysSomething(line)) add(row.names, line);
      pending = [];
      continue;
    }
    row = null;
    if (heading !== null) pending = namedIn(text.text.slice(0, heading.bodyStart));
    if (pending.length === 0 || !saysSomething(line)) continue;
    add(pending, line);
    pending = [];
  }
  return found;
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
