import type { Block, Passage, Table } from '../../text/passage';
import { scaleOf } from '../money';
import { ONE_YUAN, type Figure, type Head, type StatedTotal } from './figure';
import { headOf, isFee } from './heads';
import type { Cell } from './table-cells';
import { columnsOf, plain, type Column } from './table-columns';

const TOTAL_ROW =
  /^(?:以上)?(?:合计|共计|总计|小计|总额|总和|总数|累计|合计金额|总金额|合计数)(?:[（(][^（）()]{0,12}[）)])?(?:金额)?[:：]?$/;
/** Rows that are no part of a plain total. */
const ODD_ROW = /其中|平均|均值|占比|比例|同比|增长|扣除|减[:：]|^减|备注|说明|注[:：]|单位|大写|人民币/;

/** The totals a block's tables state: a row 合计 for each column of figures, a column 合计 for each row. */
export function sumsOfTables(block: Block): readonly StatedTotal[] {
  return block.tables.flatMap((table) =>
    isWide(table) ? [] : [...rowTotals(table), ...columnTotals(table)],
  );
}

/** A table of more cells than a pleading has is left alone. */
function isWide({ rows }: Table): boolean {
  return (rows[0]?.length ?? 0) > 40 || rows.length > 400;
}

/** A cell that may be the title of a row: short, as totals are. */
function isShort(passage: Passage): boolean {
  return passage.text.length <= 24;
}

interface Row {
  readonly index: number;
  readonly label: string;
  readonly kind: 'part' | 'subtotal' | 'total' | 'odd';
}

function hasTotalRow({ rows }: Table): boolean {
  return rows.some((row, index) => index > 0 && isTotalRow(row));
}

function rowsOf({ rows }: Table): readonly Row[] {
  return rows.slice(1).map((row, index) => {
    const label = plain(row.find((cell) => plain(cell) !== ''));
    const first = plain(row[0]);
    const titles = [first, label, ...row.slice(1, 3).map(plain)];
    if (titles.some((title) => TOTAL_ROW.test(title))) {
      return {
        index,
        label,
        kind: titles.some((title) => TOTAL_ROW.test(title) && title.includes('小计')) ? 'subtotal' : 'total',
      };
    }
    return { index, label, kind: ODD_ROW.test(label) ? 'odd' : 'part' };
  });
}

/** True for a row 合计 or 小计. */
export function isTotalRow(row: readonly Passage[]): boolean {
  const titles = row.slice(0, 3).filter(isShort).map(plain);
  return titles.some((title) => TOTAL_ROW.test(title));
}

/** 合计 rows: the parts are the rows above, the subtotals, or what follows the last total. */
function rowTotals(table: Table): readonly StatedTotal[] {
  if (!hasTotalRow(table)) return [];
  const rows = rowsOf(table);
  return columnsOf(table).flatMap((column) => {
    if (
      !column.additive ||
      column.cells.some(({ kind }, index) => kind === 'other' && rows[index]?.kind !== 'odd')
    )
      return [];
    return rows.flatMap((row, at) => {
      if (row.kind !== 'subtotal' && row.kind !== 'total') return [];
      const cell = column.cells[row.index];
      if (cell?.kind !== 'figure') return [];
      const above = rows.slice(0, at);
      if (above.some(({ kind, index }) => kind === 'odd' && column.cells[index]?.kind === 'figure'))
        return [];
      const readings = readingsOf(above, row, column);
      const labels = above.filter(({ kind }) => kind === 'part').map(({ label }) => label);
      return readings.length === 0
        ? []
        : [tableTotal(column, cell, readings, headOfTable(column.title, labels))];
    });
  });
}

