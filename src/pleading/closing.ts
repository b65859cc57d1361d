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

/** The closing (尾部) of a pleading: its own part, or the last lines where nothing opens one. */
export function closingFacts(outline: Outline): readonly PlacedFact[] {
  const { lines } = outline;
  const own = linesIn(outline, ({ role }) => role === 'closing');
  if (own[0] !== undefined) {
    const first = lines.indexOf(own[0]);
    const above = lines
      .slice(Math.max(0, first - LINES_ABOVE), first)
      .filter(({ line }) => line.passage.cell === null);
    return [...placed(above).filter(({ kind }) => kind === 'court'), ...placed(own)];
  }
  const last = lines.filter(({ role, line }) => !NAMES_PARTIES.has(role) || line.passage.cell !== null);
  return placed(last.slice(Math.max(0, last.length - LAST_LINES)));
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
