import { appendCopy, appendWhole, mapOf, type MappedText } from './map';
import type { Block } from './passage';
import { contentLines } from './source-lines';

/** Reads a block without parsing it: all its lines as one paragraph, Markdown marks left in. */
export function readPlain(text: string): Block {
  const lines = contentLines(text);
  const target: MappedText = { text: '', pieces: [] };
  lines.forEach(({ start, end }, index) => {
    const previous = lines[index - 1];
    if (previous) appendWhole(target, '\n', previous.end, previous.next);
    appendCopy(target, text.slice(start, end), start);
  });
  const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const passage = {
    kind: 'paragraph' as const,
    level: 0,
    text: target.text,
    span,
    map: mapOf(target, span),
    quoted: false,
    strong: [],
    marker: null,
    cell: null,
  };
  const passages = target.text.trim() === '' ? [] : [passage];
  return { text, passages, tables: [], comments: [], frontMatter: null, fenced: [], plain: true };
}
