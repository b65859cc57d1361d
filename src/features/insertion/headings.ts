import type { Heading } from '../../facts/headings';
import { placedSpan, type PlacedLine } from '../../pleading/outline';
import { fillsLine, lineStart, type Layout } from './layout';
import { numberingShape } from './numbering';

/** A heading in its place. */
export interface PlacedHeading {
  readonly placed: PlacedLine;
  readonly heading: Heading;
  /** Start of its source line. */
  readonly start: number;
  readonly opensSection: boolean;
  /** Depth among the headings of a draft: 1–6 in Markdown, deeper for bold and plain ones in order of appearance. */
  readonly rank: number;
  /** Headings of one shape are written alike: style, level, form of the number, alone on the line or not. */
  readonly shape: string;
}

/** The headings of the draft in order. A bare line that ends with a colon leads a list in and is none. */
export function headingsIn(layout: Layout): readonly PlacedHeading[] {
  const { text } = layout;
  const shapes: string[] = [];
  const found: PlacedHeading[] = [];
  for (const placed of layout.lines) {
    const { heading } = placed;
    if (heading === null) continue;
    const section = layout.sections[placed.section];
    const span = placedSpan(placed, heading.span);
    const opensSection =
      section !== undefined && section.title !== '' && span.start === section.heading.start;
    const introduces =
      heading.style === 'plain' &&
      heading.numbering === '' &&
      /[：:]$/.test(text.slice(span.start, span.end));
    if (introduces && !opensSection) continue;
    const shape = [heading.style, heading.level, numberingShape(heading.numbering), fillsLine(heading)].join(
      ' ',
    );
    if (!opensSection && heading.style !== 'markdown' && !shapes.includes(shape)) shapes.push(shape);
    const rank = opensSection ? 0 : heading.style === 'markdown' ? heading.level : 7 + shapes.indexOf(shape);
    found.push({ placed, heading, start: lineStart(text, span.start), opensSection, rank, shape });
  }
  return found;
}
