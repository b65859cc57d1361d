/** The parts of a Word file (.docx) that hold words, unpacked within bounds; what can do harm is refused. */
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { WordError, type WordProblem } from './word-error';
import { attribute, elementsIn, parseXml } from './word-import/xml-tree';

const LARGEST = 32 * 1024 * 1024;
/** A law of a thousand articles unpacks to 3 MB; what is larger by far is no text for a person to read. */
const MOST_UNPACKED = 24 * 1024 * 1024;
export const MAIN_PART = 'word/document.xml';
const TYPES = '[Content_Types].xml';
/** The parts that hold words and their layout. Pictures and embedded files are left packed. */
const PART =
  /^(?:\[Content_Types\]\.xml|docProps\/custom\.xml|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|(?:word\/)?_rels\/[^/]+\.rels)$/;
const MACROS = /(?:^|\/)vba(?:Project|Data)\b/i;

/** Throws `WordError`. */
export function wordParts(bytes: Uint8Array): Unzipped {
  if (bytes.length > LARGEST) throw new WordError('too-large');
  let parts: Unzipped;
  let unpacked = 0;
  try {
    // A part is unpacked into as many bytes as the archive says it has, so a false size cannot grow.
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (MACROS.test(name)) throw new WordError('macros');
        if (!PART.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED) throw new WordError('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WordError ? error : new WordError(unreadable(bytes));
  }
  if (parts[MAIN_PART] === undefined) throw new WordError('not-word');
  if (strFromU8(parts[TYPES] ?? new Uint8Array()).includes('macroEnabled')) throw new WordError('macros');
  for (const [name, part] of Object.entries(parts)) {
    if (name.endsWith('.rels') && drawsOnOthers(strFromU8(part))) throw new WordError('external');
  }
  return parts;
}

function unreadable(bytes: Uint8Array): WordProblem {
  const starts = (...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 3, 4)) return 'broken';
  // The container of .doc, in which encrypted files are kept too.
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return 'not-word';
  return holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-format';
}

/** Names in that container are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const sought = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/**
 * A template, picture, object or frame that Word would fetch from elsewhere. Links to web pages and mail addresses, as
 * Word makes them while one types, are fetched by nobody; one to a file can give away a password to its server.
 */
function drawsOnOthers(relationships: string): boolean {
  return elementsIn(parseXml(relationships)).some((relationship) => {
    if (attribute(relationship, 'TargetMode') !== 'External') return false;
    const isLink = attribute(relationship, 'Type')?.endsWith('/hyperlink') === true;
    return !isLink || !/^(?:https?|mailto|tel):|^#/i.test(attribute(relationship, 'Target') ?? '');
  });
}
