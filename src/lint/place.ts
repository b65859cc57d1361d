import type { Pleading, SectionRole } from '../pleading/model';
import type { Span } from '../text/span';

/**
 * Where to point when something is missing: the heading of the first of these sections the draft has, else the title,
 * else the first character.
 */
export function whereMissing(pleading: Pleading, ...roles: readonly SectionRole[]): Span {
  for (const role of roles) {
    const section = pleading.sections.find(
      (part) => part.role === role && part.heading.end > part.heading.start,
    );
    if (section) return section.heading;
  }
  return pleading.title?.span ?? { start: 0, end: Math.min(1, pleading.length) };
}
