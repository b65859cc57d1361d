import { unpacked } from './streams';
import {
  dict,
  integer,
  isName,
  PdfError,
  readValue,
  referred,
  skip,
  wordAt,
  type Dict,
  type Value,
} from './values';

/** Where an object stands: in the file, or in a stream of objects. */
type Place = { readonly at: number } | { readonly within: number; readonly index: number };

/** A PDF whose objects can be looked up by number. */
export interface Objects {
  readonly trailer: Dict;
  /** The value itself, or the object it refers to. Throws `PdfError`. */
  readonly resolve: (value: Value | undefined) => Value;
}

/** More updates of one file than anybody makes. */
const MOST_SECTIONS = 2000;

/** Reads where the objects stand, newest first. Throws `PdfError` for what is not as the format asks. */
export function openObjects(bytes: Uint8Array): Objects {
  const places = new Map<number, Place>();
  const streams = new Map<number, readonly (readonly [number, Value])[]>();

  const objectAt = (at: number, number: number | null): { value: Value; end: number } => {
    const start = skip(bytes, at);
    const id = wordAt(bytes, start);
    const second = skip(bytes, start + id.length);
    const third = skip(bytes, second + wordAt(bytes, second).length);
    if (!/^\d+$/.test(id) || wordAt(bytes, third) !== 'obj') throw new PdfError('no object');
    if (number !== null && Number(id) !== number) throw new PdfError('another object');
    return readValue(bytes, third + 3);
  };
  const streamAt = (at: number, number: number | null): { head: Dict; data: Uint8Array } => {
    const { value, end } = objectAt(at, number);
    const head = dict(value);
    const word = skip(bytes, end);
    if (wordAt(bytes, word) !== 'stream') throw new PdfError('no stream');
    const start = word + 6 + (bytes[word + 6] === 13 ? 2 : 1);
    const length = integer(resolve(head.get('Length')));
    if (length < 0 || start + length > bytes.length) throw new PdfError('length');
    return { head, data: unpacked(bytes.subarray(start, start + length), head) };
  };
  const membersOf = (number: number): readonly (readonly [number, Value])[] => {
    const known = streams.get(number);
    if (known !== undefined) return known;
    const place = places.get(number);
    if (place === undefined || !('at' in place)) throw new PdfError('no stream of objects');
    // Against a stream that holds itself.
    streams.set(number, []);
    const { head, data } = streamAt(place.at, number);
    const first = integer(head.get('First'));
    const members: (readonly [number, Value])[] = [];
    let at = 0;
    for (let left = integer(head.get('N')); left > 0; left -= 1) {
      const id = readValue(data, at);
      const offset = readValue(data, id.end);
      at = offset.end;
      members.push([integer(id.value), readValue(data, first + integer(offset.value)).value]);
    }
    streams.set(number, members);
    return members;
  };
  const resolve = (value: Value | undefined): Value => {
    const number = referred(value);
    if (number === null) return value ?? null;
    const place = places.get(number);
    if (place === undefined) return null;
    if ('at' in place) return objectAt(place.at, number).value;
    const member = membersOf(place.within)[place.index];
    if (member?.[0] !== number) throw new PdfError('another object');
    return member[1];
  };

  let trailer: Dict | null = null;
  const ahead = [startOfTables(bytes)];
  const seen = new Set<number>();
  for (let at = ahead.shift(); at !== undefined; at = ahead.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (seen.size > MOST_SECTIONS) throw new PdfError('sections');
    const isTable = wordAt(bytes, skip(bytes, at)) === 'xref';
    const head = isTable ? readTable(bytes, at, places) : readStream(streamAt(at, null), places);
    trailer ??= head;
    for (const key of ['XRefStm', 'Prev']) if (head.has(key)) ahead.push(integer(head.get(key)));
  }
  if (trailer === null) throw new PdfError('no trailer');
  return { trailer, resolve };
}

function startOfTables(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - 2048);
  const tail = String.fromCharCode(...bytes.subarray(from));
  const at = tail.lastIndexOf('startxref');
  if (at < 0) throw new PdfError('no startxref');
  return integer(readValue(bytes, from + at + 9).value);
}

/** `xref`, the parts of the table, `trailer` and its dictionary, which it gives. */
function readTable(bytes: Uint8Array, from: number, places: Map<number, Place>): Dict {
  let at = skip(bytes, from) + 4;
  for (;;) {
    at = skip(bytes, at);
    if (wordAt(bytes, at) === 'trailer') return dict(readValue(bytes, at + 7).value);
    const start = wordAt(bytes, at);
    at = skip(bytes, at + start.length);
    const count = wordAt(bytes, at);
    if (!/^\d{1,10}$/.test(start) || !/^\d{1,8}$/.test(count)) throw new PdfError('table');
    at += count.length;
    for (let index = 0; index < Number(count); index += 1) {
      const words: string[] = [];
      for (let column = 0; column < 3; column += 1) {
        at = skip(bytes, at);
        const word = wordAt(bytes, at);
        words.push(word);
        at += word.length;
      }
      const [offset = '', , kind] = words;
      if (!/^\d{1,15}$/.test(offset) || (kind !== 'n' && kind !== 'f')) throw new PdfError('entry');
      const number = Number(start) + index;
      if (kind === 'n' && !places.has(number)) places.set(number, { at: Number(offset) });
    }
  }
}

/** The same as a stream: rows of three columns of bytes. */
function readStream(
  { head, data }: { readonly head: Dict; readonly data: Uint8Array },
  places: Map<number, Place>,
): Dict {
  if (!isName(head.get('Type'), 'XRef')) throw new PdfError('no table');
  const widths = integers(head.get('W'));
  const [one = 0, two = 0, three = 0] = widths;
  const size = one + two + three;
  if (widths.length !== 3 || size < 1 || size > 24) throw new PdfError('widths');
  const parts = head.has('Index') ? integers(head.get('Index')) : [0, integer(head.get('Size'))];
  let at = 0;
  const column = (width: number): number => {
    let number = 0;
    for (let left = width; left > 0; left -= 1) {
      number = number * 256 + (data[at] ?? 0);
      at += 1;
    }
    return number;
  };
  for (let part = 0; part + 1 < parts.length; part += 2) {
    const [start = 0, count = 0] = parts.slice(part, part + 2);
    for (let index = 0; index < count && at + size <= data.length; index += 1) {
      const kind = one === 0 ? 1 : column(one);
      const [second, third] = [column(two), column(three)];
      if (places.has(start + index)) continue;
      if (kind === 1) places.set(start + index, { at: second });
      if (kind === 2) places.set(start + index, { within: second, index: third });
    }
  }
  return head;
}

function integers(value: Value | undefined): readonly number[] {
  if (!Array.isArray(value)) throw new PdfError('no list');
  return (value as readonly Value[]).map((one) => integer(one));
}
