import { attribute, elementsIn, find, localName, valueOf, type XmlElement } from './xml-tree';

/** A paragraph style (样式): what of it is not kept with the paragraph itself. */
export interface ParagraphStyle {
  readonly id: string;
  /** Its name, lower case: `heading 1`, `title`, also `标题 1` where a program translated it. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly numbering: { readonly list: string; readonly level: number } | null;
  /** 1 to 9 where the style makes headings, by its outline level. */
  readonly outline: number | null;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

/** The paragraph styles of `styles.xml` by their ids. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, ParagraphStyle>();
  for (const element of root ? elementsIn(root) : []) {
    const id = attribute(element, 'styleId');
    if (localName(element) !== 'style' || id === undefined || attribute(element, 'type') !== 'paragraph')
      continue;
    const outline = valueOf(element, 'pPr', 'outlineLvl');
    styles.set(id, {
      id,
      name: (valueOf(element, 'name') ?? id).toLowerCase(),
      basedOn: valueOf(element, 'basedOn') ?? null,
      numbering: numberingIn(find(element, 'pPr')),
      outline: outline === undefined || Number(outline) > 8 ? null : Number(outline) + 1,
    });
  }
  return styles;
}

/** The list and level of paragraph properties; null where they say nothing. List `0` is none. */
export function numberingIn(properties: XmlElement | undefined): ParagraphStyle['numbering'] {
  const numbering = find(properties, 'numPr');
  const list = valueOf(numbering, 'numId');
  const level = Number(valueOf(numbering, 'ilvl') ?? 0);
  return list === undefined ? null : { list, level: Number.isInteger(level) ? level : 0 };
}

/** The style and those it is based on, nearest first. */
export function chainOf(styles: Styles, id: string | null): readonly ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  for (let at = styles.get(id ?? ''); at !== undefined; at = styles.get(at.basedOn ?? '')) {
    if (chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}

/** The level of a heading, 0 for the title, null for other text. */
export function headingLevel(styles: Styles, id: string | null): number | null {
  for (const { name, outline } of chainOf(styles, id)) {
    if (name === 'title' || name === '标题' || name === '文档标题') return 0;
    const named = /^(?:heading|标题)\s?([1-9])$/.exec(name)?.[1];
    if (named !== undefined) return Number(named);
    if (outline !== null) return outline;
  }
  return null;
}
