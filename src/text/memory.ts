/**
 * What was worked out of a document, kept from one reading to the next. An edit touches few lines; whatever it does
 * not touch is given back as the same object, so that what is worked out of that need not be done again either.
 * A memory belongs to one document and its versions; it never changes what is read, only how often.
 */
export class Memory {
  private readonly kept = new Map<object, unknown>();

  get(key: object): unknown {
    return this.kept.get(key);
  }

  set(key: object, value: unknown): void {
    this.kept.set(key, value);
  }
}

/** A pure function that is not called again while its arguments are the same objects. */
export function recalled<A extends readonly unknown[], R>(
  read: (...args: A) => R,
): (memory: Memory, ...args: A) => R {
  return recalledWith(read, (_, next) => next);
}

/** The same for a function that gives plain data: equal data is the same object as before. */
export function recalledData<A extends readonly unknown[], R>(
  read: (...args: A) => R,
): (memory: Memory, ...args: A) => R {
  return recalledWith(read, settled);
}

function recalledWith<A extends readonly unknown[], R>(
  read: (...args: A) => R,
  settle: (last: R | undefined, next: R) => R,
): (memory: Memory, ...args: A) => R {
  const key = {};
  return (memory, ...args) => {
    const last = memory.get(key) as { readonly args: A; readonly result: R } | undefined;
    if (last !== undefined && sameMembers(last.args, args)) return last.result;
    const result = settle(last?.result, read(...args));
    memory.set(key, { args, result });
    return result;
  };
}

/**
 * A pure function of a record, not called again while whatever it looked at in the record, and its other arguments,
 * are the same objects. Which fields those are is found out as it runs.
 */
export function recalledFrom<R extends object, A extends readonly unknown[], T>(
  read: (record: R, ...args: A) => T,
): (memory: Memory, record: R, ...args: A) => T {
  const key = {};
  return (memory, record, ...args) => {
    const last = memory.get(key) as { readonly seen: Seen; readonly args: A; readonly result: T } | undefined;
    if (last !== undefined && sameMembers(last.args, args) && isUnchanged(last.seen, record))
      return last.result;
    const { watched, seen } = watch(record);
    const result = settled(last?.result, read(watched, ...args));
    memory.set(key, { seen, args, result });
    return result;
  };
}

/** The fields of a record that were looked at, and their values in the same order. */
export interface Seen {
  readonly fields: readonly PropertyKey[];
  readonly values: readonly unknown[];
}

/** True while the fields looked at hold the same objects. */
export function isUnchanged({ fields, values }: Seen, record: object): boolean {
  for (let at = 0; at < fields.length; at++)
    if ((record as Record<PropertyKey, unknown>)[fields[at] ?? ''] !== values[at]) return false;
  return true;
}

/** The record, and what is looked at in it. */
export function watch<R extends object>(record: R): { readonly watched: R; readonly seen: Seen } {
  const fields: PropertyKey[] = [];
  const values: unknown[] = [];
  const watched = new Proxy(record, {
    get(target, field) {
      const value = (target as Record<PropertyKey, unknown>)[field];
      if (!fields.includes(field)) {
        fields.push(field);
        values.push(value);
      }
      return value;
    },
  });
  return { watched, seen: { fields, values } };
}

/** A list made anew each time, given back as the one before while it has the same members. */
export function steady<T>(): (memory: Memory, list: readonly T[]) => readonly T[] {
  const key = {};
  return (memory, list) => {
    const last = memory.get(key) as readonly T[] | undefined;
    if (last !== undefined && sameMembers(last, list)) return last;
    memory.set(key, list);
    return list;
  };
}

/** How many members two lists have in common from the start. */
export function sameStart(a: readonly unknown[], b: readonly unknown[]): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

/** True for lists of the same objects. */
export function sameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && sameStart(a, b) === a.length;
}

/**
 * `last` where `next` equals it, else `next`; of lists each member likewise. Only for plain data: spans, words, dates,
 * figures. What is known by its identity, as a line or a block, must be compared by it.
 */
export function settled<T>(last: T | undefined, next: T): T {
  if (last === undefined || Object.is(last, next)) return next;
  if (!Array.isArray(last) || !Array.isArray(next)) return isEqual(last, next) ? last : next;
  const members = next.map((member: unknown, at) =>
    isEqual(last[at], member) ? (last[at] as unknown) : member,
  );
  return sameMembers(last, members) ? last : (members as T);
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a)) return Array.isArray(b) && hasEqualMembers(a, b);
  if (!isPlain(a) || !isPlain(b)) return false;
  for (const key in a) if (!isEqual(a[key], b[key]) || (a[key] === undefined && !(key in b))) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

function hasEqualMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!isEqual(a[at], b[at])) return false;
  return true;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
