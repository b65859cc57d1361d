/** So many texts are kept twice over: more than a long paragraph has sentences. */
const MOST = 32;

/**
 * A pure function of a text, not called again for a text it was called with lately: typing in a paragraph leaves most
 * of its sentences as they were.
 */
export function perText<T>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, { readonly value: T }>();
  let before = recent;
  return (text) => {
    let entry = recent.get(text);
    if (entry !== undefined) return entry.value;
    entry = before.get(text) ?? { value: read(text) };
    if (recent.size >= MOST) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, entry);
    return entry.value;
  };
}
