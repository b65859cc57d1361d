/** A function of an object that stays as it is, a list too, not called again for the same one. */
export function perObject<O extends object, T>(read: (object: O) => T): (object: O) => T {
  const known = new WeakMap<O, { readonly value: T }>();
  return (object) => {
    let entry = known.get(object);
    if (entry === undefined) known.set(object, (entry = { value: read(object) }));
    return entry.value;
  };
}
