import type { Text } from '../lint/rule';
import type { DocumentKind, SectionRole } from '../pleading/model';

/**
 * A piece of a pleading to put in: a claim, a paragraph, a section. One source serves quick fixes, snippets and
 * the command line. The body is Markdown with VS Code tab stops: `${1:住所地}`, `${2|一般代理,特别授权|}`, `$0`.
 */
export interface Template {
  readonly id: string;
  readonly title: Text;
  /** What to type for it: ASCII (pinyin) and Chinese. */
  readonly prefixes: readonly string[];
  readonly documents: readonly DocumentKind[];
  /** What it is, which decides where it lands. */
  readonly part: TemplatePart;
  /** The section it belongs to. */
  readonly section: SectionRole;
  /** Where among the headings of its section a passage belongs; null: at the end. */
  readonly place: TemplatePlace | null;
  /** Rules it answers. */
  readonly rules: readonly string[];
  /** Law it rests on, as in a rule's `authority`. */
  readonly law: readonly string[];
  readonly body: string;
}

/**
 * `line`: its own line or lines in the section; `claim`: the next numbered claim; `exhibit`: the next row or line of
 * the evidence list; `passage`: a passage under the section, titled where its body begins with a heading; `inline`:
 * words added to a sentence that is there; `section`: a whole section with its heading; `document`: a whole document.
 */
export type TemplatePart = 'line' | 'claim' | 'exhibit' | 'passage' | 'inline' | 'section' | 'document';

/** Headings known by their words: regular expression sources, matched against a heading without its numbering. */
export interface TemplatePlace {
  /** Headings it belongs under, the best first. */
  readonly under: readonly string[];
  /** Headings of what comes after it in the order of the elements; an empty string for none. */
  readonly before: string;
}
