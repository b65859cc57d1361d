import type { ProvisionRef } from './provision';
import { articleKey } from './provision';

/**
 * The structure of one version of an instrument 条、款、项的结构, without a word of its text.
 * Key: article (`22`, `219-1`); value: for each paragraph 款 the number of its items 项.
 */
export type Structure = ReadonlyMap<string, readonly number[]>;

/**
 * One token an article, in order: items per paragraph, comma-separated; `+` before a token that is a 之一, 之二 …
 * of the article before it. `0,0 4,0` is article 1 with two paragraphs and article 2 whose first has four items.
 */
export function decodeStructure(text: string): Structure {
  const structure = new Map<string, readonly number[]>();
  let article = 0;
  let sub = 0;
  for (const token of text.split(' ')) {
    if (token === '') continue;
    const added = token.startsWith('+');
    sub = added ? sub + 1 : 0;
    if (!added) article++;
    const items = token.slice(added ? 1 : 0).split(',');
    structure.set(articleKey({ article, sub: sub || null }), items.map(Number));
  }
  return structure;
}

/** The inverse of `decodeStructure`; null when the articles do not run from 1 without a gap. */
export function encodeStructure(structure: Structure): string | null {
  const tokens: string[] = [];
  let article = 0;
  let sub = 0;
  for (const [key, items] of structure) {
    if (key === articleKey({ article: article + 1, sub: null })) {
      article++;
      sub = 0;
      tokens.push(items.join(','));
    } else if (key === articleKey({ article, sub: sub + 1 })) {
      sub++;
      tokens.push(`+${items.join(',')}`);
    } else return null;
  }
  return tokens.join(' ');
}

/** What a reference lacks in a version: nothing, the article 条, the paragraph 款 or the item 项. */
export type Lack = 'none' | 'article' | 'paragraph' | 'item';

/** Tells whether the structure holds the provision, and if not, at which level it fails. */
export function lackOf(structure: Structure, ref: ProvisionRef): Lack {
  const paragraphs = structure.get(articleKey(ref));
  if (!paragraphs) return 'article';
  if (ref.paragraph === null && ref.item === null) return 'none';
  const items = paragraphs[(ref.paragraph ?? 1) - 1];
  if (items === undefined) return 'paragraph';
  if (ref.item === null) return 'none';
  return ref.item >= 1 && ref.item <= items ? 'none' : 'item';
}
