/**
 * Keeps what was judged of a fact, which is the same object until its line changes; `key` names all else the
 * judgment depends on.
 */
export function once<V>(): (fact: object, key: string, judge: () => V) => V {
  const known = new WeakMap<object, { readonly key: string; readonly value: V }>();
  return (fact, key, judge) => {
    const entry = known.get(fact);
    if (entry?.key === key) return entry.value;
    const value = judge();
    known.set(fact, { key, value });
    return value;
  };
}
