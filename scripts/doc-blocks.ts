/**
 * Parts of a page that the generator fills, between `<!-- NAME -->` and `<!-- /NAME -->`. The rest of the page is
 * written by hand.
 */

/** The page with its part renewed; null when the page has no such part. */
export function withBlock(page: string, name: string, content: string): string | null {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  if (start < 0) return null;
  const end = page.indexOf(close, start);
  const after = end < 0 ? start + open.length : end + close.length;
  return page.slice(0, start) + open + content + close + page.slice(after);
}
