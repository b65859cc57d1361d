import type { Exhibit, Period, Pleading } from '../../pleading/model';
import type { Span } from '../../text/span';

/** A stated point of the secret (密点). */
export interface SecretPoint {
  /** `1`, `2` …, `A`; null for content told in prose. */
  readonly id: string | null;
  readonly text: string;
  readonly carrier: string | null;
  /** Words that leave it open (等技术信息), or a bare product name; null where it is concrete. */
  readonly open: { readonly kind: 'ended' | 'product'; readonly text: string; readonly span: Span } | null;
  readonly span: Span;
}

/** A confidentiality measure (保密措施) the draft asserts for the plaintiff. */
export interface Measure {
  /** Group of 法释〔2020〕7号 article 6, as in `elements/measures.yaml`. */
  readonly group: string;
  /** A bare conclusion that names no measure. */
  readonly conclusion: boolean;
  /** When it was taken; null where no date stands with it. */
  readonly date: Period | null;
  /** Exhibits cited in or right after the statement. */
  readonly exhibits: readonly string[];
  readonly span: Span;
}

/** An act of infringement (被诉侵权行为) alleged against a defendant. */
export interface Act {
  readonly kind: 'acquire' | 'disclose' | 'use' | 'allow' | 'abet' | 'breach';
  readonly date: Period | null;
  readonly span: Span;
}

/** A claim to stop the infringement (停止侵害). */
export interface StopClaim {
  readonly span: Span;
  /** The claim says until when, for how long or in what scope. */
  readonly bounded: boolean;
}

/** A title inside the facts, for findings that point where the lawyer will act. */
export interface Topic {
  readonly topic: 'secret' | 'measures' | 'conditions' | 'act';
  readonly span: Span;
}

/** A pleading as a trade-secret lawyer reads it. */
export interface TradeSecretPleading extends Pleading {
  /** False where nothing in the document speaks of a trade secret: the practice's rules stay silent. */
  readonly concerned: boolean;
  readonly points: readonly SecretPoint[];
  /** Where the content is said to stand in an annex (密点说明), or null. */
  readonly annex: Span | null;
  /** Where a carrier (载体) is named for the secret, or null. */
  readonly carrier: Span | null;
  /** Where the draft first speaks of the secret outside claims and titles, or null. */
  readonly secretMention: Span | null;
  readonly measures: readonly Measure[];
  readonly measureExhibits: readonly Exhibit[];
  readonly acts: readonly Act[];
  /** Words about a defendant that may allege an act, though none could be read with certainty. */
  readonly actsSuspected: boolean;
  /** A paragraph that alleges an act gives a date or period of it. */
  readonly actsDated: boolean;
  readonly stopClaims: readonly StopClaim[];
  readonly topics: readonly Topic[];
}
