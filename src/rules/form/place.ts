import type { Severity } from '../../lint/rule';
import type { DocumentKind, Pleading, SectionRole } from '../../pleading/model';
import type { Span } from '../../text/span';

/** Where something missing is reported: the heading of the part that should hold it, else the title, else the first line. */
export function placeFor(pleading: Pleading, role: SectionRole): Span {
  const section = pleading.sections.find((part) => part.role === role && part.title !== '');
  return section?.heading ?? pleading.title?.span ?? firstLine(pleading);
}

/** The first words of the draft: its first party, its first heading, or the front matter. */
export function firstLine({ parties, sections, header }: Pleading): Span {
  return parties[0]?.label ?? sections[1]?.heading ?? header.span ?? { start: 0, end: 0 };
}

/** The closing (尾部): 此致 or the signature, else where any missing part is reported. */
export function closingPlace(pleading: Pleading): Span {
  const closing = pleading.sections.find(({ role }) => role === 'closing');
  return closing?.heading ?? pleading.signature?.signer?.span ?? placeFor(pleading, 'closing');
}

/** A blank of a template stands in or around the place; it is reported as that. */
export function hasBlank({ placeholders }: Pleading, place: Span): boolean {
  return placeholders.some(({ span }) => span.start < place.end && place.start < span.end);
}

/** Annexes filed with a pleading (密点说明, 证据目录): they may leave to it the parties, the court and the signature. */
const ANNEXES: readonly DocumentKind[] = ['secret-points', 'evidence-catalogue'];

export function annexSeverity({ kind }: Pleading): { readonly severity?: Severity } {
  return ANNEXES.includes(kind) ? { severity: 'information' } : {};
}
