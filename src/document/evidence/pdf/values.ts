/** The values a PDF is made of, as far as counting its pages needs them; strings are passed over. */
export type Value = null | boolean | number | Name | Ref | readonly Value[] | Dict;

export interface Name {
  readonly name: string;
}

/** An object by its number. */
export interface Ref {
  readonly ref: number;
}

export type Dict = ReadonlyMap<string, Value>;

/** A value and where what follows it begins. */
export interface Read {
  readonly value: Value;
  readonly end: number;
}

/** What stands there is no PDF that can be read. */
export class PdfError extends Error {}

/** No PDF is nested deeper. */
const DEEPEST = 60;

const codes = (signs: string): ReadonlySet<number | undefined> =>
  new Set([...signs].map((sign) => sign.charCodeAt(0)));
const BLANKS = codes('\0\t\n\f\r ');
const ENDS = new Set([...BLANKS, ...codes('()<>[]{}/%'), undefined]);
const [PERCENT, SLASH, OPEN, CLOSE, LESS, MORE, LIST, LIST_END, BACKSLASH] = [...'%/()<>[]\\'].map((sign) =>
  sign.charCodeAt(0),
);

/** The next place that is neither blank nor comment. */
export function skip(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && BLANKS.has(bytes[at])) at += 1;
    if (bytes[at] !== PERCENT) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  }
}

/** The word at a place: signs up to a blank or delimiter; it is empty where none begins. */
export function wordAt(bytes: Uint8Array, start: number): string {
  let end = start;
  while (end < start + 128 && !ENDS.has(bytes[end])) end += 1;
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** Reads the value that begins at or behind a place. Throws `PdfError`. */
export function readValue(bytes: Uint8Array, from: number, depth = 0): Read {
  const at = skip(bytes, from);
  if (depth > DEEPEST || at >= bytes.length) throw new PdfError('no value');
  switch (bytes[at]) {
    case LESS:
      return bytes[at + 1] === LESS ? readDict(bytes, at + 2, depth) : passHex(bytes, at + 1);
    case OPEN:
      return passString(bytes, at + 1);
    case LIST:
      return readList(bytes, at + 1, depth);
    case SLASH: {
      const name = wordAt(bytes, at + 1);
      return { value: { name }, end: at + 1 + name.length };
    }
    default:
      return readWord(bytes, at);
  }
}

function readDict(bytes: Uint8Array, from: number, depth: number): Read {
  const value = new Map<string, Value>();
  let at = skip(bytes, from);
  while (bytes[at] !== MORE) {
    if (bytes[at] !== SLASH) throw new PdfError('no key');
    const key = wordAt(bytes, at + 1);
    const read = readValue(bytes, at + 1 + key.length, depth + 1);
    value.set(key, read.value);
    at = skip(bytes, read.end);
  }
  return { value, end: at + 2 };
}

function readList(bytes: Uint8Array, from: number, depth: number): Read {
  const value: Value[] = [];
  let at = skip(bytes, from);
  while (bytes[at] !== LIST_END) {
    const read = readValue(bytes, at, depth + 1);
    value.push(read.value);
    at = skip(bytes, read.end);
  }
  return { value, end: at + 1 };
}

/** A number, a reference (`12 0 R`), or a word. */
function readWord(bytes: Uint8Array, at: number): Read {
  const word = wordAt(bytes, at);
  if (word === '') throw new PdfError('no word');
  const end = at + word.length;
  if (word === 'true' || word === 'false') return { value: word === 'true', end };
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word)) return { value: null, end };
  const second = skip(bytes, end);
  const generation = wordAt(bytes, second);
  if (/^\d+$/.test(word) && /^\d{1,5}$/.test(generation)) {
    const third = skip(bytes, second + generation.length);
    if (wordAt(bytes, third) === 'R') return { value: { ref: Number(word) }, end: third + 1 };
  }
  return { value: Number(word), end };
}

function passHex(bytes: Uint8Array, from: number): Read {
  const end = bytes.indexOf(MORE ?? 0, from);
  if (end < 0) throw new PdfError('no end');
  return { value: null, end: end + 1 };
}

function passString(bytes: Uint8Array, from: number): Read {
  let open = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const sign = bytes[at];
    if (sign === BACKSLASH) at += 1;
    else if (sign === OPEN) open += 1;
    else if (sign === CLOSE) open -= 1;
    if (open === 0) return { value: null, end: at + 1 };
  }
  throw new PdfError('no end');
}

/** A whole number, or `otherwise`. Throws `PdfError` without one. */
export function integer(value: Value | undefined, otherwise?: number): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (value === undefined && otherwise !== undefined) return otherwise;
  throw new PdfError('no integer');
}

/** Throws `PdfError` for anything but a dictionary. */
export function dict(value: Value | undefined): Dict {
  if (value instanceof Map) return value;
  throw new PdfError('no dictionary');
}

export function isName(value: Value | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name;
}

/** The number of the object meant; null for a value that stands there itself. */
export function referred(value: Value | undefined): number | null {
  return typeof value === 'object' && value !== null && 'ref' in value ? value.ref : null;
}
