import type { DocumentKind, Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import type { Span } from '../text/span';

/** 语言 of messages and documents. */
export type Language = 'zh-cn' | 'en';

/** One text in both languages. `{name}` stands for an argument. */
export type Text = Readonly<Record<Language, string>>;

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a rule may know besides the pleading. The clock is read by the caller only. */
export interface RuleContext {
  /** The date that stage and law-in-force rules count from. */
  readonly today: CivilDate;
}

/** A change of the text; spans are offsets into the document, edits of one fix do not overlap. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** How a finding can be mended: a template put in its place, or exact edits. */
export type Remedy =
  | {
      readonly kind: 'template';
      readonly template: string;
      /** Templates for the same place put in with it, right behind. */
      readonly also?: readonly string[];
    }
  | { readonly kind: 'edit'; readonly title: Text; readonly edits: readonly Edit[] };

/** A template that puts in what is missing, with others right behind it. */
export function byTemplate(template: string, ...also: readonly string[]): readonly Remedy[] {
  return [{ kind: 'template', template, also }];
}

/** What a rule says. `message` names one of the rule's own messages. */
export interface Report<M extends string = string> {
  readonly span: Span;
  readonly message: M;
  readonly args?: Readonly<Record<string, string | number>>;
  /** Only where it differs from the rule's severity (stage, doubt). */
  readonly severity?: Severity;
  readonly related?: readonly { readonly span: Span; readonly message: M }[];
  readonly remedies?: readonly Remedy[];
}

/** A rule of the catalogue: a pure function of the pleading. */
export interface Rule<P extends Pleading = Pleading, M extends string = string> {
  /** Public and never renamed: settings, suppressions and reports name it. */
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  /** References the corpus can resolve, e.g. `法释〔2020〕7号#27.1`, `民事诉讼法#124`. */
  readonly authority: readonly string[];
  /** The documents it looks at. */
  readonly documents: readonly DocumentKind[];
  /** `safe`: mechanical edits; `suggestion`: text a lawyer must read; `none`: nothing offered. */
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly messages: Readonly<Record<M, Text>>;
  check(pleading: P, context: RuleContext): Iterable<Report<M>>;
}

/** Types a rule's message names from its own `messages`. */
export function defineRule<P extends Pleading, M extends string>(rule: Rule<P, M>): Rule<P> {
  return rule;
}

/** 全: every pleading. */
export const EVERY_DOCUMENT: readonly DocumentKind[] = [
  'complaint',
  'element-complaint',
  'appeal',
  'answer',
  'application',
  'secret-points',
  'evidence-catalogue',
];

/** 起诉状 in both its forms. */
export const COMPLAINTS: readonly DocumentKind[] = ['complaint', 'element-complaint'];

/** 起诉状 and 上诉状. */
export const COMPLAINTS_AND_APPEAL: readonly DocumentKind[] = [...COMPLAINTS, 'appeal'];
