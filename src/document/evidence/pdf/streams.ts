import { Unzlib } from 'fflate';
import { dict, integer, isName, PdfError, type Dict, type Value } from './values';

/** More than any table of a PDF; what unpacks to more is made to harm. */
const LARGEST = 64 * 1024 * 1024;

/** The data of a stream that stands packed or plain. Throws `PdfError` for any other way. */
export function unpacked(data: Uint8Array, head: Dict): Uint8Array {
  const filter = only(head.get('Filter'));
  if (filter === undefined || filter === null) return data;
  if (!isName(filter, 'FlateDecode')) throw new PdfError('filter');
  const parms = only(head.get('DecodeParms'));
  const plain = inflate(data);
  return parms === undefined || parms === null ? plain : unpredicted(plain, dict(parms));
}

/** Lists of one stand for the one. */
function only(value: Value | undefined): Value | undefined {
  if (!Array.isArray(value)) return value;
  const list: readonly Value[] = value;
  if (list.length > 1) throw new PdfError('filters');
  return list[0];
}

function inflate(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    parts.push(part);
    length += part.length;
    if (length > LARGEST) throw new PdfError('too large');
  });
  try {
    for (let at = 0; at < data.length; at += 65_536)
      stream.push(data.subarray(at, at + 65_536), at + 65_536 >= data.length);
  } catch (error) {
    // What follows the packed data, as a line end, is none of it.
    if (error instanceof PdfError || length === 0) throw new PdfError('packed');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Takes back the predictors of PNG, which stand before each row. */
function unpredicted(data: Uint8Array, parms: Dict): Uint8Array {
  const predictor = integer(parms.get('Predictor'), 1);
  if (predictor === 1) return data;
  if (predictor < 10) throw new PdfError('predictor');
  const bits = integer(parms.get('Colors'), 1) * integer(parms.get('BitsPerComponent'), 8);
  const step = Math.max(1, bits >> 3);
  const width = (integer(parms.get('Columns'), 1) * bits + 7) >> 3;
  if (width < 1 || width > 1_000_000) throw new PdfError('columns');
  const rows = Math.floor(data.length / (width + 1));
  const plain = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column < step ? 0 : (plain[at - step] ?? 0);
      const above = row === 0 ? 0 : (plain[at - width] ?? 0);
      const corner = row === 0 || column < step ? 0 : (plain[at - width - step] ?? 0);
      plain[at] = (data[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
      return a <= b && a <= c ? left : b <= c ? above : corner;
    }
    default:
      throw new PdfError('predictor');
  }
}
