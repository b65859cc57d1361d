import type { Span } from '../text/span';

/** A number as it stands in the text (`三`, `３`, `1-2`), without 证据 or 密点. */
export interface WrittenNumber {
  /** `3`, `1-2`, of a point also `A`. */
  readonly id: string;
  readonly text: string;
  readonly span: Span;
}

/** An exhibit (证据) of the evidence list. */
export interface Exhibit {
  /** `1`, `1-1`, `A` …: the number without 证据. */
  readonly id: string;
  /** What the list calls it: 证据, 附件, 原证. */
  readonly word: string;
  readonly name: string;
  /** 证明目的, or null where none is given; what is said once for a group stands with each of its exhibits. */
  readonly purpose: string | null;
  /** 证据来源, or null. */
  readonly source: string | null;
  /** 页码 as written (`1—24`), or null. */
  readonly pages: string | null;
  /** Number and name: where a finding about the exhibit points. */
  readonly label: Span;
  readonly span: Span;
  /** Every id the entry stands for: its own, or all of a range (证据3至5). */
  readonly covers: readonly string[];
  /** Its numbers as written, of a range both ends; empty where the entry is counted only. */
  readonly numbers: readonly WrittenNumber[];
  /** Which table or headed part of the list it stands in, counted from 0. */
  readonly group: number;
  /** The heading of that part (第一组 权属证据), or null. */
  readonly groupTitle: string | null;
  readonly entry: ExhibitEntry;
}

/**
 * How an entry of the list is written, for adding to it: where words can be put and the list marker before it (`- `,
 * `2. `, blank for none), or the row of which table.
 */
export type ExhibitEntry =
  | { readonly kind: 'line'; readonly at: number; readonly marker: string }
  | { readonly kind: 'row'; readonly table: number; readonly row: number };

/** A table of exhibits and where it can be added to. */
export interface ExhibitTable {
  /** Columns of the header by their index; -1 for none. */
  readonly columns: {
    readonly id: number;
    readonly name: number;
    readonly source: number;
    readonly purpose: number;
    readonly pages: number;
  };
  readonly width: number;
  /** Header and delimiter row: where each ends, and whether it is closed by a pipe. */
  readonly header: RowEnd;
  readonly delimiter: RowEnd;
  readonly rows: readonly (RowEnd & { readonly cells: readonly Span[] })[];
}

export interface RowEnd {
  readonly end: number;
  readonly piped: boolean;
}

/** A reference to an exhibit in the body: 证据3, 证据3至5 gives one a number. */
export interface ExhibitRef {
  readonly id: string;
  readonly span: Span;
}

/** Words that cite one exhibit or a range of them, as written. */
export interface ExhibitMention {
  readonly from: WrittenNumber;
  readonly to: WrittenNumber | null;
  /** `3-5`: a range, or number 5 of group 3 that the list does not show. */
  readonly hyphen: boolean;
  /** Exhibits of the other side, of another case or instance (原告证据9, 一审证据3). */
  readonly foreign: boolean;
  readonly span: Span;
}
