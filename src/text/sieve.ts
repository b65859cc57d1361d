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
  /** A number for each character that begins a word, so that a pair is a small number, quick to look up; 0 for others. */
  const numbers = new Uint16Array(0x10000);
  const kinds: number[] = [0];
  const singles = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  const always = Uint8Array.from(required, (words) => (words === null ? 1 : 0));
  for (const [index, words] of required.entries()) {
    for (const word of words ?? []) {
      const first = word.charCodeAt(0);
      const number = (numbers[first] ||= kinds.length);
      if (word.length === 1) put(singles, number, index);
      else put(pairs, number * 0x10000 + word.charCodeAt(1), index);
      kinds[number] = (kinds[number] ?? 0) | (word.length === 1 ? SINGLE : PAIR);
    }
  }
  const passed = new Uint8Array(required.length);
  return (text) => {
    passed.set(always);
    for (let at = 0; at < text.length; at++) {
      const number = numbers[text.charCodeAt(at)] ?? 0;
      if (number === 0) continue;
      const kind = kinds[number] ?? 0;
      if (kind & SINGLE) mark(passed, singles.get(number));
      if (kind & PAIR && at + 1 < text.length)
        mark(passed, pairs.get(number * 0x10000 + text.charCodeAt(at + 1)));
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
