import type { Block, Table } from '../../text/passage';
import { ONE } from '../../text/quantity';
import { ONE_YUAN, type StatedProduct } from './figure';
import type { Cell } from './table-cells';
import { columnsOf, type Column } from './table-columns';
import { isTotalRow } from './tables';

const QUANTITY = /数量|销量|件数|套数|台数|吨数|箱数|桶数|天数|人数|次数|小时数?$|^数$/;
const PRICE = /单价|均价|每.{1,4}(?:价|利润|毛利)|单位(?:利润|价格)/;
const PRODUCT = /金额|小计|合计|总价|销售额|货款|价款|损失|费用?|获利|利润额|工资/;
/** Heads of columns that may hold figures. */
const FIGURES = /[量价额率费利款数元本]|损失|比例|收入|支出|合计|小计|工资|毛利/;
const NUMBERING = /序号|编号|页|年|月|日期|证据|期间/;

interface Triple {
  readonly a: Column;
  readonly b: Column;
  readonly c: Column;
  /** The heads say it (数量, 单价, 金额); otherwise other rows must show it. */
  readonly named: boolean;
}

/** Rows whose figures multiply: 数量 × 单价 = 金额, 订单金额 × 利润率 = 损失. */
export function productsOfTables(block: Block): readonly StatedProduct[] {
  return block.tables.flatMap((table) => {
    const heads = table.rows[0]?.filter(({ text }) => FIGURES.test(text)) ?? [];
    if (heads.length < 2) return [];
    const triple = tripleOf(columnsOf(table));
    return triple === null ? [] : rowProducts(table, triple);
  });
}

function tripleOf(all: readonly Column[]): Triple | null {
  const columns = all.filter(({ title, cells }) => !NUMBERING.test(title) && cells.some(isNumeric));
  if (columns.length !== 3 || columns.some(({ cells }) => cells.some(({ kind }) => kind === 'other')))
    return null;
  const [a, b, c] = columns;
  if (!a || !b || !c) return null;
  const percent = (column: Column): boolean => column.cells.some(({ kind }) => kind === 'percent');
  if (percent(c)) return null;
  if (percent(a) !== percent(b)) return { a, b, c, named: false };
  const quantities = [a, b].filter(({ title }) => QUANTITY.test(title)).length;
  const prices = [a, b].filter(({ title }) => PRICE.test(title)).length;
  return quantities === 1 && prices === 1 && PRODUCT.test(c.title) ? { a, b, c, named: true } : null;
}

function isNumeric(cell: Cell): boolean {
  return cell.kind === 'figure' || cell.kind === 'percent';
}

function rowProducts(table: Table, { a, b, c, named }: Triple): readonly StatedProduct[] {
  const found = table.rows.slice(1).flatMap((row, index) => {
    const [x, y, z] = [a.cells[index], b.cells[index], c.cells[index]];
    if (!x || !y || z?.kind !== 'figure' || !isNumeric(x) || !isNumeric(y) || isTotalRow(row)) return [];
    const [left, right] = [factor(x), factor(y)];
    const share = x.kind === 'percent' || y.kind === 'percent';
    const value = (left * right * 100n + (ONE * ONE) / 2n) / (ONE * ONE);
    const last = lastPlace(c, z) / 2n;
    const slack = share ? value / 200n : 0n;
    const tolerance = [ONE_YUAN, last, slack].reduce((most, one) => (one > most ? one : most));
    const cells = [x, y].flatMap((cell) => ('figure' in cell ? [cell.figure] : []));
    const start = Math.min(...cells.map(({ span }) => span.start));
    const end = Math.max(...cells.map(({ span }) => span.end));
    const product: StatedProduct = {
      measure: c.measure,
      result: z.figure,
      formula: { text: cells.map(({ text }) => text).join('×'), span: { start, end } },
      accepted: [value],
      tolerance,
      place: z.figure.span,
    };
    return [product];
  });
  const right = found.filter(({ accepted, result, tolerance }) => {
    const difference = (accepted[0] ?? 0n) - result.value;
    return difference <= tolerance && -difference <= tolerance;
  }).length;
  // Without heads that say so, two rows at least must show that the columns multiply.
  return right >= (named ? Math.min(1, found.length - 1) : 2) ? found : [];
}

/** A cell as a factor in units of 10⁻¹². */
function factor(cell: Cell): bigint {
  if (cell.kind === 'percent') return cell.ratio;
  return cell.kind === 'figure' ? (cell.figure.value * ONE) / 100n : 0n;
}

function lastPlace({ scale }: Column, cell: Cell & { kind: 'figure' }): bigint {
  return scale === 1n ? 0n : (scale * 100n) / 10n ** BigInt(cell.decimals);
}
