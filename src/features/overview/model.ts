import type { Text } from '../../lint/rule';
import type { NamedExhibit } from '../../pleading/exhibit-names';
import type { CivilDate } from '../../text/civil-date';
import type { Span } from '../../text/span';

/** What the case overview (案件概览) shows of a draft; spans are offsets into the document, money is in fen. */
export interface Overview {
  /** The title of the document, or an empty string. */
  readonly title: string;
  readonly timeline: readonly TimelineEntry[];
  readonly matrix: Matrix;
  readonly damages: Damages;
  readonly citations: readonly CitedArticle[];
}

/** What a dated entry is about: 保密措施, 任职, 侵权行为, 发现与主张, 其他事实, 程序; `law`: a version of the law takes force. */
export type EntryKind = 'measure' | 'employment' | 'act' | 'discovery' | 'fact' | 'procedure' | 'law';

/** A dated entry of the timeline, in order of time. */
export interface TimelineEntry {
  readonly kind: EntryKind;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  /** 至今. */
  readonly open: boolean;
  readonly words: Text;
  /** Null for what the draft does not say itself. */
  readonly span: Span | null;
}

/** Secret points (密点) × elements (要件) × exhibits (证据). */
export interface Matrix {
  readonly columns: readonly Text[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  /** `密点1`; of content not cut into points what it is called. */
  readonly name: Text;
  readonly words: string;
  readonly span: Span | null;
  readonly cells: readonly MatrixCell[];
}

/** `general`: told without naming a point, so of all of them. */
export interface MatrixCell {
  readonly state: 'absent' | 'told' | 'proved';
  readonly general: boolean;
  /** The exhibits cited for it. */
  readonly exhibits: readonly NamedExhibit[];
  readonly span: Span | null;
}

/** What is claimed in money, and the limits the law sets. */
export interface Damages {
  readonly parts: readonly { readonly title: Text; readonly fen: bigint; readonly span: Span }[];
  /** The sum the draft states, or null. */
  readonly total: { readonly fen: bigint; readonly span: Span } | null;
  readonly caps: readonly { readonly title: Text; readonly fen: bigint }[];
  /** What the figure cannot show. */
  readonly notes: readonly Text[];
}

/** An article cited, with the version it is read in. */
export interface CitedArticle {
  readonly law: string;
  readonly article: Text;
  /** Year of the version, and the ISO date it took effect. */
  readonly version: number;
  readonly effective: string;
  /** First day it no longer applied, or null. */
  readonly ended: string | null;
  /** How the version is known; see `citedVersion`. */
  readonly basis: 'tag' | 'only' | 'act' | 'today';
  /** How often the draft cites it, and where first. */
  readonly times: number;
  readonly span: Span;
}
