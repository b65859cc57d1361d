import type { Edit, Remedy, Text } from '../../lint/rule';
import type { Exhibit, ExhibitTable, Pleading } from '../../pleading/model';

/** What an exhibit can lack, and the words that stand for it until the drafter fills them in. */
export type Column = 'purpose' | 'source';

interface Wording {
  readonly header: string;
  readonly cell: string;
  readonly clause: string;
  readonly title: Text;
}

const WORDING: Readonly<Record<Column, Wording>> = {
  purpose: {
    header: '证明目的',
    cell: '【证明目的】',
    clause: '，证明【证明目的】',
    title: { 'zh-cn': '为没有证明目的的证据补写', en: 'Add the purposes that are missing' },
  },
  source: {
    header: '证据来源',
    cell: '【证据来源】',
    clause: '，来源于【证据来源】',
    title: { 'zh-cn': '为没有来源的证据补写', en: 'Add the sources that are missing' },
  },
};

/** Adds the column where a table has none, fills blank cells, and adds a clause to lines; blanks are to be filled in. */
export function addColumn(
  pleading: Pleading,
  lacking: readonly Exhibit[],
  column: Column,
): readonly Remedy[] {
  const wording = WORDING[column];
  const edits: Edit[] = [];
  const widened = new Set<number>();
  for (const { entry } of lacking) {
    if (entry.kind === 'line') {
      edits.push(insertion(entry.at, wording.clause));
      continue;
    }
    const table = pleading.exhibitTables[entry.table];
    if (table === undefined) continue;
    const index = table.columns[column];
    if (index >= 0) {
      edits.push(...cellEdit(table, entry.row, index, wording.cell));
    } else if (!widened.has(entry.table)) {
      widened.add(entry.table);
      edits.push(...widen(table, rowsOf(lacking, entry.table), wording));
    }
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  return edits.length === 0 ? [] : [{ kind: 'edit', title: wording.title, edits }];
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

function rowsOf(exhibits: readonly Exhibit[], table: number): ReadonlySet<number> {
  return new Set(
    exhibits.flatMap(({ entry }) => (entry.kind === 'row' && entry.table === table ? [entry.row] : [])),
  );
}

function cellEdit(table: ExhibitTable, row: number, column: number, text: string): readonly Edit[] {
  const found = table.rows[row];
  if (found === undefined) return [];
  const cell = found.cells[column];
  if (cell !== undefined) return [{ span: cell, text: cell.start === cell.end ? ` ${text} ` : text }];
  const missing = Array.from({ length: column - found.cells.length }, () => '  |').join('');
  return [insertion(found.end, `${found.piped ? '' : ' |'}${missing} ${text} |`)];
}

/** One more cell at the end of every row; a row that is short of cells is filled up first. */
function widen(
  table: ExhibitTable,
  lacking: ReadonlySet<number>,
  { header, cell }: Wording,
): readonly Edit[] {
  const bar = (piped: boolean): string => (piped ? '' : ' |');
  return [
    insertion(table.header.end, `${bar(table.header.piped)} ${header} |`),
    insertion(table.delimiter.end, `${bar(table.delimiter.piped)} --- |`),
    ...table.rows.map(({ end, piped, cells }, index) => {
      const blanks = Array.from({ length: Math.max(0, table.width - cells.length) }, () => '  |').join('');
      return insertion(end, `${bar(piped)}${blanks} ${lacking.has(index) ? cell : ' '} |`);
    }),
  ];
}
