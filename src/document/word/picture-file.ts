/** Pictures 图片 as files: what Word needs to know of them, without what they tell of their origin. */

/** A picture as it goes into a Word file. */
export interface PictureFile {
  readonly type: 'png' | 'jpg';
  /** Without camera, place, author and comments, and without anything behind the picture. */
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Stored on its side; programs that show pictures turn it, Word does not. */
  readonly turned: boolean;
}

/** Pixels a side; more is no picture of a pleading. */
const WIDEST = 30_000;

/** Reads a PNG or JPEG; null for anything else and for a broken one. Never throws. */
export function readPictureFile(bytes: Uint8Array): PictureFile | null {
  const picture = readPng(bytes) ?? readJpeg(bytes);
  if (picture === null || picture.width < 1 || picture.height < 1) return null;
  return picture.width > WIDEST || picture.height > WIDEST ? null : picture;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that make the picture; text, time, profiles of a screen and films are left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs']);

function readPng(bytes: Uint8Array): PictureFile | null {
  if (bytes.length < 45 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return null;
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') {
      const size = { width: view.getUint32(16), height: view.getUint32(20) };
      return { type: 'png', bytes: joined(parts), ...size, turned: false };
    }
    at = end;
  }
  return null;
}

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** JFIF, and Adobe's note on colours: needed to show the picture right. */
const NEEDED = new Set([0xe0, 0xee]);

function readJpeg(bytes: Uint8Array): PictureFile | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let turned = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    const mark = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    if (mark === END) {
      parts.push(bytes.subarray(at, at + 2));
      return size && { type: 'jpg', bytes: joined(parts), ...size, turned };
    }
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const frame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (frame && at + 9 <= bytes.length)
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (mark === 0xe1) turned ||= isTurned(bytes.subarray(at + 4, end));
    const until = mark === SCAN ? scanEnd(bytes, end) : end;
    const note = (mark >= 0xe0 && mark <= 0xef && !NEEDED.has(mark)) || mark === 0xfe;
    if (!note) parts.push(bytes.subarray(at, until));
    at = until;
  }
  return null;
}

/** Where the next mark stands behind the pixels; a zero or a restart behind 0xff belongs to them. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** Whether the camera's notes (Exif) say that the picture lies on its side or head. */
function isTurned(notes: Uint8Array): boolean {
  if (notes.length < 20 || String.fromCharCode(...notes.subarray(0, 4)) !== 'Exif') return false;
  const view = viewOf(notes.subarray(6));
  const little = view.getUint16(0) === 0x4949;
  const list = view.getUint32(4, little);
  if (list + 2 > view.byteLength) return false;
  for (let entry = 0; entry < view.getUint16(list, little); entry += 1) {
    const at = list + 2 + entry * 12;
    if (at + 12 > view.byteLength) return false;
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little) > 1;
  }
  return false;
}
