import type { Block, Passage } from '../../text/passage';
import { toSource } from '../../text/map';
import { normalizeWidth } from '../../text/numerals';
import type { Span } from '../../text/span';
import { readAmounts, type AmountReading } from '../amounts';
import { unitOf } from '../money';

/** A cell with a sum whose unit only the head of its column gives; `span` is an offset into the block. */
export interface ColumnAmount {
  readonly amount: Omit<AmountReading, 'start' | 'end'>;
  readonly span: Span;
}

/** The sums of the columns headed 金额（万元） and the like, in the order of the rows. Cells with a unit are left out. */
export function columnAmounts(block: Block): readonly ColumnAmount[] {
  return block.tables.flatMap(({ rows: [header = [], ...rows] }) => {
    const units = header.map(({ text }) => unitOf(normalizeWidth(text)));
    return rows.flatMap((row) => row.flatMap((cell, column) => amountIn(cell, units[column] ?? null)));
  });
}

/** Stands before a sum and outside its place. */
const ROUNDING = /^(?:大?约|近|逾|超过?|不足|至少)?\s?$/;

/** The whole cell is one sum once its unit stands behind it: 5, 1,234.5, 约30, 20-30. */
function amountIn(cell: Passage, unit: string | null): readonly ColumnAmount[] {
  const text = cell.text.trim();
  if (unit === null || !/^[^元角分]*\d[\s]?[余多]?$/.test(normalizeWidth(text))) return [];
  const read = readAmounts(`${text}${unit}`);
  const [amount] = read;
  if (amount?.end !== text.length + unit.length || read.length > 1) return [];
  if (!ROUNDING.test(text.slice(0, amount.start))) return [];
  const start = cell.text.indexOf(text);
  return [
    {
      amount: { ...amount, text },
      span: toSource(cell.map, { start, end: start + text.length }),
    },
  ];
}
