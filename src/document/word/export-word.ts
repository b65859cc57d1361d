import type { IRunOptions } from 'docx';
import { columnWidths } from './column-widths';
import { repack } from './pack';
import { pictureOf } from './picture-paragraph';
import { runsIn, type Run, type WordBlock, type WordCell, type WordSource, type WordTable } from './source';
import { CELL_MARGIN, MEASURE, PAGE, SECRET_STYLE, styleId, styles } from './styles';
import { writable } from './xml';

export interface WordOptions {
  /** Stands at the head of every page, e.g. that the copy holds secrets; null for none. */
  readonly legend: string | null;
}

type Docx = typeof import('docx');
type Child = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;
type Inline = NonNullable<Exclude<ConstructorParameters<Docx['Paragraph']>[0], string>['children']>[number];

/**
 * The bytes of a Word file (.docx): A4, the fonts and line pitch of court documents, page numbers, styles for title,
 * headings and every layout. Equal sources give equal bytes. The writer is loaded when first needed.
 */
export async function exportWord(source: WordSource, { legend }: WordOptions): Promise<Uint8Array> {
  const docx = await import('docx');
  const link = linker(docx, source);
  const document = new docx.Document({
    styles,
    customProperties: source.properties.map(({ name, value }) => ({ name, value: writable(value) })),
    sections: [
      {
        properties: { page: PAGE },
        ...(legend === null ? {} : { headers: { default: legendHeader(docx, legend) } }),
        footers: { default: pageNumber(docx) },
        children: source.blocks.map((block, at) =>
          block.kind === 'picture'
            ? pictureOf(docx, block, at)
            : blockOf(docx, block, gapsAt(source.blocks, at), link),
        ),
      },
    ],
  });
  const title = source.blocks.find((block) => block.kind === 'heading' && block.level === 0);
  const name = title?.kind === 'heading' ? title.runs.map(({ text }) => text).join('') : '';
  return repack(new Uint8Array(await docx.Packer.toArrayBuffer(document)), name);
}

type Linker = (run: Run) => readonly Inline[];

/** Bookmarks where anchors stand; a reference that shows the same words is a live field, any other a link. */
function linker(docx: Docx, source: WordSource): Linker {
  const runs = runsIn(source);
  const shown = new Map<string, string>();
  for (const { anchor, text } of runs)
    if (anchor !== undefined && !shown.has(anchor)) shown.set(anchor, text);
  const set = new Set<string>();
  return (run) => {
    const text = textRun(docx, run);
    const { anchor, ref } = run;
    if (anchor !== undefined && !set.has(anchor)) {
      set.add(anchor);
      // `Bookmark` counts on from file to file; its ends, which the types leave out, take a number of ours.
      const ends = [new docx.BookmarkStart(anchor, set.size), new docx.BookmarkEnd(set.size)];
      const [start, end] = ends as unknown as readonly [Inline, Inline];
      return [start, text, end];
    }
    const words = ref === undefined ? undefined : shown.get(ref);
    if (ref === undefined || words === undefined) return [text];
    if (words === run.text && run.bold !== true)
      return [new docx.SimpleField(`REF ${ref} \\h \\* MERGEFORMAT`, run.text)];
    return [new docx.InternalHyperlink({ anchor: ref, children: [text] })];
  };
}

function textRun(docx: Docx, { text, bold, secret }: Run): InstanceType<Docx['TextRun']> {
  const options: IRunOptions = {
    text: writable(text),
    ...(bold === true ? { bold } : {}),
    ...(secret === true ? { style: SECRET_STYLE.id } : {}),
  };
  return new docx.TextRun(options);
}

/** Room between a table and the text around it. */
interface Gaps {
  readonly before?: number;
  readonly after?: number;
}

function gapsAt(blocks: readonly WordBlock[], at: number): Gaps {
  return {
    ...(blocks[at - 1]?.kind === 'table' ? { before: 160 } : {}),
    ...(blocks[at + 1]?.kind === 'table' ? { after: 120 } : {}),
  };
}

function blockOf(
  docx: Docx,
  block: Exclude<WordBlock, { kind: 'picture' }>,
  gaps: Gaps,
  link: Linker,
): Child {
  if (block.kind === 'table') return tableOf(docx, block, link);
  const children = block.runs.flatMap(link);
  const spacing = Object.keys(gaps).length === 0 ? {} : { spacing: gaps };
  if (block.kind === 'heading') {
    const levels = [
      docx.HeadingLevel.TITLE,
      docx.HeadingLevel.HEADING_1,
      docx.HeadingLevel.HEADING_2,
      docx.HeadingLevel.HEADING_3,
      docx.HeadingLevel.HEADING_4,
      docx.HeadingLevel.HEADING_5,
      docx.HeadingLevel.HEADING_6,
    ];
    return new docx.Paragraph({
      heading: levels[block.level] ?? docx.HeadingLevel.HEADING_6,
      ...spacing,
      children,
    });
  }
  const inner = block.layout === 'item' && block.level > 1;
  return new docx.Paragraph({
    style: styleId(block.layout),
    ...(inner ? { indent: { left: (block.level - 1) * 640, firstLine: 640 } } : {}),
    ...spacing,
    children,
  });
}

/** A row that fits on a page is not cut in two. */
const WHOLE_ROW = 150;

function tableOf(docx: Docx, table: WordTable, link: Linker): Child {
  const widths = columnWidths(table);
  const edge = { style: docx.BorderStyle.SINGLE, size: 4, color: '000000' };
  const cellOf = (cell: WordCell, column: number, header: boolean): InstanceType<Docx['TableCell']> => {
    const lines = cell.length === 0 ? [[]] : cell;
    return new docx.TableCell({
      width: { size: widths[column] ?? 0, type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlignTable.CENTER,
      children: lines.map(
        (runs) =>
          new docx.Paragraph({ style: styleId(header ? 'header' : 'cell'), children: runs.flatMap(link) }),
      ),
    });
  };
  return new docx.Table({
    width: { size: MEASURE, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: [...widths],
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 40, bottom: 40 },
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows: table.rows.map((row, at) => {
      const length = Math.max(
        0,
        ...row.map((cell) => cell.flat().reduce((n, { text }) => n + text.length, 0)),
      );
      return new docx.TableRow({
        tableHeader: at === 0,
        cantSplit: length <= WHOLE_ROW,
        children: widths.map((_, column) => cellOf(row[column] ?? [], column, at === 0)),
      });
    }),
  });
}

function legendHeader(docx: Docx, legend: string): InstanceType<Docx['Header']> {
  const options: IRunOptions = { text: writable(legend), bold: true, size: 24 };
  const children = [new docx.TextRun(options)];
  return new docx.Header({ children: [new docx.Paragraph({ alignment: 'right', children })] });
}

/** — 1 — at the foot of the page. */
function pageNumber(docx: Docx): InstanceType<Docx['Footer']> {
  const children = [new docx.TextRun({ size: 28, children: ['— ', docx.PageNumber.CURRENT, ' —'] })];
  return new docx.Footer({ children: [new docx.Paragraph({ alignment: 'center', children })] });
}
