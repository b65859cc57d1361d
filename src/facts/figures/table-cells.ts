import { normalizeWidth } from '../../text/numerals';
import type { Passage } from '../../text/passage';
import { ONE, parseQuantity } from '../../text/quantity';
import { toSource } from '../../text/map';
import { readAmounts } from '../amounts';
import { exactFen } from './items';
import type { Figure } from './figure';

/** A cell of a column of figures, as far as it holds one. */
export type Cell =
  | { readonly kind: 'empty' }
  /** A share 22%; `ratio` in units of 10⁻¹². */
  | { readonly kind: 'percent'; readonly ratio: bigint; readonly figure: Figure }
  /** A figure; `unit` as written in the cell (元, 万元, 套), empty where only the head of the column gives it. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly unit: string; readonly decimals: number }
  /** Words, or a figure with words about it: 约5万元, 48000元/套. */
  | { readonly kind: 'other' };

const NOTHING = /^(?:[—–\-−/／\\.…·*]{0,6}|无|空|不适用|N\/?A|略)$/i;
const NUMBER = /^(-?)[¥￥]?\s?(\d{1,3}(?:[,， ]\d{3}){1,5}|\d{1,15})(?:\.(\d{1,6}))?\s?([^\d\s,.()]{0,4})$/;
const PERCENT = /^(\d{1,4})(?:\.(\d{1,4}))?\s?%$/;
const REMARK = /\s?[([](?:证据|见|详见|注|附)[^()[\]]{0,16}[)\]]\s?$/;

/** Reads a cell. Offsets of the figure are those of the block. */
export function cellOf(passage: Passage | undefined): Cell {
  const text = normalizeWidth(passage?.text ?? '')
    .trim()
    .replace(REMARK, '');
  if (passage === undefined || NOTHING.test(text)) return { kind: 'empty' };
  const place = { text, span: toSource(passage.map, { start: 0, end: passage.text.length }) };
  const percent = PERCENT.exec(text);
  if (percent) {
    const ratio = parseQuantity(`${percent[1] ?? ''}.${percent[2] ?? '0'}`) ?? 0n;
    return { kind: 'percent', ratio: ratio / 100n, figure: { ...place, value: ratio / (ONE / 100n) } };
  }
  const number = NUMBER.exec(text);
  if (number) {
    const [, sign, whole = '', fraction = '', unit = ''] = number;
    const value = parseQuantity(fraction === '' ? whole : `${whole}.${fraction}`);
    if (value === null || (/^[万亿千百]/.test(unit) && !unit.endsWith('元'))) return { kind: 'other' };
    const hundredths = value / (ONE / 100n);
    return {
      kind: 'figure',
      figure: { ...place, value: sign === '-' ? -hundredths : hundredths },
      unit,
      decimals: fraction.length,
    };
  }
  const [amount, second] = readAmounts(text);
  const fen = amount && !second && amount.start === 0 && amount.end === text.length ? exactFen(amount) : null;
  return fen === null
    ? { kind: 'other' }
    : { kind: 'figure', figure: { ...place, value: fen }, unit: '元', decimals: 0 };
}
