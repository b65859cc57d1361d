import { unpairedMarks, readMarked } from '../../pleading/marked';
import { readBlocks, type BlockList } from '../../text/blocks';
import { toText } from '../../text/map';
import type { Passage } from '../../text/passage';
import { shift, type Span } from '../../text/span';
import type { Obstacle, Secrecy } from './secrecy';

/** What keeps a draft from being redacted, in the order of the draft. */
export function obstaclesIn(blocks: BlockList, secrecy: Secrecy): readonly Obstacle[] {
  const unpaired = unpairedMarks(blocks);
  if (unpaired.length > 0) return unpaired.map((span) => ({ reason: 'mark', span }));
  const marked = readMarked(blocks);
  if (marked.length === 0) return [];
  const shown = readShown(blocks, marked);
  const secrets = [...marked.map(({ start, end }) => blocks.text.slice(start, end)), ...shown.secrets];
  const inSource = secrecy.leaks(blocks, secrets, marked);
  // What tags keep apart in the source a reader sees in one piece.
  const inShown = secrecy
    .leaks(readBlocks(shown.text), secrets, [])
    .flatMap(({ start }) => shown.passages.findLast((passage) => passage.at <= start)?.span ?? [])
    .filter((span) => !inSource.some((found) => span.start <= found.start && found.end <= span.end));
  return [...inSource, ...inShown]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ reason: 'unmarked', span }));
}

/** A draft as a reader sees it: what is marked secret and what is not. */
interface Shown {
  readonly text: string;
  /** Where each passage begins in `text`, and its place in the draft. */
  readonly passages: readonly { readonly at: number; readonly span: Span }[];
  readonly secrets: readonly string[];
}

function readShown({ items }: BlockList, marked: readonly Span[]): Shown {
  const parts: string[] = [];
  const passages: Shown['passages'][number][] = [];
  const secrets: string[] = [];
  let at = 0;
  for (const { start, block } of items) {
    for (const passage of block.passages) {
      const place = shift(passage.span, start);
      const inside = marked.filter((span) => span.start < place.end && place.start < span.end);
      const cuts = inside.map((span) => toText(passage.map, shift(span, -start)));
      for (const cut of cuts) secrets.push(passage.text.slice(cut.start, cut.end));
      const open = `${without(passage, cuts)}\n\n`;
      passages.push({ at, span: place });
      parts.push(open);
      at += open.length;
    }
  }
  return { text: parts.join(''), passages, secrets: secrets.filter((text) => text.trim() !== '') };
}

function without({ text }: Passage, cuts: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of cuts) {
    if (end <= from) continue;
    rest += `${text.slice(from, Math.max(from, start))}\n`;
    from = end;
  }
  return rest + text.slice(from);
}