function readingsOf(above: readonly Row[], row: Row, column: Column): readonly (readonly Figure[])[] {
  const figures = (rows: readonly Row[]): readonly Figure[] =>
    rows.flatMap(({ index }) => {
      const cell = column.cells[index];
      return cell?.kind === 'figure' ? [cell.figure] : [];
    });
  const parts = above.filter(({ kind }) => kind === 'part');
  const lastTotal = above.findLastIndex(({ kind }) => kind === 'subtotal' || kind === 'total');
  const since = above.slice(lastTotal + 1).filter(({ kind }) => kind === 'part');
  const subtotals = above.filter(({ kind }) => kind === 'subtotal');
  const running = lastTotal < 0 ? [] : [...above.slice(lastTotal, lastTotal + 1), ...since];
  const candidates =
    row.kind === 'subtotal' ? [since, parts] : [parts, subtotals, [...subtotals, ...since], running, since];
  return candidates.map(figures).filter((reading) => reading.length > 0);
}

function headOfTable(title: string, labels: readonly string[]): Head | null {
  if (labels.length > 0 && labels.every(isFee)) return 'expenses';
  return headOf(title);
}

const BEFORE_TOTAL = /^(?:合计|总计|小计|共计|总额|合计金额|总金额)(?:[（(][^（）()]{0,8}[）)])?$/;

/** A last column 合计 behind columns of sums: each row adds up. */
function columnTotals(table: Table): readonly StatedTotal[] {
  if (table.rows[0]?.some((head) => BEFORE_TOTAL.test(plain(head))) !== true) return [];
  const columns = columnsOf(table);
  const at = columns.findIndex(({ title }) => BEFORE_TOTAL.test(title));
  const total = columns[at];
  const before = columns
    .slice(0, at)
    .filter(({ cells }) => cells.some(({ kind }) => kind === 'figure' || kind === 'percent'));
  const parts = before.filter(({ title }) => !/序号|编号|年份|^年$|^年度$|月份|日期|页|证据/.test(title));
  if (!total || parts.length < 2) return [];
  if (
    parts.some(
      ({ additive, measure, cells }) =>
        !additive ||
        measure !== total.measure ||
        cells.some(({ kind }) => kind === 'other' || kind === 'percent'),
    )
  )
    return [];
  return total.cells.flatMap((cell, row) => {
    const reading = parts.flatMap(({ cells }) => {
      const part = cells[row];
      return part?.kind === 'figure' ? [part.figure] : [];
    });
    return cell.kind === 'figure' && reading.length > 0 ? [tableTotal(total, cell, [reading], null)] : [];
  });
}

function tableTotal(
  column: Column,
  cell: Cell & { kind: 'figure' },
  readings: readonly (readonly Figure[])[],
  head: Head | null,
): StatedTotal {
  return {
    measure: column.measure,
    total: cell.figure,
    readings,
    relation: 'equal',
    tolerance: toleranceOf(column, cell, readings[0]?.length ?? 0),
    head,
    place: cell.figure.span,
  };
}

/**
 * One yuan; none in a column of things counted. Figures of 万元 with two decimals and more are rounded ones, and so
 * may their sum be, by half of the last place for each part.
 */
function toleranceOf(
  { measure, scale, cells }: Column,
  total: Cell & { kind: 'figure' },
  parts: number,
): bigint {
  const decimals = cells.reduce(
    (most, cell) => (cell.kind === 'figure' ? Math.max(most, cell.decimals) : most),
    total.decimals,
  );
  const money = scale === 1n && total.unit === '' ? 1n : scale;
  const inWan = money > 1n || (total.unit.endsWith('元') && total.unit !== '元');
  if (inWan && decimals >= 2) {
    const factor = money > 1n ? money : (scaleOf(total.unit) ?? 100n) / 100n;
    const lastPlace = (factor * 100n) / 10n ** BigInt(decimals);
    const rounding = (lastPlace * BigInt(Math.min(parts, 4))) / 2n;
    return rounding > ONE_YUAN ? rounding : ONE_YUAN;
  }
  return measure === 'money' &&
    (inWan || decimals > 0 || total.figure.value >= 100_000n || total.unit === '元')
    ? ONE_YUAN
    : 0n;
}
