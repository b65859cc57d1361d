import { sameMembers, sameStart, settled, type Memory } from './memory';
import { spliced } from './spliced';

/** An item read in its place: `before` and `after` are what its reading began and ended with. */
export interface Step<I, S, T> {
  readonly item: I;
  readonly before: S;
  readonly after: S;
  readonly found: readonly T[];
}

interface Scan<I, S, T> {
  readonly given: readonly unknown[];
  readonly items: readonly I[];
  readonly steps: readonly Step<I, S, T>[];
}

/**
 * A list read in order by a pure function that passes on plain data from item to item, as a title does to the lines
 * below it. After an edit only what changed is read, and what lies behind it as far as something else is passed on.
 */
export function scanned<I, S, T, G extends readonly unknown[] = []>(
  start: S,
  read: (item: I, before: S, ...given: G) => Pick<Step<I, S, T>, 'after' | 'found'>,
): (memory: Memory, items: readonly I[], ...given: G) => readonly Step<I, S, T>[] {
  const key = {};
  return (memory, items, ...given) => {
    const known = memory.get(key) as Scan<I, S, T> | undefined;
    const last = known !== undefined && sameMembers(known.given, given) ? known : undefined;
    if (last?.items === items) return last.steps;
    const old = last?.steps ?? [];
    const first = last === undefined ? 0 : sameStart(last.items, items);
    const shift = old.length - items.length;
    const changed: Step<I, S, T>[] = [];
    let state = old[first - 1]?.after ?? start;
    let at = first;
    for (; at < items.length; at++) {
      const item = items[at] as I;
      const former = at + shift < first ? undefined : old[at + shift];
      if (former?.item === item && settled(former.before, state) === former.before) break;
      const { after, found } = read(item, state, ...given);
      changed.push({ item, before: state, after, found });
      state = after;
    }
    const steps = spliced(old, first, at + shift, changed);
    memory.set(key, { given, items, steps } satisfies Scan<I, S, T>);
    return steps;
  };
}
