import { linesOf, lineSpan, type Line } from '../facts/lines';
import { recogniser, type Recogniser } from '../facts/recogniser';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { shift, type Span } from '../text/span';
import type { At } from './model';

/** A fact of one line. Its spans are offsets into the block's text. */
export interface LineFact<F extends Span> {
  readonly line: Line;
  readonly fact: F;
}

/**
 * A fact in its place in the document; `factSpan` gives its document span. Plain data: while nothing of it changes, it
 * is kept as the same object, though its paragraph was typed in.
 */
export interface Placed<F extends Span> extends At<F> {
  /** Where its line starts, counted as its spans are. */
  readonly line: number;
  /** The fact as written. */
  readonly source: string;
}

/** A fact of a line of the block in its place. */
export function placed<F extends Span>(
  { line, fact }: LineFact<F>,
  { start, block }: PlacedBlock,
): Placed<F> {
  return {
    start,
    fact,
    line: lineSpan(line, { start: 0, end: 0 }).start,
    source: block.text.slice(fact.start, fact.end),
  };
}

/** The document span of a placed fact, or of another span it holds (`fact.numberSpan`, `fact.titleSpan` …). */
export function factSpan<F extends Span>({ fact, start }: Placed<F>, span: Span = fact): Span {
  return shift(span, start);
}

/** The source of a span of a placed fact, as written. */
export function writtenAt<F extends Span>({ fact, source }: Placed<F>, { start, end }: Span): string {
  return source.slice(start - fact.start, end - fact.start);
}

/** True for two facts of one line. */
export function onOneLine(a: Placed<Span>, b: Placed<Span>): boolean {
  return a.start === b.start && a.line === b.line;
}

/** A recogniser from a reader of plain text: every logical line is read by itself, once a block. */
export function lineReader<F extends Span>(read: (text: string) => readonly F[]): Recogniser<LineFact<F>> {
  return recogniser((block) =>
    linesOf(block).flatMap((line) =>
      read(line.text).map((fact) => ({ line, fact: { ...fact, ...lineSpan(line, fact) } })),
    ),
  );
}

/** The same facts in the place of their block. */
export function placeIn<F extends Span>(
  block: PlacedBlock,
  read: Recogniser<LineFact<F>>,
): readonly Placed<F>[] {
  return read(block.block).map((found) => placed(found, block));
}

/** The facts of all blocks in document order. */
export function placeAll<F extends Span>(
  blocks: BlockList,
  read: Recogniser<LineFact<F>>,
): readonly Placed<F>[] {
  return blocks.items.flatMap((block) => placeIn(block, read));
}
