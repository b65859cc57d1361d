import { openObjects } from './objects';
import { dict, integer, PdfError, referred, type Value } from './values';

/** More pages than a bundle has. */
const MOST = 500_000;

/**
 * How many pages a PDF has: those its tree holds, where the tree itself gives the same number. Null where that cannot be
 * told: for a broken file, one whose tables are encrypted, or one that says two things.
 */
export function pdfPages(bytes: Uint8Array): number | null {
  try {
    return countPages(bytes);
  } catch (error) {
    if (error instanceof PdfError) return null;
    throw error;
  }
}

/** Whether the bytes are a PDF, whole or not. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

function countPages(bytes: Uint8Array): number | null {
  const { trailer, resolve } = openObjects(bytes);
  const root = dict(resolve(dict(resolve(trailer.get('Root'))).get('Pages')));
  const seen = new Set<number>();
  let pages = 0;
  let nodes = 0;
  const ahead: Value[] = [...kidsOf(root.get('Kids'), resolve)];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const number = referred(node);
    // A tree in which a node stands twice is none.
    if (number === null || seen.has(number) || (nodes += 1) > MOST) return null;
    seen.add(number);
    const entry = dict(resolve(node));
    if (entry.has('Kids')) for (const kid of kidsOf(entry.get('Kids'), resolve)) ahead.push(kid);
    else pages += 1;
  }
  return pages === integer(resolve(root.get('Count'))) ? pages : null;
}

function kidsOf(value: Value | undefined, resolve: (value: Value | undefined) => Value): readonly Value[] {
  const kids = resolve(value);
  if (!Array.isArray(kids)) throw new PdfError('no kids');
  return kids as readonly Value[];
}
