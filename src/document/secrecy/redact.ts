import { readMarked, readMarks } from '../../pleading/marked';
import { readBlocks, type BlockList } from '../../text/blocks';
import { fold } from '../../text/folded';
import { contains, shift, touches, type Span } from '../../text/span';
import { obstaclesIn } from './obstacles';
import { withoutAsides } from './asides';
import type { HiddenPassage, Redaction, Secrecy } from './secrecy';

/** Whatever its length, a passage leaves this many signs. */
const COVER = '■■■■■■';
/** Where the passages taken out are found. */
export const ANNEX_TITLE = '保密附件';

/**
 * The copy of a draft for other eyes: each marked passage gives way to a cover of one length and the number under
 * which the confidential annex holds it. Comments go too, and of the front matter what the checks do not read. It is
 * made of what is left of the source, so nothing of the passages can be in it. Where only parts of it will be `shown`,
 * only what stands unmarked in those is in the way.
 */
export function redact(blocks: BlockList, secrecy: Secrecy, shown: readonly Span[] | null = null): Redaction {
  const obstacles = obstaclesIn(blocks, secrecy).filter(
    ({ reason, span }) => reason === 'mark' || shown?.some((part) => touches(part, span)) !== false,
  );
  if (obstacles.length > 0) return { ok: false, obstacles };
  const hidden = numbered(blocks.text, hiddenPassages(blocks), secrecy.points);
  let text = '';
  let from = 0;
  for (const passage of hidden) {
    text += blocks.text.slice(from, passage.span.start) + covered(passage, blocks);
    from = passage.span.end;
  }
  text += blocks.text.slice(from);
  return { ok: true, text: withoutAsides(readBlocks(text)), hidden: hidden.filter(isFilled) };
}

function isFilled({ text }: Pick<HiddenPassage, 'text'>): boolean {
  return text.trim() !== '';
}

/** Marked passages with their marks; what touches is one. */
function hiddenPassages(blocks: BlockList): readonly Omit<HiddenPassage, 'number'>[] {
  const marked = readMarked(blocks);
  const spans = [...marked, ...readMarks(blocks)].sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined.map((span) => {
    const inner = marked.filter((part) => contains(span, part));
    return {
      span,
      text: inner
        .map(({ start, end }) => blocks.text.slice(start, end))
        .join('\n')
        .trim(),
    };
  });
}

/**
 * A passage in a point the draft states bears that point's number, a passage that repeats another its number, any
 * other the next number no point has.
 */
function numbered(
  text: string,
  passages: readonly Omit<HiddenPassage, 'number'>[],
  points: Secrecy['points'],
): readonly HiddenPassage[] {
  const byText = new Map<string, string>();
  let last = Math.max(0, ...pointNumbers(text), ...points.map(({ id }) => Number(id) || 0));
  return passages.map((passage) => {
    const key = fold(passage.text).text;
    const point = points.find(({ id, span }) => id !== null && contains(span, passage.span));
    const number = isFilled(passage) ? (point?.id ?? byText.get(key) ?? String((last += 1))) : '';
    if (!byText.has(key)) byText.set(key, number);
    return { ...passage, number };
  });
}

const POINT = /(?:密点|秘密点|秘点)[ \u3000]?([0-9]{1,3})/g;

function pointNumbers(text: string): readonly number[] {
  return [...text.matchAll(POINT)].map((match) => Number(match[1]));
}

function covered(passage: HiddenPassage, blocks: BlockList): string {
  if (!isFilled(passage)) return '';
  const cover = `${COVER}密点${passage.number}（详见${ANNEX_TITLE}）`;
  const cells = cellsIn(passage.span, blocks);
  if (cells.length < 2) return cover;
  // Over several cells of a table: the pipes between them stay, so that the table does.
  const pipes = cells.slice(1).map((cell, index) => {
    const between = blocks.text.slice(cells[index]?.end ?? 0, cell.start);
    return /^[\s|]*$/.test(between) ? between : ' | ';
  });
  return cells.map((_, index) => cover + (pipes[index] ?? '')).join('');
}

/** The parts of a passage in the cells of a table that it does not take in whole. */
function cellsIn(span: Span, { items }: BlockList): readonly Span[] {
  return items.flatMap(({ start, block }) => {
    if (start >= span.end || start + block.text.length <= span.start) return [];
    return block.tables
      .filter((table) => !contains(span, shift(table.span, start)))
      .flatMap((table) => table.rows.flat())
      .map((cell) => shift(cell.span, start))
      .filter((cell) => cell.start < span.end && span.start < cell.end);
  });
}
