import { commonEnd, commonStart } from './common';
import { flatten } from './flatten';
import { parseBlock } from './parse';
import type { Block } from './passage';
import { readPlain } from './plain';
import { readSimple } from './simple';
import { blockEnd, frontMatterEnd } from './split';
import { shift } from './span';
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
  /** Where the document ends. */
  readonly end: number;
  /** Blocks by their source that an edit has swallowed, as an unclosed comment does, kept for their return. */
  readonly swallowed: ReadonlyMap<string, Block>;
}

/** An edit that makes more blocks than this disappear at once has swallowed them. */
const MANY = 16;

/**
 * Reads a document. Blocks of `previous` that an edit leaves as they are, or moves, are the same objects afterwards, so
 * that whatever was found out about a block can be kept with it.
 *
 * What precedes and what follows an edit is recognised by comparing sources in place. Only the text between is cut
 * anew, and only blocks not known by their source are parsed.
 */
export function readBlocks(text: string, previous: BlockList = EMPTY): BlockList {
  if (text === previous.text) return previous;
  const old = previous.items;
  const shift = text.length - previous.text.length;
  const kept = unchangedBefore(text, previous);
  let next = unchangedAfter(text, previous, kept);
  const known = bySource(old.slice(kept, next));
  const blockAt = (start: number, source: string): Block => {
    if (start === 0 && isBoundToStart(source)) {
      return old[0]?.block.text === source ? old[0].block : readBlock(detached(source), true);
    }
    const block = known.get(source) ?? previous.swallowed.get(source) ?? readBlock(detached(source), false);
    known.set(block.text, block);
    return block;
  };

  const items = old.slice(0, kept);
  let start = endOf(items.at(-1));
  // Where a block that is unchanged starts, the old cuts hold from there on.
  while (start < text.length && startOf(old[next]) + shift !== start) {
    const end = blockEnd(text, start);
    items.push({ start, block: blockAt(start, text.slice(start, end)) });
    start = end;
    while (startOf(old[next]) + shift < start) next++;
  }
  for (const item of old.slice(next)) {
    items.push(shift === 0 ? item : { start: item.start + shift, block: item.block });
  }
  const swallowed = next - kept > MANY ? bySource(old.slice(kept, next)) : previous.swallowed;
  return { text, items, end: text.length, swallowed };
}

const EMPTY: BlockList = { text: '', items: [], end: 0, swallowed: new Map() };

function readBlock(text: string, first: boolean): Block {
  const simple = readSimple(text);
  if (simple) return simple;
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
  const common = commonStart(text, oldText);
  const equal = firstIndex(items, (item) => endOf(item) > common);
  return Math.max(0, equal - (equal === items.length ? 2 : 1));
}

/** The index of the first of the trailing blocks that compare equal, none of them overlapping the first `kept`. */
function unchangedAfter(text: string, { text: oldText, items }: BlockList, kept: number): number {
  const from = endOf(items[kept - 1]);
  const common = commonEnd(text, oldText, Math.min(text.length, oldText.length) - from);
  const index = firstIndex(items, ({ start }) => start >= oldText.length - common);
  const item = items[index];
  const isFirst = item?.start === 0 || common === text.length;
  return item && isFirst && isBoundToStart(item.block.text) ? index + 1 : index;
}

/** The index of the first item that passes; all that follow it pass too. */
export function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Front matter, and a byte order mark that is no text, exist only at the start of a document. */
function isBoundToStart(source: string): boolean {
  return source.startsWith('---') || source.startsWith('\uFEFF');
}

function bySource(items: readonly PlacedBlock[]): Map<string, Block> {
  const free = items.filter(({ start, block }) => start > 0 || !isBoundToStart(block.text));
  return new Map(free.map(({ block }) => [block.text, block]));
}

/** A string of its own; a slice would keep the whole document it was cut from in memory. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

function startOf(item: PlacedBlock | undefined): number {
  return item?.start ?? Number.POSITIVE_INFINITY;
}

/** What is written between two offsets; of blocks with room between them, the room is left out. */
export function textBetween(items: readonly PlacedBlock[], from: number, to: number): string {
  let text = '';
  for (let at = firstIndex(items, (item) => endOf(item) > from); at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start >= to) break;
    text += item.block.text.slice(Math.max(0, from - item.start), to - item.start);
  }
  return text;
}

/** The same as a reader sees it, without the comments that lie between. */
export function shownBetween(items: readonly PlacedBlock[], from: number, to: number): string {
  let text = '';
  let last = from;
  for (let at = firstIndex(items, (item) => endOf(item) > from); at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start >= to) break;
    for (const { span } of item.block.comments) {
      const { start, end } = shift(span, item.start);
      if (start < last || end > to) continue;
      text += textBetween(items, last, start);
      last = end;
    }
  }
  return text + textBetween(items, last, to);
}

/** Where a block ends; 0 for none. */
export function endOf(item: PlacedBlock | undefined): number {
  return item ? item.start + item.block.text.length : 0;
}
