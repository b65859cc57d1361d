import { deflateSync } from 'node:zlib';

/** Pictures made byte by byte, with what their makers leave in them. */

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data as Uint8Array)]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(body.length - 4, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc(body), body.length + 4);
  return framed;
}

/** A grey PNG; `note` stands in a text chunk and behind the picture. */
export function pngOf(width: number, height: number, note = ''): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const pixels = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row += 1) pixels[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('tEXt', `Author\0${note}`),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', ''),
    Buffer.from(note),
  ]);
}

function segment(mark: number, data: Uint8Array | string): Buffer {
  const body = Buffer.from(data as Uint8Array);
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** The marks of a JPEG around made-up pixels; `note` stands in the camera's notes, a comment and behind the picture. */
export function jpegOf(width: number, height: number, orientation: number, note: string): Uint8Array {
  const exif = Buffer.from(`Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0${note}`);
  exif.writeUInt16BE(orientation, 24);
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    segment(0xe1, exif),
    segment(0xfe, note),
    segment(0xc0, frame),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 0x3f, 0)),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(note),
  ]);
}
