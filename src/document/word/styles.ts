import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Layout } from './source';

/** Lengths in twentieths of a point, sizes in half-points, as Word counts them. */
const LATIN = 'Times New Roman';
/** 三号; 22 lines of 28 characters a page, as official documents are set (GB/T 9704). */
const BODY = 32;
/** 28 points. */
const PITCH = 560;
/** 小四. */
const SMALL = 24;
const SMALL_PITCH = 400;
/** Two characters of 三号. */
const INDENT = 640;

export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1985, left: 1531, right: 1415, header: 1134, footer: 1300 },
} as const;
/** The width of the text. */
export const MEASURE = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** The width of a character in a table, and what a cell loses to its margins. */
export const TABLE_EM = SMALL * 10;
export const CELL_MARGIN = 100;

/** The fonts of court documents, each with one that stands in for it where it is missing. */
export const FONTS = {
  title: { name: '方正小标宋简体', instead: '宋体' },
  heading: { name: '黑体', instead: 'SimHei' },
  subheading: { name: '楷体', instead: '楷体_GB2312' },
  body: { name: '仿宋', instead: '仿宋_GB2312' },
  plain: { name: '宋体', instead: 'SimSun' },
} as const;

function font(kind: keyof typeof FONTS): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  return { ascii: LATIN, hAnsi: LATIN, eastAsia: FONTS[kind].name, cs: LATIN };
}

/** Word's own way; said outright it keeps LibreOffice from losing a comma that hangs in the margin. */
const overflow = { overflowPunctuation: true } as const;

function exact(line: number): { line: number; lineRule: 'exact' } {
  return { line, lineRule: 'exact' };
}

/** By these names a paragraph is known again when the file is read. */
export const STYLE_NAMES = {
  body: '诉状正文',
  subtitle: '诉状副标题',
  party: '当事人',
  item: '诉状条目',
  quote: '诉状说明',
  code: '诉状代码',
  addressee: '此致',
  court: '致送法院',
  signature: '落款',
  attachment: '附项',
  cell: '表格文字',
  header: '表格标题',
} as const satisfies Record<Layout | 'cell' | 'header', string>;

export const SECRET_STYLE = { id: 'Secret', name: '密' } as const;

/** The id of a layout's style. */
export function styleId(layout: keyof typeof STYLE_NAMES): string {
  return `Pleading${layout.charAt(0).toUpperCase()}${layout.slice(1)}`;
}

const indented = { indent: { firstLine: INDENT, firstLineChars: 200 } } as const;
const flush = { indent: { firstLine: 0 } } as const;

function style(
  layout: keyof typeof STYLE_NAMES,
  paragraph: IParagraphStyleOptions['paragraph'],
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions {
  return {
    id: styleId(layout),
    name: STYLE_NAMES[layout],
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { ...overflow, alignment: 'both', ...paragraph },
    run,
  };
}

const small = { size: SMALL, font: font('plain') } as const;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style('body', indented),
  style('party', indented),
  style('item', indented),
  style('attachment', indented),
  style('subtitle', { alignment: 'center', spacing: { ...exact(PITCH), after: 280 } }),
  style('quote', { ...indented, spacing: exact(SMALL_PITCH) }, { size: 28, font: font('subheading') }),
  style(
    'code',
    { alignment: 'left', spacing: exact(320) },
    { size: 21, font: { ...font('plain'), ascii: 'Consolas', hAnsi: 'Consolas' } },
  ),
  style('addressee', { ...indented, spacing: { ...exact(PITCH), before: 280 }, keepNext: true }),
  style('court', { alignment: 'left', keepNext: true }),
  style('signature', { alignment: 'right', indent: { right: INDENT }, keepLines: true }),
  style('cell', { alignment: 'left', spacing: exact(SMALL_PITCH) }, small),
  style(
    'header',
    { alignment: 'center', spacing: exact(SMALL_PITCH), keepNext: true },
    { ...small, bold: true },
  ),
];

type HeadingStyle = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>;

function heading(kind: 'heading' | 'subheading' | 'body'): HeadingStyle {
  return {
    basedOn: 'Normal',
    next: styleId('body'),
    quickFormat: true,
    paragraph: {
      ...overflow,
      ...indented,
      alignment: 'left',
      spacing: exact(PITCH),
      keepNext: true,
      keepLines: true,
    },
    run: { size: BODY, font: font(kind), bold: kind === 'body', color: '000000' },
  };
}

/** What the styles of the file are: the page's body, the title, headings 黑体, 楷体 and 仿宋 bold, and one a layout. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { size: BODY, font: font('body'), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { ...overflow, spacing: exact(PITCH) },
    },
    title: {
      next: styleId('body'),
      quickFormat: true,
      paragraph: { ...flush, alignment: 'center', spacing: { ...exact(720), after: 280 }, keepNext: true },
      run: { size: 44, font: font('title'), color: '000000' },
    },
    heading1: heading('heading'),
    heading2: heading('subheading'),
    heading3: heading('body'),
    heading4: heading('body'),
    heading5: heading('body'),
    heading6: heading('body'),
  },
  paragraphStyles: [...paragraphStyles],
  characterStyles: [
    {
      id: SECRET_STYLE.id,
      name: SECRET_STYLE.name,
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: { shading: { type: 'clear', color: 'auto', fill: 'D9D9D9' } },
    },
  ],
};
