import { normalizeWidth } from '../../text/numerals';
import type { Passage, Table } from '../../text/passage';
import { scaleOf } from '../money';
import type { Measure } from './figure';
import { cellOf, type Cell } from './table-cells';

/** A column of figures. */
export interface Column {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly measure: Measure;
  /** Fen (or hundredths) that one hundredth of a figure stands for: 1, in a column of 万元 10000. */
  readonly scale: bigint;
  /** The figures can be added up: no prices, rates, numbers of rows. */
  readonly additive: boolean;
}

const NOT_ADDITIVE =
  /率|比例|占比|比重|单价|均价|售价|报价|单位|序号|编号|年份|页|日期|时间|期间|倍|系数|贡献|平均|月份|证据|备注|折|№|No\.|^年$|每/;
const COUNTED =
  /数量|件数|套数|台数|张数|份数|个数|人数|次数|家数|户数|箱数|桶数|吨数|销量|产量|数$|[（(](?:个|套|台|件|张|份|家|人|次|户|箱|桶|瓶|吨|公斤|千克|克|颗|枚|条|项|页|幅|册|米|小时|天|月|年)[）)]/;
const MONEY_TITLE = /金额|元|费|损失|款|价|额|利润|获利|收入|成本|开支|支出|赔偿|投入/;

/** The columns of a table, the header left out. */
export function columnsOf({ rows }: Table): readonly Column[] {
  const [header = [], ...body] = rows;
  return header.map((head, index) =>
    columnOf(
      plain(head),
      body.map((row) => cellOf(row[index])),
    ),
  );
}

/** The text of a cell, widths folded, without blanks. */
export function plain(passage: Passage | undefined): string {
  return normalizeWidth(passage?.text ?? '').replace(/[\s\u3000]/g, '');
}

function columnOf(title: string, cells: readonly Cell[]): Column {
  const units = new Set(cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.unit] : [])));
  const money = [...units].some((unit) => unit.endsWith('元'));
  const scale = scaleOf(title);
  const counted =
    !money &&
    scale === null &&
    (COUNTED.test(title) || ([...units].some((unit) => unit !== '') && !MONEY_TITLE.test(title)));
  const years = cells.every((cell) => cell.kind !== 'figure' || isYear(cell));
  return {
    title,
    cells: cells.map((cell) => inUnit(cell, units, scale)),
    measure: counted ? 'number' : 'money',
    scale: scale === null ? 1n : scale / 100n,
    additive: !NOT_ADDITIVE.test(title.replace(/单位[:：]?[（(]?(?:人民币)?[万亿]?元/g, '')) && !years,
  };
}

function isYear(cell: Cell & { kind: 'figure' }): boolean {
  return (
    cell.decimals === 0 &&
    cell.figure.value >= 199_000n &&
    cell.figure.value <= 210_000n &&
    !cell.figure.text.includes(',') &&
    cell.unit === ''
  );
}

/** A figure in the unit of its column; one whose own unit differs from the others' has no certain value there. */
function inUnit(cell: Cell, units: ReadonlySet<string>, scale: bigint | null): Cell {
  if (cell.kind !== 'figure') return cell;
  const own = cell.unit.endsWith('元') ? (scaleOf(cell.unit) ?? 100n) : null;
  if (own !== null && units.has('') && scale === null && own !== 100n) return { kind: 'other' };
  if (own === null && cell.unit !== '' && units.size > 1) return { kind: 'other' };
  const factor = (own ?? scale ?? 100n) / 100n;
  return { ...cell, figure: { ...cell.figure, value: cell.figure.value * factor } };
}
