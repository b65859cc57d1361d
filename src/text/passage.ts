import type { TextMap } from './map';
import type { Span } from './span';

/** A stretch of running text: what a reader would call a heading, a paragraph, an item of a list, a cell. */
export interface Passage {
  /** `item` is a paragraph inside a list item. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Depth of a heading, 1 to 6; nesting of the list for an item, 1 being the outermost; otherwise 0. */
  readonly level: number;
  /** The text without Markdown marks. Line breaks, soft or hard, and `<br>` are `\n`. */
  readonly text: string;
  /** The source in its block: the whole heading or paragraph; of a cell what stands between pipes and padding. */
  readonly span: Span;
  readonly map: TextMap;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** Bold runs, as offsets of `text`. */
  readonly strong: readonly Span[];
  /** The list marker as written (`1.`, `2)`, `-`), for the first paragraph of a list item. */
  readonly marker: string | null;
  readonly cell: { readonly row: number; readonly column: number; readonly header: boolean } | null;
}

/** A table. Row 0 is the header; the delimiter row is left out. */
export interface Table {
  readonly span: Span;
  readonly rows: readonly (readonly Passage[])[];
  readonly rowSpans: readonly Span[];
}

/** An HTML comment. `text` is the source between `<!--` and `-->`. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** Front matter: the YAML between the fences. */
export interface FrontMatter {
  readonly span: Span;
  readonly text: string;
}

/** One block of a document, read. All spans are offsets in `text`, the block's source. */
export interface Block {
  readonly text: string;
  /** All passages in order, cells included. */
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  readonly comments: readonly Comment[];
  readonly frontMatter: FrontMatter | null;
  /** Fenced code. */
  readonly fenced: readonly Span[];
  /** The block was too tangled to parse and stands as one paragraph, its Markdown marks left in. */
  readonly plain: boolean;
}
