import { frontMatterOf, type FrontMatterFacts } from '../../facts/front-matter';
import { HEADER_KEYS } from '../../pleading/header';
import type { BlockList } from '../../text/blocks';
import { shift, type Span } from '../../text/span';

const KEPT: ReadonlySet<string> = new Set(HEADER_KEYS);

/** A text without comments and without what the front matter holds besides the keys that the checks read. */
export function withoutAsides({ text, items }: BlockList): string {
  const first = items[0];
  const facts = first && frontMatterOf(first.block)[0];
  const cuts = items.flatMap(({ start, block }) =>
    block.comments.map(({ span }) => ({ span: wholeLine(text, shift(span, start)), text: '' })),
  );
  const changes = facts === undefined ? cuts : [{ span: facts.span, text: headerOf(facts) }, ...cuts];
  let rest = '';
  let from = 0;
  for (const change of changes) {
    rest += text.slice(from, change.span.start) + change.text;
    from = Math.max(from, change.span.end);
  }
  return rest + text.slice(from);
}

/** The YAML between the fences. */
function headerOf({ entries }: FrontMatterFacts): string {
  return entries
    .filter(({ key, value }) => KEPT.has(key.trim()) && value !== '')
    .map(
      ({ key, value }) =>
        `${key.trim()}: ${/^[\w\u4e00-\u9fff][\w\u4e00-\u9fff/.、，（）-]*$/.test(value) ? value : JSON.stringify(value)}`,
    )
    .join('\n');
}

/** A comment alone on its line goes with the line; behind text, with the blanks before it. */
function wholeLine(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && /[ \t]/.test(text.charAt(to))) to += 1;
  const opens = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const closes = to === text.length || /[\r\n]/.test(text.charAt(to));
  if (!closes) return { start, end };
  if (!opens) return { start: from, end };
  if (text.startsWith('\r\n', to)) to += 2;
  else if (to < text.length) to += 1;
  return { start: from, end: to };
}
