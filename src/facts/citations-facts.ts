/**
 * What one passage holds before anything outside it is known: mentions of laws and private documents, number lists and
 * definitions of short names. `citations-raw.ts` reads them, `citations-resolve.ts` tells what belongs together.
 */
import type { Span } from '../text/span';
import type { NumberRef } from './citations-numbers';

/** What a mention stands for: a law, a private document, a short word like 《规定》, 本法, or 该法 and 同法. */
export type MentionKind = 'law' | 'private' | 'short' | 'self' | 'previous';

/** What is irregular about the writing of a title, for `citation/malformed`. */
export type TitleForm = 'nested-title' | 'year-without-brackets';

/** A document number beside a title. */
export interface NumberBeside extends Span {
  readonly normalized: string;
}

/** A mention. Spans are offsets of the text. */
export interface RawMention extends Span {
  readonly kind: 'mention';
  readonly as: MentionKind;
  /** Corpus id, or null. */
  readonly law: string | null;
  /** The name as keys print it; for 该法 and 本规定 the word 法, 规定. */
  readonly name: string;
  /** The name without brackets, tags and groups. */
  readonly nameSpan: Span;
  readonly bracketed: boolean;
  /** True when the name is a document number. */
  readonly byNumber: boolean;
  readonly version: number | null;
  readonly tagSpan: Span | null;
  readonly number: NumberBeside | null;
  readonly definitions: readonly string[];
  readonly forms: readonly TitleForm[];
  readonly sentence: number;
}

/** A list of numbers. `attached`: it follows the mention before it directly. */
export interface RawRefs extends Span {
  readonly kind: 'refs';
  readonly attached: boolean;
  readonly refs: readonly NumberRef[];
  /** For a list that stands alone: the words before it, up to 24 characters, and where each of them stands. */
  readonly before: string;
  readonly beforeAt: readonly number[];
  /** For a list that stands alone: the words after it up to the next stop, at most 20. */
  readonly after: string;
  /** A word for a private document stands between the last law named, or the beginning, and the list. */
  readonly amongPrivate: boolean;
  readonly sentence: number;
}

/** A short name defined away from a mention's brackets: 《…的规定》，以下简称《规定》. */
export interface RawDefinition extends Span {
  readonly kind: 'definition';
  readonly name: string;
  readonly sentence: number;
}

export type RawCitationFact = RawMention | RawRefs | RawDefinition;
