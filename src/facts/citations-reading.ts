/** The citation as read, and its key. */
import { provisionKey } from '../law/provision';
import type { ProvisionRef } from '../law/provision';
import type { Span } from '../text/span';
import type { NumberForm, Unit } from './citations-elements';
import type { NumberBeside, TitleForm } from './citations-facts';

/** How the law of a citation was found. */
export type ResolvedBy = 'explicit' | 'inherited' | 'defined' | 'self' | 'previous' | 'none';

/** A citation of one provision or range 法条引用. Spans are offsets of the passage. */
export interface CitationReading extends Span, ProvisionRef {
  /** Contract id, `unknown:《title》`, `unknown:法释〔2009〕21号`, `@self`, `@prev`, or '' with no law in sight. */
  readonly law: string;
  /** Corpus id, also of instruments outside the public list; null when the corpus does not hold it. */
  readonly instrument: string | null;
  /** The name as written or as defined; '' where there is none. */
  readonly name: string;
  /** Year of the version tag at the title. */
  readonly version: number | null;
  /** The far end of a range 至. */
  readonly rangeEnd: ProvisionRef | null;
  readonly resolvedBy: ResolvedBy;
  /** The name this citation begins with, without brackets, when it is written right before the number. */
  readonly titleSpan: Span | null;
  readonly tagSpan: Span | null;
  readonly documentNumber: NumberBeside | null;
  readonly numberSpan: Span;
  /** Written numerals by level; a level inherited from the list has none. */
  readonly numerals: Readonly<Partial<Record<Unit, Span>>>;
  readonly forms: readonly (NumberForm | TitleForm)[];
}

/** The numerals in other places. */
export function placedNumerals(
  numerals: CitationReading['numerals'],
  place: (span: Span) => Span,
): CitationReading['numerals'] {
  const placed: Partial<Record<Unit, Span>> = {};
  for (const unit of UNITS) {
    const span = numerals[unit];
    if (span !== undefined) placed[unit] = place(span);
  }
  return placed;
}

const UNITS: readonly Unit[] = ['article', 'paragraph', 'item'];

/** The citation as the tables and `inspect` print it: `aucl@2019#17.3`, `#10.1.1..#10.1.3` for a range. */
export function citationKey(reading: CitationReading): string {
  const law = reading.version === null ? reading.law : `${reading.law}@${reading.version}`;
  const end = reading.rangeEnd === null ? '' : `..#${provisionKey(reading.rangeEnd)}`;
  return `${law}#${provisionKey(reading)}${end}`;
}
