import type { Section, SectionRole } from './model';
import { recalled, steady, type Memory } from '../text/memory';
import type { Outline, PlacedLine } from './outline';

/**
 * The lines of the sections that are wanted, in order. Sections follow one another, so each is found by halving:
 * a long draft is not walked for its few lines of parties or closing.
 */
export function linesIn(
  { sections, lines }: Outline,
  wanted: (section: Section, index: number) => boolean,
): readonly PlacedLine[] {
  return sections.flatMap((section, index) =>
    wanted(section, index) ? lines.slice(firstOf(lines, index), firstOf(lines, index + 1)) : [],
  );
}

/** The lines of the sections of some roles: the same list while they stand as before. */
function linesOfRoles(
  ...roles: readonly SectionRole[]
): (memory: Memory, outline: Outline) => readonly PlacedLine[] {
  const kept = steady<PlacedLine>();
  const read = recalled((outline: Outline, memory: Memory) =>
    kept(
      memory,
      linesIn(outline, ({ role }) => roles.includes(role)),
    ),
  );
  return (memory, outline) => read(memory, outline, memory);
}

export const claimLines = linesOfRoles('claims');
export const attachedLines = linesOfRoles('attachments', 'closing');

/** Index of the first line of a section or of one behind it. */
function firstOf(lines: readonly PlacedLine[], section: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.section ?? section) < section) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines before the first section of claims; all of them where there is none. */
export function linesBeforeClaims(outline: Outline): readonly PlacedLine[] {
  const claims = outline.sections.findIndex(({ role }) => role === 'claims');
  return claims < 0 ? outline.lines : outline.lines.slice(0, firstOf(outline.lines, claims));
}
