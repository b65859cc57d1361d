import type { FixTitle } from '../features/code-actions';
import type { Language, Severity } from '../lint/rule';
import type { DocumentKind, SectionRole } from '../pleading/model';
import type { Position } from '../text/lines';

/** A finding as plain data that needs no text beside it: it can pass from a worker to the formats. */
export interface CheckedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** From 0, characters in UTF-16 units. */
  readonly range: { readonly start: Position; readonly end: Position };
  readonly authority: readonly string[];
  readonly fixes: readonly FixTitle[];
  /** The section it stands in. */
  readonly section: SectionRole | null;
}

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string;
  readonly kind: DocumentKind | null;
  readonly findings: readonly CheckedFinding[];
  /** What comments in the draft silenced, with their reasons. */
  readonly suppressed: readonly { readonly finding: CheckedFinding; readonly reason: string | null }[];
}

/** Writes a report piece by piece: what stands before the files, each file, what stands after them. */
export interface Format {
  start(): string;
  file(file: CheckedFile): string;
  /** `complete` is false where a file or rule could not be checked. */
  end(complete: boolean): string;
}

/** A rule as far as reports name it. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly authority: readonly string[];
}

/** What a format may know of the product. */
export interface FormatContext {
  readonly language: Language;
  readonly version: string;
  readonly rules: readonly RuleInfo[];
}
