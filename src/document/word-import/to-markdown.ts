import { kindOfTitle } from '../../pleading/kind';
import { STYLE_NAMES } from '../word/styles';
import { escapeLineStart } from './escape';
import { readLines, type Remarks } from './inline';
import { headingLevel, type Styles } from './styles';
import type { DocumentNode, ParagraphNode, TableNode, WordNode } from './tree';
import { writeLine } from './write-line';

export interface Written {
  readonly markdown: string;
  readonly remarks: Remarks;
}

type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text' | 'quote' | 'code' | 'table'; readonly text: string };

/** A title stands among the first lines. */
const TITLE_LINES = 3;

/** The document as Markdown: a paragraph a line, headings by their styles, tables, notes behind their paragraph. */
export function writeMarkdown(document: DocumentNode, styles: Styles): Written {
  const remarks: Remarks = { document, notes: [], noteCount: 0, comments: 0, images: 0 };
  const blocks: Block[] = [];
  for (const node of document.children) {
    blocks.push(...blocksOf(node, styles, remarks));
    for (const { number, text } of remarks.notes.splice(0))
      blocks.push({ kind: 'text', text: `[^${String(number)}]: ${text}` });
  }
  return { markdown: joined(titled(blocks)), remarks };
}

function blocksOf(node: WordNode, styles: Styles, remarks: Remarks): readonly Block[] {
  if (node.type === 'table') return [{ kind: 'table', text: tableText(node, remarks) }];
  if (node.type === 'paragraph') return paragraphBlocks(node, styles, remarks);
  const lines = readLines([node], remarks);
  return lines.map((line) => ({ kind: 'text', text: escapeLineStart(writeLine(line)) }));
}

function paragraphBlocks(paragraph: ParagraphNode, styles: Styles, remarks: Remarks): readonly Block[] {
  const style = paragraph.styleName ?? '';
  // A table of contents repeats the headings.
  if (/^toc\s?\d/i.test(style)) return [];
  const level = headingLevel(styles, paragraph.styleId);
  const lines = readLines(paragraph.children, remarks);
  if (level !== null) {
    const text = lines.map((line) => writeLine(line, true)).join(' ');
    return text === '' ? [] : [{ kind: 'heading', level, text }];
  }
  if (style === STYLE_NAMES.code)
    return [{ kind: 'code', text: lines.map((line) => line.map(({ text }) => text).join('')).join('\n') }];
  const quoted = style === STYLE_NAMES.quote || /quote|引用/i.test(style);
  return lines.map((line) => {
    const text = escapeLineStart(writeLine(line).replace(/^•\s+/, '- '));
    return quoted ? { kind: 'quote', text: `> ${text}` } : { kind: 'text', text };
  });
}

/** Cells joined over rows or columns are filled once; the others are blank, which the checks read as the same. */
function tableText({ children: rows }: TableNode, remarks: Remarks): string {
  const grid: string[][] = [];
  rows.forEach(({ children: cells }, at) => {
    const row = (grid[at] ??= []);
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const text = cellText(cell.children, remarks);
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - at); down += 1) {
        for (let right = 0; right < Math.min(cell.colSpan, MOST_COLUMNS); right += 1)
          (grid[at + down] ??= [])[column + right] = down === 0 && right === 0 ? text : '';
      }
    }
  });
  const width = Math.min(MOST_COLUMNS, Math.max(1, ...grid.map((row) => row.length)));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => row[column] ?? '').join(' | ')} |`;
  const [header = [], ...body] = grid;
  return [line(header), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** Word itself allows 63. */
const MOST_COLUMNS = 64;

function cellText(nodes: readonly WordNode[], remarks: Remarks): string {
  return readLines(nodes, remarks)
    .map((line) => writeLine(line).replaceAll('|', '\\|'))
    .join('<br>');
}

/** Levels below the title; a first line that names a pleading is the title though no style says so. */
function titled(blocks: readonly Block[]): readonly Block[] {
  const styled = blocks.some((block) => block.kind === 'heading' && block.level === 0);
  const first = styled
    ? -1
    : blocks
        .slice(0, TITLE_LINES)
        .findIndex(({ kind, text }) => kind === 'text' && kindOfTitle(text.replaceAll('*', '')) !== null);
  const below = styled || first >= 0 ? 1 : 0;
  return blocks.map((block, at) => {
    if (at === first) return { kind: 'heading', level: 1, text: block.text.replaceAll('**', '') };
    return block.kind === 'heading' ? { ...block, level: block.level + below } : block;
  });
}

function joined(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let code: string[] = [];
  const flush = (): void => {
    if (code.length > 0) parts.push(fenced(code.join('\n')));
    code = [];
  };
  for (const block of blocks) {
    if (block.kind === 'code') {
      code.push(block.text);
      continue;
    }
    flush();
    if (block.kind === 'heading')
      parts.push(`${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${block.text}`);
    else parts.push(block.text);
  }
  flush();
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** A fence longer than any in the code. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}
