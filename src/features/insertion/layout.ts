import type { Heading } from '../../facts/headings';
import type { HeadingStyle, Section, SectionRole } from '../../pleading/model';
import { outline, type PlacedLine } from '../../pleading/outline';
import type { BlockList } from '../../text/blocks';
import { contains, shift, type Span } from '../../text/span';
import { frontMatterEnd } from '../../text/split';

/** How a draft is laid out: what an insertion must look like. */
export interface Layout {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
  readonly blocks: BlockList;
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
  /** How titles of sections are written, and at which Markdown level (0 for none). */
  readonly style: HeadingStyle;
  readonly level: number;
  /** The colon that bold and plain titles of sections end with, or an empty string. */
  readonly colon: string;
  /** Paragraphs stand apart by blank lines. */
  readonly spaced: boolean;
  /** Tables are used, or Markdown is, so that a table may be put in. */
  readonly tables: boolean;
}

/** Canonical order of the parts of a pleading (CPL 124, 登记立案规定 4). */
const ORDER: readonly SectionRole[] = [
  'preamble',
  'parties',
  'cause',
  'claims',
  'facts',
  'evidence',
  'closing',
  'attachments',
];

const known = new WeakMap<BlockList, Layout>();

/** The layout of a version of a draft; read once a version. */
export function layoutOf(blocks: BlockList): Layout {
  let layout = known.get(blocks);
  if (layout === undefined) {
    layout = read(blocks);
    known.set(blocks, layout);
  }
  return layout;
}

function read(blocks: BlockList): Layout {
  const { text } = blocks;
  const { lines, sections } = outline(blocks);
  // 案由：, 此致 and 附： stand in bare lines in any manner of draft.
  const bare: readonly SectionRole[] = ['cause', 'closing', 'attachments'];
  const titled = sections.filter(
    ({ title, style, role }) => title !== '' && (style !== 'plain' || !bare.includes(role)),
  );
  const count = (style: HeadingStyle): number => titled.filter((section) => section.style === style).length;
  // A draft without titled sections shows its manner by a heading or by front matter; an empty one is Markdown.
  const untitled =
    titled.length === 0 &&
    (lines.some(({ line }) => line.passage.kind === 'heading') ||
      frontMatterEnd(text) > 0 ||
      text.trim() === '');
  const markdown = count('markdown') > 0 || untitled;
  const style = markdown ? 'markdown' : count('bold') > count('plain') / 2 ? 'bold' : 'plain';
  const levels = titled.filter((section) => section.style === 'markdown').map((section) => section.level);
  const ofStyle = titled.filter((section) => section.style === style && section.role !== 'closing');
  const colons = ofStyle.filter(({ heading }) => endsWithColon(text, heading.end));
  return {
    text,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    blocks,
    lines,
    sections,
    style,
    level:
      style === 'markdown'
        ? levels.length === 0
          ? 2
          : Math.min(...levels.map((level) => Math.max(level, 2)))
        : 0,
    colon: style !== 'markdown' && colons.length > ofStyle.length / 2 ? '：' : '',
    spaced: style === 'markdown' || isSpaced(text),
    tables: style === 'markdown' || blocks.items.some(({ block }) => block.tables.length > 0),
  };
}

/** A colon stands at the end of a title, within or after its bold marks. */
function endsWithColon(text: string, end: number): boolean {
  return (
    /[：:]\*{0,2}$/.test(text.slice(Math.max(end - 3, 0), end)) ||
    /^\*{0,2}[：:]/.test(text.slice(end, end + 3))
  );
}

/** More neighbouring lines are set apart by a blank line than not. */
function isSpaced(text: string): boolean {
  let apart = 0;
  let together = 0;
  let blank = true;
  for (const line of text.split('\n')) {
    const empty = line.trim() === '';
    if (!empty && blank) apart += 1;
    if (!empty && !blank) together += 1;
    blank = empty;
  }
  return apart > together;
}

export function orderOf(role: SectionRole): number {
  return ORDER.indexOf(role);
}

/** The last section of a role, or undefined. The preamble always exists. */
export function sectionOf(layout: Layout, role: SectionRole): Section | undefined {
  return layout.sections.findLast((section) => section.role === role);
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line that holds `at`, before its line ending. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return next > at && text.charAt(next - 1) === '\r' ? next - 1 : next;
}

/** The source line that holds `at`. */
export function lineAt(text: string, at: number): string {
  return text.slice(lineStart(text, at), lineEnd(text, at));
}

/** Where the last line with words before `at` ends; null when there is none. `at` is the start of a line or the end. */
export function endBefore(text: string, at: number): number | null {
  const words = text.slice(0, at).trimEnd().length;
  return words === 0 || (words === 1 && text.charCodeAt(0) === 0xfeff) ? null : lineEnd(text, words - 1);
}

/** Where a section's words end, or the document's. */
export function sectionEnd(layout: Layout, section: Section): number {
  const { text } = layout;
  const until = section.span.end >= text.length ? text.length : lineStart(text, section.span.end);
  return endBefore(text, until) ?? 0;
}

/** A heading that fills its line. */
export function fillsLine(heading: Heading): boolean {
  return heading.bodyStart >= heading.line.text.length;
}

/** The titles of the columns of the table that holds a span, or null. */
export function tableAt(layout: Layout, span: Span): readonly string[] | null {
  for (const { start, block } of layout.blocks.items) {
    if (span.start < start || span.start >= start + block.text.length) continue;
    const table = block.tables.find((candidate) => contains(shift(candidate.span, start), span));
    const header = table?.rows[0]?.map((cell) => cell.text.replace(/\s/g, ''));
    if (header !== undefined) return header;
  }
  return null;
}
