import type { BlockList } from '../../text/blocks';
import type { Span } from '../../text/span';

/** What a practice area knows of the secrets of a draft. */
export interface Secrecy {
  /** The points of the secret (密点) the draft states, with their numbers. */
  readonly points: readonly { readonly id: string | null; readonly span: Span }[];
  /** Where a text gives secrets away, besides the spans `marked`. */
  leaks(blocks: BlockList, secrets: readonly string[], marked: readonly Span[]): readonly Span[];
}

/** Why no copy without the secrets can be made: a mark without its other half, or a secret that stands unmarked. */
export interface Obstacle {
  readonly reason: 'mark' | 'unmarked';
  /** In the draft. */
  readonly span: Span;
}

/** A passage taken out. */
export interface HiddenPassage {
  /** `1` …: which 密点 of the confidential annex holds it. */
  readonly number: string;
  /** The source between the marks. */
  readonly text: string;
  /** With its marks. */
  readonly span: Span;
}

/** The draft without its secrets, or what stands in the way. */
export type Redaction =
  | { readonly ok: true; readonly text: string; readonly hidden: readonly HiddenPassage[] }
  | { readonly ok: false; readonly obstacles: readonly Obstacle[] };
