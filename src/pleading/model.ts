import type { Figure, StatedProduct, StatedTotal, WordsAndDigits } from '../facts/figures/figure';
import type { CivilDate } from '../text/civil-date';
import type { Span } from '../text/span';
import type { Exhibit, ExhibitMention, ExhibitRef, ExhibitTable } from './exhibit-model';
import type { Timeline } from './timeline-model';

export type { StatedProduct, StatedTotal, WordsAndDigits } from '../facts/figures/figure';
export type * from './exhibit-model';
export type * from './timeline-model';

/** 文书种类; the names are public (CLI `kind`). */
export type DocumentKind =
  | 'complaint'
  | 'element-complaint'
  | 'appeal'
  | 'answer'
  | 'application'
  | 'secret-points'
  | 'evidence-catalogue';

/** What a section of a pleading is for: 当事人, 案由, 诉讼请求, 事实与理由, 证据, 此致…, 附. */
export type SectionRole =
  'preamble' | 'parties' | 'cause' | 'claims' | 'facts' | 'evidence' | 'closing' | 'attachments';

/** How headings are written: Markdown `##`, a bold line, or a bare line as in text pasted from Word. */
export type HeadingStyle = 'markdown' | 'bold' | 'plain';

export interface Section {
  readonly role: SectionRole;
  /** The heading as read, without numbering; empty for the preamble and implied sections. */
  readonly title: string;
  /** The heading's words in the document, or where the section begins when it has none. */
  readonly heading: Span;
  readonly style: HeadingStyle;
  /** Heading level as in Markdown, 0 for the preamble and for bold or plain headings. */
  readonly level: number;
  readonly span: Span;
  /** Nothing but the heading, blanks and placeholders. */
  readonly empty: boolean;
}

export type Role = 'plaintiff' | 'defendant' | 'third-party';

/** A field of a party block: 住所, 法定代表人, 联系方式 … */
export interface Field {
  readonly value: string;
  readonly span: Span;
}

export type FieldName =
  | 'sex'
  | 'birth'
  | 'ethnicity'
  | 'occupation'
  | 'employer'
  | 'position'
  | 'address'
  | 'contact'
  | 'idNumber'
  | 'creditCode'
  | 'legalRepresentative'
  | 'operator';

/** A party (当事人) as its block introduces it. */
export interface Party {
  readonly role: Role;
  /** The role as written: 原告, 被告一, 上诉人（原审原告） … */
  readonly roleText: string;
  readonly name: string;
  /** The defined short name (以下简称), or null. */
  readonly shortName: string | null;
  /** `unknown` where neither the name nor a field tells. A 个体工商户 is an entity with an `operator`. */
  readonly type: 'person' | 'entity' | 'unknown';
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>;
  /** 经营者 of a 个体工商户: its personal fields, in the same shape. */
  readonly operatorFields: Readonly<Partial<Record<FieldName, Field>>>;
  /** Fields whose words stand in the block though they were not made out: nobody can say that they are missing. */
  readonly unread: readonly FieldName[];
  /** The role word and name: where a finding about the party points. */
  readonly label: Span;
  readonly span: Span;
}

/** Parts that left traces though they were not made out: nobody can say that they are missing. */
export interface Traces {
  readonly claims: boolean;
  readonly plaintiff: boolean;
  readonly defendant: boolean;
  readonly exhibits: boolean;
}

/** An agent ad litem (委托诉讼代理人). */
export interface Agent {
  readonly name: string;
  /** 一般代理 / 特别授权 as written, or null where nothing is said. */
  readonly authority: string | null;
  readonly label: Span;
}

/** A claim for relief (诉讼请求), one numbered item. */
export interface Claim {
  /** Its number as counted by the drafter; null where the claims are not numbered. */
  readonly number: number | null;
  readonly text: string;
  readonly span: Span;
}

/** An unfilled blank of a template: 【…】, ××, ____, TODO. */
export interface Placeholder {
  readonly text: string;
  readonly span: Span;
}

/** Characters that show nothing (零宽字符、双向控制字符). */
export interface HiddenText {
  /** `U+200B` … */
  readonly names: readonly string[];
  /** Can turn the order in which the text is shown. */
  readonly bidi: boolean;
  /** The characters themselves. */
  readonly hidden: Span;
  /** With the characters beside them. */
  readonly span: Span;
}

/** A name that is nearly a party's (当事人名称) and is given to nobody else. */
export interface NearName {
  readonly text: string;
  /** The party's name, full or short, that it nearly is. */
  readonly meant: string;
  readonly span: Span;
}

