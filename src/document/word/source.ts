import type { PictureFile } from './picture-file';

/** What a Word file is made of, as plain data: whoever transforms a draft for somebody's eyes transforms this. */

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Stood between marks of secrecy (密); the marks themselves are no text. */
  readonly secret?: boolean;
  /** The place others refer to by this name, e.g. the number of an exhibit in the list. */
  readonly anchor?: string;
  /** Refers to the anchor of this name. */
  readonly ref?: string;
}

/** What a paragraph is in a court document; each has a style of its own. */
export type Layout =
  | 'body'
  /** （…） under the title. */
  | 'subtitle'
  | 'party'
  | 'item'
  | 'quote'
  | 'code'
  /** 此致. */
  | 'addressee'
  | 'court'
  /** Who signs, and the date. */
  | 'signature'
  | 'attachment';

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly layout: Layout;
  /** Nesting of an item, 1 being the outermost; otherwise 0. */
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface WordHeading {
  readonly kind: 'heading';
  /** 0 for the title of the document, 1 to 6 for headings below it. */
  readonly level: number;
  readonly runs: readonly Run[];
}

/** A cell: its lines, each of which is a paragraph. */
export type WordCell = readonly (readonly Run[])[];

/** A table; its first row is the header and stands on every page. */
export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

/** A picture on its own line. */
export interface WordPicture {
  readonly kind: 'picture';
  readonly file: PictureFile;
  /** Stood between marks of secrecy. */
  readonly secret: boolean;
}

export type WordBlock = WordParagraph | WordHeading | WordTable | WordPicture;

export interface WordSource {
  readonly blocks: readonly WordBlock[];
  /** Kept in the file's custom properties; nothing else about the draft is. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** The runs of every paragraph, heading and cell, in order. */
export function runsIn({ blocks }: WordSource): readonly Run[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'picture') return [];
    return block.kind === 'table' ? block.rows.flat(3) : block.runs;
  });
}

/** Something of it stood between marks of secrecy. */
export function holdsSecrets(source: WordSource): boolean {
  return (
    runsIn(source).some(({ secret }) => secret === true) ||
    source.blocks.some((block) => block.kind === 'picture' && block.secret)
  );
}
