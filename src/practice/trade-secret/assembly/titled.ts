import { withoutUnticked } from '../../../pleading/statements';
import type { ElementName } from '../model';
import { ELEMENTS } from './assertions';
import type { ToldLine } from './told';

/** Short of this many characters a text under a title says nothing (略, 见证据). */
const MIN_BODY = 10;
const YES = /[☑■√✓✔☒][\s\u3000]?(?:是|有)|(?:是|有)[\s\u3000]?[☑■√✓✔☒]/;
const NO = /[☑■√✓✔☒][\s\u3000]?(?:否|无)|(?:否|无)[\s\u3000]?[☑■√✓✔☒]/;

/**
 * Elements that a title asserts together with the text under it: （二）具有商业价值。……, or a label cell beside a
 * ticked ☑是. A title alone asserts nothing, nor one above ☑否.
 */
export function readTitled(lines: readonly ToldLine[]): ReadonlySet<ElementName> {
  const found = new Set<ElementName>();
  let pending: readonly ElementName[] = [];
  let row: { readonly names: readonly ElementName[]; readonly index: number } | null = null;
  for (const line of lines) {
    const { heading, line: text } = line.placed;
    const { cell } = text.passage;
    if (cell !== null) {
      if (cell.column === 0) row = { names: namedIn(text.text), index: cell.row };
      else if (row?.index === cell.row && saysSomething(line)) for (const name of row.names) found.add(name);
      pending = [];
      continue;
    }
    row = null;
    if (heading !== null) pending = namedIn(text.text.slice(0, heading.bodyStart));
    if (pending.length === 0 || !saysSomething(line)) continue;
    for (const name of pending) found.add(name);
    pending = [];
  }
  return found;
}

function namedIn(written: string): readonly ElementName[] {
  const title = withoutUnticked(written);
  return ELEMENTS.filter(({ titles }) => titles.some((word) => title.includes(word))).map(({ name }) => name);
}

function saysSomething({ told }: ToldLine): boolean {
  const own = told.statements.filter(({ voice }) => voice === 'own').map(({ text }) => text.trim());
  const text = own.join('');
  if (NO.test(text)) return false;
  return YES.test(text) || text.replace(/[\s\u3000]/g, '').length >= MIN_BODY;
}
