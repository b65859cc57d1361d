import { closingFactsOf, type ClosingFact } from '../facts/closing-lines';
import { byLine, lineSpan } from '../facts/lines';
import { shift, type Span } from '../text/span';
import type { Outline, PlacedLine } from './outline';
import { linesIn } from './section-lines';

const factsByLine = byLine(closingFactsOf);

/** A closing line in its place in the document. */
export interface PlacedFact extends ClosingFact {
  readonly place: Span;
}

/** A court line may stand right above the signature, 此致 left out. */
const LINES_ABOVE = 3;
/** Without 此致 and 具状人 the closing can only stand in the last lines, among them a form's last row. */
const LAST_LINES = 12;
const NAMES_PARTIES: ReadonlySet<string> = new Set(['parties', 'cause', 'attachments']);

/** The lines of the closing (尾部) of a pleading: its own part with the lines above it, or the last lines. */
export function closingLines(outline: Outline): readonly PlacedLine[] {
  const { lines } = outline;
  const own = linesIn(outline, ({ role }) => role === 'closing');
  if (own[0] !== undefined) {
    const first = lines.indexOf(own[0]);
    const above = lines
      .slice(Math.max(0, first - LINES_ABOVE), first)
      .filter(({ line }) => line.passage.cell === null);
    return [...above, ...own];
  }
  const last: PlacedLine[] = [];
  for (let at = lines.length - 1; at >= 0 && last.length < LAST_LINES; at--) {
    const placed = lines[at];
    if (placed && (!NAMES_PARTIES.has(placed.role) || placed.line.passage.cell !== null)) last.push(placed);
  }
  return last.reverse();
}

/** What the closing says. */
export function closingFacts(outline: Outline): readonly PlacedFact[] {
  return factsOfClosing(closingLines(outline));
}

/** What the lines of the closing say; above a part of its own only a court belongs to it. */
export function factsOfClosing(lines: readonly PlacedLine[]): readonly PlacedFact[] {
  const first = lines.findIndex(({ role }) => role === 'closing');
  const above = placed(lines.slice(0, Math.max(0, first)));
  return [...above.filter(({ kind }) => kind === 'court'), ...placed(lines.slice(Math.max(0, first)))];
}

/** The closing facts of some lines, in order. */
export function placed(lines: readonly PlacedLine[]): readonly PlacedFact[] {
  return lines.flatMap(({ line, block }) =>
    (factsByLine(block.block).get(line) ?? []).map((fact) => ({
      ...fact,
      place: shift(lineSpan(line, fact.span), block.start),
    })),
  );
}
