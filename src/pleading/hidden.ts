import { hiddenCharactersOf } from '../facts/hidden-characters';
import type { BlockList } from '../text/blocks';
import { shift } from '../text/span';
import type { HiddenText } from './model';

/** Hidden characters of the document; a byte order mark at its start belongs to the file. */
export function readHidden({ items, text }: BlockList): readonly HiddenText[] {
  return items.flatMap(({ start, block }) =>
    hiddenCharactersOf(block).flatMap(({ names, bidi, span }) => {
      const hidden = shift(span, start);
      const removed =
        hidden.start === 0 && text.startsWith('\uFEFF') ? { start: 1, end: hidden.end } : hidden;
      if (removed.end <= removed.start) return [];
      return [{ names, bidi, hidden: removed, span: withNeighbours(text, removed) }];
    }),
  );
}

/** With the characters beside them, for something to be seen. */
function withNeighbours(text: string, { start, end }: { start: number; end: number }): HiddenText['span'] {
  const before = start > 0 && !/[\r\n]/.test(text.charAt(start - 1)) ? 1 : 0;
  const after = end < text.length && !/[\r\n]/.test(text.charAt(end)) ? 1 : 0;
  return { start: start - before, end: end + after };
}
