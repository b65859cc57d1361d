import type { Span } from '../text/span';
import type { Remedy, Severity } from './rule';

/** What the user sees: a report with its rule's facts, in one language. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly authority: readonly string[];
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly remedies: readonly Remedy[];
  readonly fix: 'safe' | 'suggestion' | 'none';
}
