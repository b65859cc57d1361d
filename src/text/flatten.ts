import type { Nodes, Root, Table as TableNode } from 'mdast';
import { readHtml } from './html';
import { type Reading, readInline, spanOf } from './inline';
import { appendCopy, mapOf } from './map';
import type { Block, Comment, FrontMatter, Passage, Table } from './passage';
import { shift, type Span } from './span';

/** What surrounds a node: lists are counted from the outermost; `marker` waits for the item's first paragraph. */
interface Place {
  readonly quoted: boolean;
  readonly depth: number;
  readonly marker: string | null;
}

/** A block that is being put together. */
interface Draft {
  readonly text: string;
  readonly passages: Passage[];
  readonly tables: Table[];
  readonly comments: Comment[];
  readonly fenced: Span[];
  frontMatter: FrontMatter | null;
}

/** Turns a parsed block into passages of readable text that know where their text stands in the source. */
export function flatten(text: string, root: Root): Block {
  const draft: Draft = { text, passages: [], tables: [], comments: [], fenced: [], frontMatter: null };
  visitAll(draft, root.children, { quoted: false, depth: 0, marker: null });
  return { ...draft, plain: false };
}

function visitAll(draft: Draft, nodes: readonly Nodes[], place: Place): void {
  let inner = place;
  for (const node of nodes) {
    const before = draft.passages.length;
    visit(draft, node, inner);
    if (draft.passages.length > before) inner = { ...place, marker: null };
  }
}

function visit(draft: Draft, node: Nodes, place: Place): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading':
      draft.passages.push({ ...read(draft, node.children, span, place), kind: 'heading', level: node.depth });
      break;
    case 'paragraph':
      addParagraph(draft, read(draft, node.children, span, place), place);
      break;
    case 'thematicBreak':
      addBlankToFill(draft, span, place);
      break;
    case 'html':
      addHtml(draft, span, place);
      break;
    case 'list':
      for (const item of node.children) {
        const marker = markerAt(draft.text, spanOf(item).start);
        visitAll(draft, item.children, { ...place, depth: place.depth + 1, marker });
      }
      break;
    case 'blockquote':
      visitAll(draft, node.children, { ...place, quoted: true });
      break;
    case 'table':
      addTable(draft, node, place);
      break;
    case 'code':
      draft.fenced.push(span);
      break;
    case 'yaml':
      draft.frontMatter = frontMatterIn(draft.text, span);
  }
}

function startReading(draft: Draft): Reading {
  return { text: '', pieces: [], source: draft.text, strong: [], comments: draft.comments, bold: false };
}

/** The passage that inline nodes make, as a paragraph outside any list; the caller says what else it is. */
function read(draft: Draft, nodes: readonly Nodes[], span: Span, place: Place): Passage {
  const reading = startReading(draft);
  for (const node of nodes) readInline(reading, node);
  return passageOf(reading, span, place);
}

function passageOf(reading: Reading, span: Span, { quoted }: Place): Passage {
  const { text, strong } = reading;
  return {
    kind: 'paragraph',
    level: 0,
    text,
    span,
    map: mapOf(reading, span),
    quoted,
    strong,
    marker: null,
    cell: null,
  };
}

function addParagraph(draft: Draft, passage: Passage, { depth, marker }: Place): void {
  if (passage.text.trim() === '') return;
  draft.passages.push(depth > 0 ? { ...passage, kind: 'item', level: depth, marker } : passage);
}

/** `____` alone on a line is a blank to fill in by hand, though Markdown reads a thematic break. */
function addBlankToFill(draft: Draft, span: Span, place: Place): void {
  const line = draft.text.slice(span.start, span.end);
  if (!line.includes('____')) return;
  const reading = startReading(draft);
  appendCopy(reading, line.trimEnd(), span.start);
  addParagraph(draft, passageOf(reading, span, place), place);
}

function addHtml(draft: Draft, span: Span, place: Place): void {
  const reading = startReading(draft);
  draft.comments.push(...readHtml(reading, draft.text, span));
  addParagraph(draft, passageOf(reading, span, place), place);
}

function addTable(draft: Draft, table: TableNode, place: Place): void {
  const rows = table.children.map((row, rowIndex) =>
    row.children.map((cell, column): Passage => {
      const passage = read(draft, cell.children, cellSpan(draft.text, spanOf(cell)), place);
      return { ...passage, kind: 'cell', cell: { row: rowIndex, column, header: rowIndex === 0 } };
    }),
  );
  draft.tables.push({ span: spanOf(table), rows, rowSpans: table.children.map(spanOf) });
  for (const row of rows) draft.passages.push(...row);
}

/** A cell without the pipe before it, the pipe after the last one, and padding. */
function cellSpan(text: string, cell: Span): Span {
  let start = text[cell.start] === '|' ? cell.start + 1 : cell.start;
  let end =
    cell.end > start && text[cell.end - 1] === '|' && !isEscaped(text, cell.end - 1)
      ? cell.end - 1
      : cell.end;
  while (end > start && isBlank(text[end - 1])) end--;
  while (start < end && isBlank(text[start])) start++;
  return { start, end };
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function markerAt(text: string, start: number): string | null {
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(start, start + 10))?.[0] ?? null;
}

/** The YAML between the fences, without the line endings next to them. */
function frontMatterIn(text: string, fences: Span): FrontMatter {
  const source = text.slice(fences.start, fences.end);
  const opening = source.search(/[\r\n]/);
  const start = source.startsWith('\r\n', opening) ? opening + 2 : opening + 1;
  const closing = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  const end = Math.max(start, source.startsWith('\r\n', closing - 1) ? closing - 1 : closing);
  return { span: shift({ start, end }, fences.start), text: source.slice(start, end) };
}
