import { sameMembers, sameStart, settled, type Memory } from './memory';
import { spliced } from './spliced';

interface Gathering<I, T> {
  items: readonly I[];
  readonly given: readonly unknown[];
  found: readonly T[];
  /** For each of `found` the index of its item. */
  owners: readonly number[];
}

/** What is read of items, of which those that stand in the list before are not read again. */
type Gather<I, T, G extends readonly unknown[]> = (
  memory: Memory,
  items: readonly I[],
  ...given: G
) => readonly T[];

/**
 * What a pure function finds in each item, all in one list. Only items that are new are read; the list is the same
 * object as long as nothing in it changed. `given` are further arguments; others than before begin anew.
 */
export function gathered<I, T, G extends readonly unknown[] = []>(
  read: (item: I, ...given: G) => readonly T[],
): Gather<I, T, G> {
  return gatheredWith(read, (last, next) => (sameMembers(last, next) ? last : next));
}

/**
 * The same for a function that gives plain data: what a changed item still tells as before is the same object as
 * before, so that typing in a line that cites an exhibit leaves the list of citations as it is.
 */
export function gatheredData<I, T, G extends readonly unknown[] = []>(
  read: (item: I, ...given: G) => readonly T[],
): Gather<I, T, G> {
  return gatheredWith(read, settled);
}

function gatheredWith<I, T, G extends readonly unknown[]>(
  read: (item: I, ...given: G) => readonly T[],
  settle: (last: readonly T[], next: readonly T[]) => readonly T[],
): Gather<I, T, G> {
  const key = {};
  return (memory, items, ...given) => {
    const last = memory.get(key) as Gathering<I, T> | undefined;
    if (last === undefined || !sameMembers(last.given, given)) {
      const owners: number[] = [];
      const found = settle(last?.found ?? [], findIn(items, 0, items.length, read, given, owners));
      memory.set(key, { items, given, found, owners } satisfies Gathering<I, T>);
      return found;
    }
    if (last.items !== items) update(last, items, read, given, settle, inCommon(memory, last.items, items));
    return last.found;
  };
}

function findIn<I, T, G extends readonly unknown[]>(
  items: readonly I[],
  from: number,
  to: number,
  read: (item: I, ...given: G) => readonly T[],
  given: G,
  owners: number[],
): T[] {
  const found: T[] = [];
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) continue;
    for (const one of read(item, ...given)) {
      found.push(one);
      owners.push(at);
    }
  }
  return found;
}

/** Reads what stands between the items at the start and at the end that are as before. */
function update<I, T, G extends readonly unknown[]>(
  last: Gathering<I, T>,
  items: readonly I[],
  read: (item: I, ...given: G) => readonly T[],
  given: G,
  settle: (last: readonly T[], next: readonly T[]) => readonly T[],
  { start, end }: Common,
): void {
  const { items: old, found, owners } = last;
  const newOwners: number[] = [];
  const added = findIn(items, start, items.length - end, read, given, newOwners);
  const first = firstAtLeast(owners, start);
  const behind = firstAtLeast(owners, old.length - end);
  const shift = items.length - old.length;
  last.items = items;
  if (shift === 0 && added.length === 0 && behind === first) return;
  const before = found.slice(first, behind);
  const now = settle(before, added);
  if (shift !== 0 || !sameMembers(owners.slice(first, behind), newOwners)) {
    const moved = shift === 0 ? owners : owners.map((owner, at) => (at < behind ? owner : owner + shift));
    last.owners = spliced(moved, first, behind, newOwners);
  }
  if (now !== before) last.found = spliced(found, first, behind, now);
}

/** How many members two lists have in common at their starts and, of the others, at their ends. */
interface Common {
  readonly old: readonly unknown[];
  readonly items: readonly unknown[];
  readonly start: number;
  readonly end: number;
}

const compared = {};
/** Most of what is gathered is gathered of the same few lists. */
const COMPARED = 8;

function inCommon(memory: Memory, old: readonly unknown[], items: readonly unknown[]): Common {
  const all = (memory.get(compared) as Common[] | undefined) ?? [];
  const known = all.find((one) => one.items === items && one.old === old);
  if (known !== undefined) return known;
  const start = sameStart(old, items);
  const common = { old, items, start, end: sameEnd(old, items, start) };
  memory.set(compared, [common, ...all.slice(0, COMPARED - 1)]);
  return common;
}

/** How many members two lists have in common at the end, none of them among the first `start`. */
function sameEnd(a: readonly unknown[], b: readonly unknown[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
