/** Which patterns of a list may match a text: 1 for each that may, 0 for each that does not. Valid until the next call. */
export type Sieve = (text: string) => Uint8Array;

const SINGLE = 1;
const PAIR = 2;

/**
 * Tells in one look at a text which of many patterns may match it. `required` gives for each pattern words of which
 * every match holds one, or null where there are none; the first two characters of a word are looked for. It is called
 * on first use.
 */
export function makeSieve(required: () => readonly (readonly string[] | null)[]): Sieve {
  let sieve: Sieve | undefined;
  return (text) => (sieve ??= sieveOf(required()))(text);
}

function sieveOf(required: readonly (readonly string[] | null)[]): Sieve {
  const kinds = new Uint8Array(0x10000);
  const singles = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  const always = Uint8Array.from(required, (words) => (words === null ? 1 : 0));
  for (const [index, words] of required.entries()) {
    for (const word of words ?? []) {
      const first = word.charCodeAt(0);
      if (word.length === 1) put(singles, first, index);
      else put(pairs, first * 0x10000 + word.charCodeAt(1), index);
      kinds[first] = (kinds[first] ?? 0) | (word.length === 1 ? SINGLE : PAIR);
    }
  }
  const passed = new Uint8Array(required.length);
  return (text) => {
    passed.set(always);
    for (let at = 0; at < text.length; at++) {
      const first = text.charCodeAt(at);
      const kind = kinds[first] ?? 0;
      if (kind === 0) continue;
      if (kind & SINGLE) mark(passed, singles.get(first));
      if (kind & PAIR) mark(passed, pairs.get(first * 0x10000 + text.charCodeAt(at + 1)));
    }
    return passed;
  };
}

function put(map: Map<number, number[]>, key: number, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else if (known.at(-1) !== index) known.push(index);
}

function mark(passed: Uint8Array, indices: readonly number[] | undefined): void {
  if (indices !== undefined) for (const index of indices) passed[index] = 1;
}
