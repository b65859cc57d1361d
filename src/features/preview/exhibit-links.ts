import type { ExhibitMention, Pleading } from '../../pleading/model';
import { htmlToken, textToken, type CoreState, type Token } from './markdown';

/** Turns the citations of listed exhibits into links to their entry in the list of evidence. */
export function linkExhibits(state: CoreState, { exhibits, exhibitMentions }: Pleading): void {
  const line = lineCounter(state.src);
  const targets = new Map(exhibits.flatMap((exhibit) => exhibit.covers.map((id) => [id, exhibit.id])));
  const entries = byLine(exhibits, ({ label }) => line(label.start));
  const cited = byLine(
    exhibitMentions.filter(({ foreign, from }) => !foreign && targets.has(from.id)),
    ({ span }) => line(span.start),
  );
  let row: readonly [number, number] | null = null;
  const anchored = new Set<number>();
  for (const token of state.tokens) {
    if (token.type === 'tr_open') row = token.map;
    if (token.type === 'tr_close') row = null;
    const map = token.map ?? row;
    if (token.type !== 'inline' || map === null) continue;
    const anchors: string[] = [];
    for (let at = map[0]; at < map[1]; at += 1) {
      const mentions = cited.get(at);
      if (mentions !== undefined)
        token.children = linkMentions(state, token.children ?? [], mentions, targets);
      if (anchored.has(at)) continue;
      anchored.add(at);
      for (const { id } of entries.get(at) ?? []) anchors.push(`<span id="${anchorOf(id)}"></span>`);
    }
    token.children = [...anchors.map((html) => htmlToken(state, html)), ...(token.children ?? [])];
  }
}

/** Links the mentions found in these texts, in order; what emphasis cuts apart stays as it is. */
function linkMentions(
  state: CoreState,
  tokens: readonly Token[],
  mentions: readonly ExhibitMention[],
  targets: ReadonlyMap<string, string>,
): Token[] {
  const waiting = mentions.map(({ span, from }) => ({
    words: state.src.slice(span.start, span.end),
    href: anchorOf(targets.get(from.id) ?? from.id),
  }));
  let linked = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'html_inline') linked += token.content.startsWith('<a') ? 1 : 0;
    if (token.type === 'html_inline') linked -= token.content === '</a>' ? 1 : 0;
    if (token.type === 'link_open') linked += 1;
    if (token.type === 'link_close') linked -= 1;
    if (token.type !== 'text' || linked > 0) return [token];
    const pieces: Token[] = [];
    let rest = token.content;
    while (waiting[0] !== undefined) {
      const { words, href } = waiting[0];
      const at = rest.indexOf(words);
      if (at < 0) break;
      waiting.shift();
      if (at > 0) pieces.push(textToken(state, rest.slice(0, at)));
      pieces.push(htmlToken(state, `<a class="pleadwright-exhibit" href="#${href}">`));
      pieces.push(textToken(state, words), htmlToken(state, '</a>'));
      rest = rest.slice(at + words.length);
    }
    return rest === '' ? pieces : [...pieces, textToken(state, rest)];
  });
}

function anchorOf(id: string): string {
  return `pleadwright-exhibit-${id.replace(/[^\d-]/g, '')}`;
}

function byLine<T>(items: readonly T[], lineOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const lines = new Map<number, T[]>();
  for (const item of items) {
    const line = lineOf(item);
    lines.set(line, [...(lines.get(line) ?? []), item]);
  }
  return lines;
}

/** The line (from 0) an offset stands in. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
