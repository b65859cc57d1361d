/**
 * A provision 条款项: article, paragraph and item as numbers. 第二百一十九条之一 is article 219, sub 1.
 * Paragraph and item are null where the reference stops at a higher level.
 */
export interface ProvisionRef {
  readonly article: number;
  /** The N of 之N, else null. */
  readonly sub: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** `219-1`, `22`: the article part of a key. */
export function articleKey(ref: Pick<ProvisionRef, 'article' | 'sub'>): string {
  return ref.sub === null ? String(ref.article) : `${ref.article}-${ref.sub}`;
}

/** `22.3`, `10.1.1`, `219-1`. An item without paragraph belongs to paragraph 1 第一款. */
export function provisionKey(ref: ProvisionRef): string {
  let key = articleKey(ref);
  if (ref.paragraph !== null || ref.item !== null) key += `.${ref.paragraph ?? 1}`;
  if (ref.item !== null) key += `.${ref.item}`;
  return key;
}

/** The order of the law itself. */
export function compareProvisions(a: ProvisionRef, b: ProvisionRef): number {
  return (
    a.article - b.article ||
    (a.sub ?? 0) - (b.sub ?? 0) ||
    (a.paragraph ?? 0) - (b.paragraph ?? 0) ||
    (a.item ?? 0) - (b.item ?? 0)
  );
}

const KEY = /^(\d{1,5})(?:-(\d{1,3}))?(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?$/;

/** Reads what `provisionKey` prints; null for anything else. */
export function parseProvisionKey(key: string): ProvisionRef | null {
  const match = KEY.exec(key);
  if (!match) return null;
  const part = (index: number): number | null => (match[index] === undefined ? null : Number(match[index]));
  return { article: Number(match[1]), sub: part(2), paragraph: part(3), item: part(4) };
}
