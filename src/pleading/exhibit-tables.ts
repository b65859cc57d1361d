import { readExhibitLabel, readExhibitNumbers, coveredIds, type ExhibitLabel } from '../facts/exhibit-label';
import { EXHIBIT_WORD, exhibitWord } from '../facts/exhibit-refs';
import { toSource } from '../text/map';
import type { Block, Passage, Table } from '../text/passage';
import { shift, type Span } from '../text/span';
import { pagesIn, readExhibitText, words } from './exhibit-text';
import type { Exhibit, ExhibitTable, RowEnd } from './model';

type Columns = ExhibitTable['columns'];

/** What the columns of a table hold, or null for a table that lists no exhibits. */
function columnsOf(
  header: readonly Passage[],
  rows: readonly (readonly Passage[])[],
  inEvidence: boolean,
): Columns | null {
  const titles = header.map(({ text }) => text.replace(/[\s\u3000]/g, ''));
  if (titles.some((title) => /密点|秘密点|诉讼请求|请求事项|比对/.test(title))) return null;
  const find = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title));
  const told = find(/证明(?!力)|待证|[拟欲所]证|证实|用途|(?:说明|证)的?(?:问题|目的)/);
  const source = find(
    /来源|出处|提供[者方人]|提交[者方人]|形成(?!时间|日期)|取得方式|取自|出自|来自|出具|从哪|哪里|何处/,
  );
  const pages = find(/^页[码数次]|^起止页|^P\.?$/i);
  const titled = find(/^(?:证据|附件)?(?:编号|序号|证号|号码|号)$|^附件$|^No\.?$/i);
  const id = titled >= 0 ? titled : labelColumn(rows);
  let name = find(/名称|证据(?:材料|内容)$/);
  // 金额 belongs to a list of sums, unless it says where the papers come from.
  if (titles.some((title) => title.includes('金额')) && (name < 0 || (told < 0 && source < 0))) return null;
  if (name < 0)
    name = titles.findIndex(
      (title, index) =>
        index !== id &&
        index !== told &&
        index !== source &&
        index !== pages &&
        /^(?:证据|材料|文件)/.test(title),
    );
  // Whatever its title: what is numbered stands behind its number.
  if (name < 0 && inEvidence && id >= 0 && (told >= 0 || source >= 0))
    name = nextColumn(titles, id, [told, source, pages]);
  if (name < 0) return null;
  const purpose = told >= 0 ? told : lastColumn(titles, [id, name, source, pages]);
  return inEvidence || titles.some((title) => title.includes('证'))
    ? { id, name, source, purpose, pages }
    : null;
}

/** The column whose cells are labels, 附件A below 附件B, whatever its title; -1 for none. */
function labelColumn(rows: readonly (readonly Passage[])[]): number {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).findIndex((column) =>
    rows.every((row) => LABEL_CELL.test(row[column]?.text ?? '')),
  );
}

const LABEL_CELL = new RegExp(
  `^[\\s\\u3000]{0,20}(?:${EXHIBIT_WORD}|证)[\\s\\u3000]{0,4}(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4}|[A-ZＡ-Ｚ])[\\s\\u3000]{0,4}$`,
);

function nextColumn(titles: readonly string[], id: number, known: readonly number[]): number {
  return id + 1 < titles.length && !known.includes(id + 1) ? id + 1 : -1;
}

/** What an exhibit is for may stand under 说明 or 备注, in the last column. */
function lastColumn(titles: readonly string[], known: readonly number[]): number {
  const last = titles.length - 1;
  return !known.includes(last) && /说明|备注|作用|对应|事项|所涉|关联|内容/.test(titles[last] ?? '')
    ? last
    : -1;
}

export interface ReadTable {
  readonly exhibits: readonly Exhibit[];
  readonly table: ExhibitTable;
}

/** The exhibits of a table; `index` is its place among the tables, `group` the headed part of the list it stands in. */
export function readExhibitTable(
  table: Table,
  { block, start }: { readonly block: Block; readonly start: number },
  inEvidence: boolean,
  index: number,
  group: { readonly index: number; readonly title: string | null },
): ReadTable | null {
  const [header, ...rows] = table.rows;
  const columns = header ? columnsOf(header, rows, inEvidence) : null;
  if (!header || columns === null) return null;
  if (!inEvidence && columns.purpose < 0 && columns.source < 0) return null;
  const exhibits: Exhibit[] = [];
  let above: Exhibit | null = null;
  rows.forEach((row, at) => {
    const exhibit = readRow(row, at, table.rowSpans[at + 1], columns, start);
    if (exhibit === null) return;
    const inherits = isMerged(row, rows[at - 1], header, columns);
    const whole: Exhibit = {
      ...exhibit,
      purpose: exhibit.purpose ?? (inherits ? (above?.purpose ?? null) : null),
      source: exhibit.source ?? (inherits ? (above?.source ?? null) : null),
      group: group.index,
      groupTitle: group.title,
      entry: { kind: 'row', table: index, row: at },
    };
    exhibits.push(whole);
    above = whole;
  });
  return exhibits.length === 0 ? null : { exhibits, table: placesOf(table, columns, block, start) };
}

