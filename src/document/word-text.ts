/** The plain text of a Word file (.docx), its parts unpacked within bounds. */
import { unzipSync, zipSync, type Unzipped } from 'fflate';

/** Why a file was not read: it is no Word file, its parts are damaged, or they unpack to too much. */
export type WordProblem = 'not-word' | 'broken' | 'too-large';

export class WordError extends Error {
  constructor(readonly problem: WordProblem) {
    super(problem);
  }
}

/** A law of a thousand articles unpacks to 3 MB; what is larger by far is no text for a person to read. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MAIN = 'word/document.xml';
/** The parts that hold words and their layout. Macros, pictures and embedded files are left packed. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/document\.xml\.rels)$/;

/**
 * A copy of the file that holds its words and nothing else, so that a reader that trusts sizes can be given it.
 * Throws `WordError`.
 */
export function wordParts(bytes: Uint8Array): Uint8Array {
  let parts: Unzipped;
  let unpacked = 0;
  try {
    // A part is unpacked into as many bytes as the archive says it has, so a false size cannot grow.
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PART.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw new WordError('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WordError ? error : new WordError(isZip(bytes) ? 'broken' : 'not-word');
  }
  if (parts[MAIN] === undefined) throw new WordError('not-word');
  return zipSync(parts, { level: 0 });
}

/** One line a paragraph. Throws `WordError`. The reader is loaded when first needed. */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const clean = wordParts(bytes);
  const mammoth = await import('mammoth');
  // Node's build reads `buffer`, the browser's `arrayBuffer`.
  const input = { buffer: clean, arrayBuffer: clean.buffer } as unknown as { buffer: Buffer };
  try {
    const { value } = await mammoth.extractRawText(input);
    return value.replace(/\n\n/g, '\n');
  } catch {
    throw new WordError('broken');
  }
}

/** The first bytes of every zip file: PK, 3, 4. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
