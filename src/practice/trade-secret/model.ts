import type { CitingPleading } from '../../pleading/citing';
import type { Exhibit, Period, Role, WrittenNumber } from '../../pleading/model';
import type { Span } from '../../text/span';
import type { Procedure, Remedies } from './remedy-model';

/** A stated point of the secret (密点). */
export interface SecretPoint {
  /** `1`, `2` …, `A`; null for content told in prose. */
  readonly id: string | null;
  /** Its number as written in its label, of a range both ends; empty where it is counted only. */
  readonly numbers: readonly WrittenNumber[];
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
  /** The statement that asserts it, blanks for what asserts nothing. */
  readonly text: string;
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

/** Elements of the case (要件) told in words, beside measures and acts; ids of `elements/*.yaml`. */
export type ElementName =
  | 'not-public'
  | 'value'
  | 'access'
  | 'similarity'
  | 'duty'
  | 'knowledge'
  | 'means'
  | 'use'
  | 'public-sign'
  | 'reverse-engineering'
  | 'employment'
  | 'ownership'
  | 'standing';

/** Words that assert an element. */
export interface ToldWords {
  readonly group: string;
  readonly subject: Role | null;
  /** The statement, blanks for what asserts nothing. */
  readonly text: string;
  readonly span: Span;
}

/** How an element is told: in words, by a title with text under it, by exhibits that are to prove it. */
export interface ElementTold {
  readonly words: readonly ToldWords[];
  readonly titled: boolean;
  readonly exhibits: readonly Exhibit[];
}

/** What the draft says of a point by its number: the points it defines and those it cites. */
export interface PointMentions {
  /** Defined by their own words (密点5为……), besides those in `points`. */
  readonly defined: ReadonlySet<string>;
  readonly cited: readonly { readonly id: string; readonly text: string; readonly span: Span }[];
  /** Every number behind 密点 as written, in the order of the draft. */
  readonly written: readonly PointMention[];
}

/** One number behind 密点, or the two ends of a range (密点1至3). */
export interface PointMention {
  readonly from: WrittenNumber;
  readonly to: WrittenNumber | null;
  /** Sets out what the point is. */
  readonly defines: boolean;
  /** The number with the 密点 before it, where it has its own. */
  readonly span: Span;
}

/** The plaintiff as licensee (被许可人, 法释〔2020〕7号 article 26); null for an owner. */
export interface Standing {
  readonly kind: 'exclusive' | 'sole' | 'ordinary' | 'several' | null;
  /** Sues together with the owner. */
  readonly jointly: boolean;
  /** Written authority to sue. */
  readonly authority: boolean;
  /** The owner is said not to sue. */
  readonly ownerRests: boolean;
  readonly span: Span;
}

/** Which kinds of secret are said: 技术秘密, 经营秘密, another 商业信息. */
export interface SecretKinds {
  /** What the draft says outside the name of the cause. */
  readonly told: { readonly technical: boolean; readonly business: boolean };
  readonly technical: boolean;
  readonly business: boolean;
  /** Of business information, that on customers (客户信息). */
  readonly customers: boolean;
  readonly other: boolean;
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

/** What the draft prints of the secret, and how it keeps it apart. */
export interface Confidential {
  /** Words that say the secret is filed under seal (密件, 另册, 保密附件), or null. */
  readonly sealed: Span | null;
  readonly leaks: readonly Leak[];
  /** Unmarked passages that print values, code or customers of the secret; none where it is filed under seal. */
  readonly printed: readonly { readonly kind: 'values' | 'code' | 'customers'; readonly span: Span }[];
}

/** Marked text that stands unmarked elsewhere. */
export interface Leak {
  readonly text: string;
  readonly span: Span;
  readonly marked: Span;
}

/** A pleading as a trade-secret lawyer reads it. */
export interface TradeSecretPleading extends CitingPleading {
  /** False where nothing in the document speaks of a trade secret: the practice's rules stay silent. */
  readonly concerned: boolean;
  readonly points: readonly SecretPoint[];
  /** Where the content is said to stand in an annex (密点说明), or null. */
  readonly annex: Span | null;
  /** Where a carrier (载体) is named for the secret, or null. */
  readonly carrier: Span | null;
  readonly pointMentions: PointMentions;
  readonly kinds: SecretKinds;
  /** Where the draft first speaks of the secret outside claims and titles, or null. */
  readonly secretMention: Span | null;
  readonly measures: readonly Measure[];
  readonly measureExhibits: readonly Exhibit[];
  readonly acts: readonly Act[];
  /** Words about a defendant that may allege an act, though none could be read with certainty. */
  readonly actsSuspected: boolean;
  /** A paragraph that alleges an act gives a date or period of it. */
  readonly actsDated: boolean;
  readonly elements: Readonly<Record<ElementName, ElementTold>>;
  /** A party block tells the post a defendant held: 原系原告配方工程师. */
  readonly formerPost: boolean;
  readonly standing: Standing | null;
  readonly stopClaims: readonly StopClaim[];
  readonly topics: readonly Topic[];
  /** What claims and facts say of remedies (诉讼请求, 赔偿). */
  readonly remedies: Remedies;
  readonly procedure: Procedure;
  readonly confidential: Confidential;
}
