import type { Numberer } from './numbering';
import { chainOf, numberingIn, type Styles } from './styles';
import { elementsIn, find, isOn, localName, valueOf, type XmlElement } from './xml-tree';

/** What was met on the way and is for the user to know. */
export interface Found {
  /** Insertions, deletions and moves (修订), all taken as accepted. */
  revisions: number;
  /** Runs of hidden text (隐藏文字), left out. */
  hidden: number;
}

const REVISIONS: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/**
 * Makes plain in the document what its reader does not see: numbers that Word counts become text, fields are left with
 * their results, hidden text goes, and a paragraph whose end was deleted is joined to the next. The tree is changed.
 */
export function prepareDocument(root: XmlElement, styles: Styles, number: Numberer): Found {
  const found: Found = { revisions: 0, hidden: 0 };
  const visit = (element: XmlElement): void => {
    if (REVISIONS.has(localName(element))) found.revisions += 1;
    element.children = joinDeleted(
      element.children.flatMap((child) => flattened(child, found)),
      found,
    );
    if (localName(element) === 'p') addLabel(element, styles, number);
    for (const child of elementsIn(element)) visit(child);
  };
  visit(root);
  return found;
}

/** What stands in place of a child: nothing, itself, or the children of a field. */
function flattened(child: XmlElement | string, found: Found): readonly (XmlElement | string)[] {
  if (typeof child === 'string') return [child];
  const name = localName(child);
  // The same content is written twice, for newer and older readers.
  if (name === 'Choice') return [];
  if (name === 'fldSimple') return child.children.flatMap((inner) => flattened(inner, found));
  if (name === 'r' && isOn(find(child, 'rPr', 'vanish'))) {
    found.hidden += 1;
    return [];
  }
  return [child];
}

function joinDeleted(children: readonly (XmlElement | string)[], found: Found): (XmlElement | string)[] {
  const kept: (XmlElement | string)[] = [];
  let pending: (XmlElement | string)[] = [];
  for (const child of children) {
    if (typeof child === 'string' || localName(child) !== 'p') {
      kept.push(child);
      continue;
    }
    const properties = find(child, 'pPr');
    const content = child.children.filter((inner) => inner !== properties);
    const mark = find(properties, 'rPr');
    if (find(mark, 'del') !== undefined || find(mark, 'moveFrom') !== undefined) {
      found.revisions += 1;
      pending.push(...content);
      continue;
    }
    child.children = [...(properties ? [properties] : []), ...pending, ...content];
    pending = [];
    kept.push(child);
  }
  return kept;
}

function addLabel(paragraph: XmlElement, styles: Styles, number: Numberer): void {
  const properties = find(paragraph, 'pPr');
  const own = numberingIn(properties);
  const style = valueOf(properties, 'pStyle') ?? null;
  const numbered = chainOf(styles, style).find(({ numbering }) => numbering !== null);
  const numbering = own ?? numbered?.numbering ?? null;
  if (numbering === null || numbering.list === '0') return;
  const label = number(numbering.list, numbering.level, own === null ? (numbered?.id ?? null) : null);
  // An empty paragraph is counted, but its number alone is no text.
  if (label === '' || !hasText(paragraph)) return;
  const prefix = paragraph.name.slice(0, -1);
  const text: XmlElement = {
    name: `${prefix}t`,
    attributes: [['xml:space', 'preserve']],
    children: [escape(label)],
  };
  const run: XmlElement = { name: `${prefix}r`, attributes: [], children: [text] };
  const at = properties === undefined ? 0 : paragraph.children.indexOf(properties) + 1;
  paragraph.children.splice(at, 0, run);
}

/** Text that stands once all revisions are accepted. */
function hasText(element: XmlElement): boolean {
  return elementsIn(element).some((child) => {
    const name = localName(child);
    if (name === 'del' || name === 'moveFrom' || name === 'pPr') return false;
    return name === 't' ? child.children.length > 0 : hasText(child);
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