/** A short name the draft defines (以下简称). */
export interface DefinedTerm {
  readonly name: string;
  /** What it stands for, where it can be told: a title in 《》 or a party's or other organisation's name. */
  readonly meaning: string | null;
  /** It occurs outside its definitions. */
  readonly used: boolean;
  readonly span: Span;
}

export interface Cause {
  readonly text: string;
  readonly span: Span;
  /** Where it was read: a 案由 line or section, the title, the front matter. */
  readonly from: 'section' | 'title' | 'front-matter';
}

/** The addressee (此致…人民法院). */
export interface Court {
  readonly name: string;
  readonly span: Span;
}

export interface Signature {
  /** The line of 具状人 / 起诉人 / 上诉人 …; null where only a date stands. */
  readonly signer: Field | null;
  /** A 法定代表人 named at the signature. */
  readonly legalRepresentative: Field | null;
  /** The date under it; `date` null for a blank “年 月 日” or an unreadable one. */
  readonly date: { readonly date: CivilDate | null; readonly blank: boolean; readonly span: Span } | null;
}

/** One item of 附: what is attached, and copies of the complaint where a number is given. */
export interface Attachment {
  readonly text: string;
  readonly span: Span;
  readonly complaintCopies: number | null;
}

/** A period; `to` null and `open` for 至今, `to` null and not `open` for a single date. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly open: boolean;
}

/** Front matter of the draft, as far as it can be read. */
export interface Header {
  readonly document: string | null;
  readonly cause: string | null;
  /** The value of 案由, where a finding about it points. */
  readonly causeSpan: Span | null;
  readonly court: string | null;
  readonly stage: 'filing' | 'first-instance' | 'second-instance' | null;
  readonly act: { readonly period: Period; readonly span: Span } | null;
  readonly debateCloses: { readonly date: CivilDate; readonly span: Span } | null;
  readonly span: Span | null;
  /** Values that cannot be read; each names its key and place. */
  readonly problems: readonly HeaderProblem[];
}

export interface HeaderProblem {
  readonly key: string | null;
  readonly reason: 'syntax' | 'duplicate' | 'shape' | 'date' | 'period' | 'stage' | 'document';
  readonly value: string;
  readonly span: Span;
}

/** A fact in its place: its spans count from `start`, so that an edit before it leaves the fact as it is. */
export interface At<F> {
  readonly start: number;
  readonly fact: F;
}

/** The relations between figures that the draft states; what is right is for the rules to say. */
export interface Figures {
  /** 合计 of money: sentences, lists, tables, claims. */
  readonly sums: readonly At<StatedTotal>[];
  /** 合计 of things counted. */
  readonly counts: readonly At<StatedTotal>[];
  /** Calculations with their results. */
  readonly products: readonly At<StatedProduct>[];
  /** Sums in words 大写 and in digits beside each other. */
  readonly wordAmounts: readonly At<WordsAndDigits>[];
  /** What each claim asks for in money, in the order of `claims`; null where it asks for none or it cannot be told. */
  readonly claimed: readonly (Figure | null)[];
}

/** What any pleading is made of; practice areas add to it. Spans are offsets into the whole document. */
export interface Pleading {
  readonly kind: DocumentKind;
  /** The title line, or null where only the front matter names the document. */
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly header: Header;
  readonly sections: readonly Section[];
  readonly parties: readonly Party[];
  readonly agents: readonly Agent[];
  readonly cause: Cause | null;
  readonly court: Court | null;
  readonly claims: readonly Claim[];
  readonly exhibits: readonly Exhibit[];
  /** Heading of the evidence list, its table or first row; null where there is no list. */
  readonly exhibitList: Span | null;
  readonly exhibitRefs: readonly ExhibitRef[];
  readonly exhibitMentions: readonly ExhibitMention[];
  readonly exhibitTables: readonly ExhibitTable[];
  readonly signature: Signature | null;
  readonly attachments: readonly Attachment[];
  readonly placeholders: readonly Placeholder[];
  /** What is marked secret (【密】…【/密】, `:::密`), without the marks. */
  readonly marked: readonly Span[];
  readonly hiddenText: readonly HiddenText[];
  readonly nearNames: readonly NearName[];
  readonly definedTerms: readonly DefinedTerm[];
  readonly figures: Figures;
  readonly timeline: Timeline;
  readonly traces: Traces;
  /** Length of the document in UTF-16 units. */
  readonly length: number;
}
