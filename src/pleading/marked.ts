import { secretMarksOf, type SecretMark } from '../facts/secret-marks';
import type { BlockList, PlacedBlock } from '../text/blocks';
import { gatheredData } from '../text/gathered';
import { recalledData, type Memory } from '../text/memory';
import { shift, type Span } from '../text/span';

interface Placed extends SecretMark {
  /** Where the block of the mark ends. */
  readonly blockEnd: number;
}

/** What stands between marks of secrecy, in order and without the marks; a mark that is not closed reaches to the end of its block. */
export function readMarked({ items }: BlockList): readonly Span[] {
  return betweenAll(items.flatMap(placedMarks));
}

/** The same, read on from the version before. */
export function markedIn(memory: Memory, { items }: BlockList): readonly Span[] {
  return betweenKept(memory, marksOf(memory, items));
}

function betweenAll(marks: readonly Placed[]): readonly Span[] {
  const found = (['inline', 'fence'] as const).flatMap((kind) =>
    betweenMarks(marks.filter((mark) => mark.kind === kind)),
  );
  const sorted = found
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** The marks themselves, in order of their kinds; `:::` that closes nothing secret is no mark. */
export function readMarks(blocks: BlockList): readonly Span[] {
  const marks = blocks.items.flatMap(placedMarks);
  const fences = marks.filter(({ kind }) => kind === 'fence');
  return [
    ...marks.filter(({ kind }) => kind === 'inline'),
    ...fences.filter(({ opens }, index) => opens || fences[index - 1]?.opens === true),
  ].map(({ span }) => span);
}

/** Marks without their other half; where passages stand between `:::密` and `:::`, every other `:::` is one. */
export function unpairedMarks(blocks: BlockList): readonly Span[] {
  const marks = blocks.items.flatMap(placedMarks);
  const fences = marks.filter(({ kind }) => kind === 'fence');
  const kinds = [
    marks.filter(({ kind }) => kind === 'inline'),
    fences.some(({ opens }) => opens) ? fences : [],
  ];
  return kinds.flatMap((of) =>
    of
      .filter(({ opens }, index) => (opens ? of[index + 1]?.opens !== false : of[index - 1]?.opens !== true))
      .map(({ span }) => span),
  );
}

function placedMarks({ start, block }: PlacedBlock): readonly Placed[] {
  return secretMarksOf(block).map((mark) => ({
    ...mark,
    span: shift(mark.span, start),
    blockEnd: start + block.text.length,
  }));
}

const marksOf = gatheredData(placedMarks);
const betweenKept = recalledData(betweenAll);

function betweenMarks(marks: readonly Placed[]): readonly Span[] {
  return marks.flatMap((mark, index) => {
    if (!mark.opens) return [];
    const next = marks[index + 1];
    const end = next !== undefined && !next.opens ? next.span.start : mark.blockEnd;
    return [{ start: mark.span.end, end }];
  });
}
