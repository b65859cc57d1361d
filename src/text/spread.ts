import { endOf, firstIndex, type BlockList, type PlacedBlock } from './blocks';
import type { Span } from './span';
import { spliced } from './spliced';

/**
 * A document with room behind each block, as if blank lines stood there. A block that grows does not move those behind
 * it, so whatever was read of them with their places stays true from one keystroke to the next.
 */
export interface Spread {
  readonly source: BlockList;
  /** The same blocks in their roomy places. */
  readonly blocks: BlockList;
}

/** Nothing that looks this far beyond the end of its block sees the next one, however much room is left. */
const LEAST_ROOM = 128;
/** Room at first: this much and half the block's length. */
const ROOM = 512;

/** Lays the blocks out; blocks that `previous` has stay in their places while there is room. */
export function spreadOut(source: BlockList, previous?: Spread): Spread {
  if (previous?.source === source) return previous;
  const items = previous === undefined ? null : keepPlaces(source.items, previous);
  if (items === null) return { source, blocks: layOut(source.items) };
  const kept = previous?.blocks.end ?? 0;
  const end = endOf(items.at(-1));
  // A document that grows at its end has room there too.
  return { source, blocks: new SpreadBlocks(items, end + LEAST_ROOM > kept ? end + ROOM : kept) };
}

/** The blocks without gaps; what stands between them is written out only if somebody asks. */
class SpreadBlocks implements BlockList {
  readonly swallowed: BlockList['swallowed'] = new Map();
  private written: string | undefined;

  constructor(
    readonly items: readonly PlacedBlock[],
    readonly end: number,
  ) {}

  get text(): string {
    this.written ??= this.items
      .map((item, at) => padded(item, this.items[at + 1]?.start ?? this.end))
      .join('');
    return this.written;
  }
}

function layOut(items: readonly PlacedBlock[]): SpreadBlocks {
  let start = 0;
  const placed = items.map(({ block }) => {
    const placed = { start, block };
    start += block.text.length + ROOM + (block.text.length >> 1);
    return placed;
  });
  return new SpreadBlocks(placed, start);
}

/** The blocks with those between the unchanged ones put into the room there; null where it does not do. */
function keepPlaces(items: readonly PlacedBlock[], previous: Spread): readonly PlacedBlock[] | null {
  const old = previous.blocks.items;
  const before = previous.source.items;
  const most = Math.min(before.length, items.length);
  let first = 0;
  while (first < most && before[first]?.block === items[first]?.block) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last)?.block === items.at(-1 - last)?.block) last++;
  const changed = items.slice(first, items.length - last);
  const replaced = old.slice(first, old.length - last);
  const behind = old.slice(old.length - last);
  const limit = behind[0]?.start ?? Number.POSITIVE_INFINITY;
  const placed: PlacedBlock[] = [];
  let free = first === 0 ? 0 : endOf(old[first - 1]) + LEAST_ROOM;
  for (const [at, { block }] of changed.entries()) {
    const start = Math.max(free, replaced[at]?.start ?? 0);
    placed.push({ start, block });
    free = start + block.text.length + LEAST_ROOM;
  }
  if (free > limit || (first === 0 && placed.length === 0 && limit > 0)) return null;
  return spliced(old, first, old.length - last, placed);
}

function padded(item: PlacedBlock, next: number): string {
  return item.block.text + '\n'.repeat(Math.max(0, next - endOf(item)));
}

function startAt(items: readonly PlacedBlock[], at: number): number {
  return items[at]?.start ?? Number.POSITIVE_INFINITY;
}

/** From places in the roomy document to those in the document itself. */
export function toDocument({ source, blocks }: Spread): (span: Span) => Span {
  const { items } = blocks;
  /** Most places asked for lie in the block of the one before. */
  let at = 0;
  const place = (offset: number): number => {
    const isThere = startAt(items, at) <= offset && offset < startAt(items, at + 1);
    if (!isThere) at = Math.max(0, firstIndex(items, ({ start }) => start > offset) - 1);
    const spread = items[at];
    const own = source.items[at];
    if (spread === undefined || own === undefined) return 0;
    return own.start + Math.min(offset - spread.start, own.block.text.length);
  };
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}
