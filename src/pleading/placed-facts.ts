import { linesOf, lineSpan, type Line } from '../facts/lines';
import { recogniser, type Recogniser } from '../facts/recogniser';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { shift, type Span } from '../text/span';

/** A fact of one line. Its spans are offsets into the block's text. */
export interface LineFact<F extends Span> {
  readonly line: Line;
  readonly fact: F;
}

/** A fact in its place in the document; `factSpan` gives its document span. */
export interface Placed<F extends Span> extends LineFact<F> {
  readonly block: PlacedBlock;
}

/** The document span of a placed fact, or of another span it holds (`fact.numberSpan`, `fact.titleSpan` …). */
export function factSpan<F extends Span>({ fact, block }: Placed<F>, span: Span = fact): Span {
  return shift({ start: span.start, end: span.end }, block.start);
}

/** A recogniser from a reader of plain text: every logical line is read by itself, once a block. */
export function lineReader<F extends Span>(read: (text: string) => readonly F[]): Recogniser<LineFact<F>> {
  return recogniser((block) =>
    linesOf(block).flatMap((line) =>
      read(line.text).map((fact) => ({ line, fact: { ...fact, ...lineSpan(line, fact) } })),
    ),
  );
}

/** The same facts with their block. */
export function placeIn<F extends Span>(
  block: PlacedBlock,
  read: Recogniser<LineFact<F>>,
): readonly Placed<F>[] {
  return read(block.block).map(({ line, fact }) => ({ line, fact, block }));
}

/** The facts of all blocks in document order. */
export function placeAll<F extends Span>(
  blocks: BlockList,
  read: Recogniser<LineFact<F>>,
): readonly Placed<F>[] {
  return blocks.items.flatMap((block) => placeIn(block, read));
}
