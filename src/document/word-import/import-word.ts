import { strFromU8, strToU8, zipSync } from 'fflate';
import { stringify } from 'yaml';
import { isHeaderKey } from '../../pleading/header';
import { MAIN_PART, wordParts } from '../word-package';
import { readWithMammoth } from './mammoth';
import { createNumberer } from './numbering';
import { prepareDocument } from './prepare';
import { readStyles } from './styles';
import { writeMarkdown } from './to-markdown';
import type { DocumentNode } from './tree';
import { attribute, elementsIn, parseXml, textIn, writeXml, type XmlElement } from './xml-tree';

/** What a user is to know about an import, with how many there were. */
export interface ImportNotice {
  readonly kind: 'revisions' | 'comments' | 'notes' | 'images' | 'hidden';
  readonly count: number;
}

export interface ImportedDraft {
  readonly markdown: string;
  readonly notices: readonly ImportNotice[];
}

const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
const PROPERTIES = 'docProps/custom.xml';

/**
 * A Word file as the Markdown that is checked: headings, numbers Word counts, tables and bold as written; revisions
 * accepted, comments as HTML comments, footnotes behind their paragraph. Throws `WordError`.
 */
export async function importWord(bytes: Uint8Array): Promise<ImportedDraft> {
  const parts = wordParts(bytes);
  const trees = new Map(Object.entries(parts).map(([name, part]) => [name, parseXml(strFromU8(part))]));
  const main = trees.get(MAIN_PART);
  const styles = readStyles(trees.get(STYLES));
  const found = main && prepareDocument(main, styles, createNumberer(trees.get(NUMBERING)));
  const kept = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== NUMBERING));
  const file = zipSync({ ...kept, ...(main ? { [MAIN_PART]: strToU8(writeXml(main)) } : {}) }, { level: 0 });
  const { markdown, remarks } = writeMarkdown(await readDocument(file), styles);
  const notices: ImportNotice[] = [
    { kind: 'revisions', count: found?.revisions ?? 0 },
    { kind: 'comments', count: remarks.comments },
    { kind: 'notes', count: remarks.noteCount },
    { kind: 'images', count: remarks.images },
    { kind: 'hidden', count: found?.hidden ?? 0 },
  ];
  return {
    markdown: frontMatter(trees.get(PROPERTIES)) + markdown,
    notices: notices.filter(({ count }) => count > 0),
  };
}

async function readDocument(file: Uint8Array): Promise<DocumentNode> {
  return readWithMammoth(async (mammoth, input) => {
    let read: DocumentNode | undefined;
    await mammoth.convertToHtml(input, {
      transformDocument: (document: DocumentNode) => {
        read = document;
        return { ...document, children: [] };
      },
    });
    if (read === undefined) throw new Error('no document');
    return read;
  }, file);
}

/** The keys an export keeps with the file. */
function frontMatter(properties: XmlElement | undefined): string {
  const entries = (properties ? elementsIn(properties) : [])
    .map((property) => [attribute(property, 'name') ?? '', textIn(property).trim()] as const)
    .filter(([name, value]) => isHeaderKey(name) && value !== '');
  return entries.length === 0 ? '' : `---\n${stringify(Object.fromEntries(entries))}---\n\n`;
}
