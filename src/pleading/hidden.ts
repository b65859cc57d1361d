import { hiddenCharactersOf } from '../facts/hidden-characters';
import type { PlacedBlock } from '../text/blocks';
import { shift } from '../text/span';
import type { HiddenText } from './model';

/** Hidden characters of a block; a byte order mark at the start of the document belongs to the file. */
export function readHidden({ start, block }: PlacedBlock): readonly HiddenText[] {
  return hiddenCharactersOf(block).flatMap(({ names, bidi, span }) => {
    const mark = start === 0 && span.start === 0 && block.text.startsWith('\uFEFF');
    const hidden = mark ? { start: 1, end: span.end } : span;
    if (hidden.end <= hidden.start) return [];
    const seen = withNeighbours(block.text, hidden);
    return [{ names, bidi, hidden: shift(hidden, start), span: shift(seen, start) }];
  });
}

/** With the characters beside them, for something to be seen. */
function withNeighbours(text: string, { start, end }: { start: number; end: number }): HiddenText['span'] {
  const before = start > 0 && !/[\r\n]/.test(text.charAt(start - 1)) ? 1 : 0;
  const after = end < text.length && !/[\r\n]/.test(text.charAt(end)) ? 1 : 0;
  return { start: start - before, end: end + after };
}
