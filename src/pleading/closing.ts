import { closingFactsOf, type ClosingFact } from '../facts/closing-lines';
import { lineSpan } from '../facts/lines';
import { shift, type Span } from '../text/span';
import type { Outline, PlacedLine } from './outline';

/** A closing line in its place in the document. */
export interface PlacedFact extends ClosingFact {
  readonly place: Span;
}

/** A court line may stand right above the signature, 此致 left out. */
const LINES_ABOVE = 3;
/** Without 此致 and 具状人 the closing can only stand in the last lines, among them a form's last row. */
const LAST_LINES = 12;

/** The closing (尾部) of a pleading: its own part, or the last lines where nothing opens one. */
export function closingFacts({ lines }: Outline): readonly PlacedFact[] {
  const first = lines.findIndex(({ role }) => role === 'closing');
  if (first >= 0) {
    const own = lines.filter(({ role }, index) => role === 'closing' || (index >= first - LINES_ABOVE && index < first));
    return placed(own);
  }
  const body = lines.filter(({ role }) => role !== 'attachments');
  return placed(body.slice(Math.max(0, body.length - LAST_LINES)));
}

/** The closing facts of some lines, in order. */
export function placed(lines: readonly PlacedLine[]): readonly PlacedFact[] {
  return lines.flatMap(({ line, block }) =>
    closingFactsOf(block.block)
      .filter((fact) => fact.line === line)
      .map((fact) => ({ ...fact, place: shift(lineSpan(line, fact.span), block.start) })),
  );
}
