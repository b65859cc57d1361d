import { sameMembers } from '../../text/memory';

/**
 * Keeps what was judged of a fact, which is the same object until something of it changes; `key` names all else the
 * judgment depends on, `beside` holds other facts.
 */
export function once<V>(): (fact: object, key: string, judge: () => V, beside?: readonly object[]) => V {
  const known = new WeakMap<object, Judgment<V>>();
  return (fact, key, judge, beside = NONE) => {
    const entry = known.get(fact);
    if (entry?.key === key && sameMembers(entry.beside, beside)) return entry.value;
    const value = judge();
    known.set(fact, { key, beside, value });
    return value;
  };
}

interface Judgment<V> {
  readonly key: string;
  readonly beside: readonly object[];
  readonly value: V;
}

const NONE: readonly object[] = [];