function readRow(
  row: readonly Passage[],
  at: number,
  span: Span | undefined,
  columns: Columns,
  base: number,
): Omit<Exhibit, 'group' | 'groupTitle' | 'entry'> | null {
  const cell = (column: number): Passage | undefined => (column < 0 ? undefined : row[column]);
  const nameCell = cell(columns.name);
  const idCell = cell(columns.id);
  const inName = readExhibitLabel(nameCell?.text ?? '');
  const inId = idCell === undefined ? null : readCell(idCell.text);
  const label = inId ?? inName;
  const name = words((nameCell?.text ?? '').slice(inName?.end ?? 0));
  if (nameCell === undefined || span === undefined || name === null) return null;
  const id = label?.ids[0] ?? (columns.id < 0 ? String(at + 1) : null);
  if (id === null) return null;
  const holder = inId === null ? nameCell : (idCell ?? nameCell);
  const told = readExhibitText(name);
  const other = row.filter((_, column) => column !== columns.id && column !== columns.name);
  const start =
    idCell && idCell.text.trim() !== ''
      ? Math.min(idCell.span.start, nameCell.span.start)
      : nameCell.span.start;
  return {
    id,
    name,
    source: columns.source < 0 ? told.source : words(cell(columns.source)?.text ?? ''),
    purpose:
      words(cell(columns.purpose)?.text ?? '') ??
      told.purpose ??
      (columns.purpose < 0 ? (other.find(({ text }) => PROVES.test(text))?.text ?? null) : null),
    pages: columns.pages < 0 ? pagesIn(name) : words(cell(columns.pages)?.text ?? ''),
    label: shift({ start, end: Math.max(nameCell.span.end, idCell?.span.end ?? 0) }, base),
    span: shift(span, base),
    covers: label === null ? [id] : coveredIds(label),
    word: label?.word ?? '证据',
    numbers:
      label?.ids.map((written, index) => {
        const place = label.places[index] ?? { start: 0, end: 0 };
        const source = shift(toSource(holder.map, place), base);
        return { id: written, text: holder.text.slice(place.start, place.end), span: source };
      }) ?? [],
  };
}

const PROVES = /^[\s\u3000]{0,8}(?:拟|用以|用于)?证[明实]./;

const LEAD = new RegExp(`^[\\s\\u3000]{0,20}(${EXHIBIT_WORD})?[\\s\\u3000]{0,4}`);

/** `证据3`, `3`, `3.`, `1-2`, `3至5`, `证据3、证据4` fill the cell of a number. */
function readCell(text: string): ExhibitLabel | null {
  const lead = LEAD.exec(text);
  const found = readExhibitNumbers(text, lead?.[0].length ?? 0);
  if (found === null || !/^[\s\u3000：:、.．★☆※*●◆]{0,8}$/.test(text.slice(found.end))) return null;
  return { ...found, word: exhibitWord(lead?.[1] ?? '证据') };
}

const GROUP_COLUMN = /组|类别|分类/;

/** Cells merged over several rows come out of a word processor as one filled cell and blank ones below it. */
function isMerged(
  row: readonly Passage[],
  above: readonly Passage[] | undefined,
  header: readonly Passage[],
  columns: Columns,
): boolean {
  const column = header.findIndex(({ text }, index) => index !== columns.id && GROUP_COLUMN.test(text));
  if (column < 0 || above === undefined) return false;
  const own = row[column]?.text.trim() ?? '';
  return own === '' || own === (above[column]?.text.trim() ?? '');
}

function placesOf(table: Table, columns: Columns, { text }: Block, base: number): ExhibitTable {
  const ends = (span: Span): RowEnd => {
    const row = text.slice(span.start, span.end).trimEnd();
    return { end: base + span.start + row.length, piped: row.endsWith('|') };
  };
  const header = table.rowSpans[0] ?? table.span;
  const next = table.rowSpans[1]?.start ?? table.span.end;
  const line = text.slice(header.end, next);
  const from = header.end + (/^[ \t]{0,200}\r?\n/.exec(line)?.[0].length ?? 0);
  const stop = text.slice(from, next).search(/[\r\n]/);
  return {
    columns,
    width: table.rows[0]?.length ?? 0,
    header: ends(header),
    delimiter: ends({ start: from, end: stop < 0 ? next : from + stop }),
    rows: table.rowSpans.slice(1).map((span, index) => ({
      ...ends(span),
      cells: (table.rows[index + 1] ?? []).map((cell) => shift(cell.span, base)),
    })),
  };
}
