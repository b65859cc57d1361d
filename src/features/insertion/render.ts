import { escapeText, splitOutsideStops } from '../snippet-text';
import type { Layout } from './layout';

/** One line of a list: `密点2：内容，载体：图纸。` as its parts, in snippet syntax. */
export interface Entry {
  /** 证据, 密点: the words before the number. */
  readonly label: string;
  readonly content: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Reads an entry of the shape `词N：内容，名称：值，名称：值。`; null for another shape. */
export function readEntry(body: string): Entry | null {
  const [head = '', ...rest] = splitOutsideStops(body.replace(/[。；]$/, ''), '：');
  const label = /^\p{Script=Han}{1,6}/u.exec(head)?.[0];
  if (label === undefined || rest.length === 0) return null;
  // Every piece but the last ends with the name of the next field: 内容，名称 | 值，名称 | 值.
  const cuts = rest.map((piece, index) =>
    index === rest.length - 1 ? piece.length : Math.max(piece.lastIndexOf('，'), 0),
  );
  const values = rest.map((piece, index) => piece.slice(0, cuts[index]));
  const fields = values
    .slice(1)
    .map((value, index) => ({ name: (rest[index] ?? '').slice((cuts[index] ?? 0) + 1), value }));
  return { label, content: values[0] ?? '', fields };
}

/** A table row of an entry under the header that is there: each field goes to the column whose title shares two characters with its name. */
export function entryCells(entry: Entry, header: readonly string[], number: string): readonly string[] {
  const cells = header.map(() => '');
  const free = new Set(header.map((_, index) => index));
  const put = (index: number, value: string): void => {
    cells[index] = value;
    free.delete(index);
  };
  const numbered = header.findIndex(
    (title) => /编号|序号|证号|^号$|^No/i.test(title) || title.includes(entry.label),
  );
  const own = header.length === 1 ? -1 : Math.max(numbered, 0);
  if (own >= 0) put(own, escapeText(number));
  const rest: string[] = [];
  for (const { name, value } of entry.fields) {
    const column = header.findIndex((title, index) => free.has(index) && shares(title, name));
    if (column >= 0) put(column, value);
    else rest.push(`${name}：${value}`);
  }
  const content = header.findIndex((title, index) => free.has(index) && /名称|内容|证据|材料/.test(title));
  const at = content >= 0 ? content : ([...free][0] ?? -1);
  if (at >= 0) put(at, [entry.content, ...rest].join('，'));
  return cells;
}

/** Two characters in a row in common; 证据 stands in every title of a list of exhibits and tells nothing. */
function shares(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= b.length; at++) {
    const pair = b.slice(at, at + 2);
    if (pair !== '证据' && a.includes(pair)) return true;
  }
  return false;
}

/** An entry as a line after its lead; `like` is a line of the list that is there. */
export function entryLine(entry: Entry, lead: string, like: string): string {
  const end = /[。；;.]$/.exec(like.trimEnd())?.[0] ?? (like === '' ? '。' : '');
  const prose = like.includes('来源于');
  const fields = entry.fields.map(({ name, value }) => {
    if (prose && name.includes('来源')) return `来源于${value}`;
    if (prose && name.includes('证明')) return `证明${value}`;
    return `${name}：${value}`;
  });
  return escapeText(lead) + [entry.content, ...fields].join('，') + end;
}

/** A row in the manner of a row that is there: its outer pipes. */
export function tableRow(cells: readonly string[], like: string): string {
  const open = like.trimStart().startsWith('|') ? '| ' : '';
  const close = /\|\s*$/.test(like) ? ' |' : '';
  return open + cells.join(' | ') + close;
}

/** Cells of a source row; `\|` is text. */
export function cellsOf(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

const DELIMITER = /^\|[\s:|-]+\|$/;

/** Body lines with each table turned into lines `密点1：…，载体：…。`, for drafts that have no tables. */
export function withoutTables(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  let header: readonly string[] | null = null;
  for (const line of lines) {
    if (!line.startsWith('|')) {
      header = null;
      out.push(line);
    } else if (header === null) {
      header = splitRow(line);
    } else if (!DELIMITER.test(line)) {
      const titles = header;
      const [number = '', content = '', ...rest] = splitRow(line);
      const fields = rest.map((value, index) => `${titles[index + 2] ?? ''}：${value}`);
      out.push(`${number}：${[content, ...fields].join('，')}。`, '');
    }
  }
  while (out.at(-1) === '' && lines.at(-1) !== '') out.pop();
  return collapse(out);
}

/** At most one blank line in a row. */
function collapse(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}

function splitRow(line: string): readonly string[] {
  return splitOutsideStops(line, '|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** How headings inside a body are to be written: given level 0 for a section's title, 1 for one below it. */
export type WriteHeading = (title: string, depth: number) => string;

/** A body in the draft's manner: headings as `write` says, lists and tables as the draft has them. */
export function renderBody(body: string, layout: Layout, write: WriteHeading): string {
  let lines: readonly string[] = body.split('\n');
  if (!layout.tables) lines = withoutTables(lines);
  lines = lines.map((line) => {
    const heading = /^(#{2,6}) (.+)$/.exec(line);
    if (heading) return write(heading[2] ?? '', (heading[1]?.length ?? 2) - 2);
    return layout.style === 'markdown' ? line : line.replace(/^(\d{1,2})\. /, '$1、');
  });
  if (!layout.spaced) lines = lines.filter((line) => line !== '');
  return lines.join('\n');
}

/** A section's title or, with depth 1, a title below it, in the draft's manner. */
export function titleLine(layout: Layout, title: string, depth: number): string {
  if (layout.style === 'markdown') return `${'#'.repeat(Math.min(layout.level + depth, 6))} ${title}`;
  return layout.style === 'bold' ? `**${title}${layout.colon}**` : title + layout.colon;
}

/** One line for a table cell: paragraphs joined by `<br>`. */
export function asCell(body: string): string {
  return body
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('<br>');
}
