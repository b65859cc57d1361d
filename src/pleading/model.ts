import type { Figure, StatedProduct, StatedTotal, WordsAndDigits } from '../facts/figures/figure';
import type { CivilDate } from '../text/civil-date';
import type { Span } from '../text/span';

export type { StatedProduct, StatedTotal, WordsAndDigits } from '../facts/figures/figure';

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

/** What happened on a date, as far as the rules tell it apart. */
export type EventKind =
  'join' | 'leave' | 'discovery' | 'demand' | 'purchase' | 'agreement' | 'founding' | 'other';

/** What an event is and when it was. */
export interface EventDate {
  readonly date: Period;
  readonly kind: EventKind;
  /** The date as written. */
  readonly text: string;
  readonly span: Span;
}

/** A dated event (有日期的事件) the facts tell. */
export interface DatedEvent extends EventDate {
  /** Who acts, as far as the sentence names a party. */
  readonly actor: Role | null;
  /** A key of the natural person it happens to: the party's name, else one mark for all events told of one person. */
  readonly person: string;
  /** Told as having happened, neither planned nor a term that runs. */
  readonly past: boolean;
  /** For `join` and `leave`: the employer named is not the plaintiff. */
  readonly elsewhere: boolean;
}

/** A dated event with the events told before that words of sequence (此后, 随后, …后) put it after. */
export interface PlacedEvent extends At<DatedEvent> {
  readonly after: readonly At<EventDate>[];
}

/** A period with both ends. */
export interface WrittenPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly text: string;
  readonly span: Span;
}

/** 次日（2024年5月3日）: the date the word gives, and the one written beside it. */
export interface Reckoning {
  readonly word: string;
  readonly reckoned: CivilDate;
  /** `2024-05-03`, or `--05-03` where the year is left out. */
  readonly written: string;
  readonly span: Span;
}

/** Dates as the draft writes them, with what is told to have happened on them. */
export interface Timeline {
  readonly events: readonly PlacedEvent[];
  /** Dates the calendar does not have (2021年2月30日). */
  readonly impossible: readonly At<{ readonly text: string; readonly span: Span }>[];
  readonly reckonings: readonly At<Reckoning>[];
  /** Wherever they stand. */
  readonly periods: readonly At<WrittenPeriod>[];
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
