import type { Nodes } from 'mdast';
import { alignCode, alignLiteral, alignText } from './align';
import { appendCopy, appendWhole, type MappedText } from './map';
import type { Comment } from './passage';
import type { Span } from './span';

/** Running text that is being read from inline nodes. Spans of `strong` are offsets of the text. */
export interface Reading extends MappedText {
  readonly source: string;
  readonly strong: Span[];
  readonly comments: Comment[];
  /** Inside bold text already. */
  bold: boolean;
}

export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Appends what a reader sees of an inline node. Images, and tags other than `<br>`, show nothing. */
export function readInline(reading: Reading, node: Nodes): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'text':
      alignText(reading, reading.source, span, node.value);
      break;
    case 'inlineCode':
      alignCode(reading, reading.source, span, node.value);
      break;
    case 'break':
      appendWhole(reading, '\n', span.start, afterLineEnding(reading.source, span));
      break;
    case 'html':
      if (/^<br(?=[\s/>])/i.test(node.value)) appendWhole(reading, '\n', span.start, span.end);
      if (node.value.startsWith('<!--')) reading.comments.push(commentAt(reading.source, span));
      break;
    case 'emphasis':
      if (isBlankToFill(reading.source, span)) readBlank(reading, node.children, span, 1);
      else readAll(reading, node.children);
      break;
    case 'strong':
      if (isBlankToFill(reading.source, span)) readBlank(reading, node.children, span, 2);
      else readStrong(reading, node.children);
      break;
    case 'link':
      // `<https://…>` is shown as written: it knows no escapes.
      if (reading.source[span.start] === '<') readLiteral(reading, node.children);
      else readAll(reading, node.children);
      break;
    default:
      if ('children' in node) readAll(reading, node.children);
  }
}

/** A hard break reaches into the indentation and quote marks of the next line; its text does not. */
function afterLineEnding(source: string, { start, end }: Span): number {
  const at = start + source.slice(start, end).search(/[\r\n]/);
  return source.startsWith('\r\n', at) ? at + 2 : at + 1;
}

export function commentAt(source: string, span: Span): Comment {
  const inner = source.slice(span.start + 4, span.end);
  return { span, text: inner.endsWith('-->') ? inner.slice(0, -3) : inner };
}

function readAll(reading: Reading, nodes: readonly Nodes[]): void {
  for (const node of nodes) readInline(reading, node);
}

function readLiteral(reading: Reading, nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    if (node.type === 'text') alignLiteral(reading, reading.source, spanOf(node), node.value);
  }
}

function readStrong(reading: Reading, nodes: readonly Nodes[]): void {
  const { bold } = reading;
  const start = reading.text.length;
  reading.bold = true;
  readAll(reading, nodes);
  reading.bold = bold;
  if (!bold && reading.text.length > start) reading.strong.push({ start, end: reading.text.length });
}

/** `____` is a blank to fill in by hand, though Markdown reads `____（甲方）____` as bold. */
function isBlankToFill(source: string, span: Span): boolean {
  if (source[span.start] !== '_') return false;
  return runLength(source, span.start) >= 4 || runLength(source, span.end - 1) >= 4;
}

function runLength(source: string, at: number): number {
  let start = at;
  let end = at + 1;
  while (source[start - 1] === '_') start--;
  while (source[end] === '_') end++;
  return end - start;
}

function readBlank(reading: Reading, nodes: readonly Nodes[], span: Span, marks: number): void {
  appendCopy(reading, '_'.repeat(marks), span.start);
  readAll(reading, nodes);
  appendCopy(reading, '_'.repeat(marks), span.end - marks);
}
