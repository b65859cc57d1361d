import type { Layout } from './layout';
import { endBefore, lineEnd, lineStart } from './layout';

/** Snippet text and the offset it goes in at; nothing is replaced. */
export interface Placed {
  readonly at: number;
  readonly snippet: string;
}

/** Lines that what follows must be set apart from by a blank line: rows, list items, quotes. */
const STRUCTURED = /^[\s\u3000]{0,8}(?:\||>|[-*+] |\d{1,9}[.)] )/;

/** Puts lines after the line that ends at `at`. */
export function afterLine(layout: Layout, at: number, content: string, spaced = layout.spaced): Placed {
  const { text } = layout;
  const gap = spaced ? '\n\n' : '\n';
  return { at, snippet: gap + content + (spaced && wordsFollow(text, at) ? '\n' : '') };
}

/** True where the line after the one that ends at `at` holds words. */
function wordsFollow(text: string, at: number): boolean {
  const next = text.indexOf('\n', at);
  return next >= 0 && next + 1 < text.length && text.slice(next + 1, lineEnd(text, next + 1)).trim() !== '';
}

/** Puts lines before the line that starts at `start`, that is after the last line with words above it. */
export function beforeLine(layout: Layout, start: number, content: string, spaced = layout.spaced): Placed {
  const { text } = layout;
  const end = endBefore(text, start);
  if (end !== null) {
    const apart = spaced || STRUCTURED.test(text.slice(lineStart(text, end), end));
    return afterLine(layout, end, content, apart);
  }
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.trim() === '') return { at, snippet: `${content}\n` };
  const blank = text.slice(at, lineEnd(text, at)).trim() === '';
  return { at, snippet: content + (blank ? '' : spaced ? '\n\n' : '\n') };
}

/** Puts lines at the end of the document. */
export function atEnd(layout: Layout, content: string, spaced = layout.spaced): Placed {
  return beforeLine(layout, layout.text.length, content, spaced);
}
