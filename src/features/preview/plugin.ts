import type { Pleading } from '../../pleading/model';
import { lineCounter, linkExhibits } from './exhibit-links';
import type { CoreState, Markdown } from './markdown';
import { secretBlocks } from './secret-block';
import { secretWords } from './secret-words';

/** Reads the text of a preview; null for what is no pleading, which is shown as any Markdown. */
export type ReadPreview = (text: string) => Pleading | null;

/** Adds to a markdown-it what shows a pleading as courts are used to seeing it. */
export function pleadingPreview(markdown: Markdown, read: ReadPreview): void {
  secretBlocks(markdown);
  markdown.core.ruler.push('pleadwright_preview', (state) => {
    const pleading = state.inlineMode ? null : read(state.src);
    if (pleading === null) return;
    linkExhibits(state, pleading);
    secretWords(state);
    setOut(state, pleading);
  });
}

/** The sheet around the whole, and the lines of the signature at its right edge. */
function setOut(state: CoreState, { signature }: Pleading): void {
  const line = lineCounter(state.src);
  const signed = new Set(
    [signature?.signer, signature?.legalRepresentative, signature?.date].flatMap((part) =>
      part == null ? [] : line(part.span.start),
    ),
  );
  for (const token of state.tokens)
    if (token.type === 'paragraph_open' && token.map !== null && signed.has(token.map[0]))
      token.attrJoin('class', 'pleadwright-signature');
  const open = new state.Token('pleadwright_sheet_open', 'div', 1);
  open.block = true;
  open.attrSet('class', 'pleadwright-sheet');
  const close = new state.Token('pleadwright_sheet_close', 'div', -1);
  close.block = true;
  state.tokens.unshift(open);
  state.tokens.push(close);
}
