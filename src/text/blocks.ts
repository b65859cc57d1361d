import { flatten } from './flatten';
import { parseBlock } from './parse';
import type { Block } from './passage';
import { readParagraph, readPlain } from './plain';
import { blockEnd, frontMatterEnd } from './split';
import { isTangled } from './tangled';

/** A block and where it starts in the document. Equal blocks may be one object in several places. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
}

/** A document as its blocks, which cover the text in order and without gaps. */
export interface BlockList {
  readonly text: string;
  readonly items: readonly PlacedBlock[];
  /** Blocks by their source that an edit has swallowed, as an unclosed comment does, kept for their return. */
  readonly swallowed: ReadonlyMap<string, Block>;
}

/** An edit that makes more blocks than this disappear at once has swallowed them. */
const MANY = 16;

/**
 * Reads a document. A block whose source also stood in `previous` is the same object as there, so that whatever was
 * found out about a block can be kept with it.
 *
 * What precedes and what follows an edit is recognised by comparing sources in place. Only the text between is cut
 * anew, and only blocks not known by their source are parsed.
 */
export function readBlocks(text: string, previous: BlockList = EMPTY): BlockList {
  if (text === previous.text) return previous;
  const old = previous.items;
  const shift = text.length - previous.text.length;
  const kept = unchangedBefore(text, previous);
  let next = unchangedAfter(text, old, kept, shift);
  const known = bySource(old.slice(kept, next));

  const items = old.slice(0, kept);
  let start = endOf(items.at(-1));
  while (start < text.length) {
    while (startOf(old[next]) + shift < start) next++;
    if (start > 0 && startOf(old[next]) + shift === start) break;
    const end = blockEnd(text, start);
    const source = text.slice(start, end);
    let block = start === 0 && isBoundToStart(source) ? sameSource(old[0], source) : known.get(source);
    block ??= previous.swallowed.get(source) ?? readBlock(detached(source), start === 0);
    if (start > 0) known.set(block.text, block);
    items.push({ start, block });
    start = end;
  }
  for (const item of old.slice(next)) items.push({ start: item.start + shift, block: item.block });
  const swallowed = next - kept > MANY ? bySource(old.slice(kept, next)) : previous.swallowed;
  return { text, items, swallowed };
}

const EMPTY: BlockList = { text: '', items: [], swallowed: new Map() };

function readBlock(text: string, first: boolean): Block {
  const paragraph = readParagraph(text);
  if (paragraph) return paragraph;
  if (isTangled(text)) return readPlain(text);
  try {
    return flatten(text, parseBlock(text, first));
  } catch {
    return readPlain(text);
  }
}

/**
 * How many leading blocks stay as they are. Where a block ends depends on the line that follows it, so the last block
 * that compares equal is cut anew, and one more when it was the last of the document, whose last line may have grown.
 */
function unchangedBefore(text: string, { text: oldText, items }: BlockList): number {
  if (frontMatterEnd(text) !== frontMatterEnd(oldText)) return 0;
  let equal = 0;
  for (const { start, block } of items) {
    if (!text.startsWith(block.text, start)) break;
    equal++;
  }
  return Math.max(0, equal - (equal === items.length ? 2 : 1));
}

/** The index of the first of the trailing blocks that compare equal, none of them overlapping the first `kept`. */
function unchangedAfter(text: string, items: readonly PlacedBlock[], kept: number, shift: number): number {
  const from = endOf(items[kept - 1]);
  let index = items.length;
  while (index > kept) {
    const item = items[index - 1];
    if (!item || item.start + shift < from || !text.startsWith(item.block.text, item.start + shift)) break;
    if (item.start === 0 && isBoundToStart(item.block.text)) break;
    index--;
  }
  return index;
}

/** Front matter, and a byte order mark that is no text, exist only at the start of a document. */
function isBoundToStart(source: string): boolean {
  return source.startsWith('---') || source.startsWith('\uFEFF');
}

function bySource(items: readonly PlacedBlock[]): Map<string, Block> {
  const free = items.filter(({ start, block }) => start > 0 || !isBoundToStart(block.text));
  return new Map(free.map(({ block }) => [block.text, block]));
}

function sameSource(item: PlacedBlock | undefined, source: string): Block | undefined {
  return item?.block.text === source ? item.block : undefined;
}

/** A string of its own; a slice would keep the whole document it was cut from in memory. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

function startOf(item: PlacedBlock | undefined): number {
  return item?.start ?? Number.POSITIVE_INFINITY;
}

function endOf(item: PlacedBlock | undefined): number {
  return item ? item.start + item.block.text.length : 0;
}
