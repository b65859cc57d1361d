import { CELL_MARGIN, MEASURE, TABLE_EM } from './styles';
import type { WordTable } from './source';

/** No column is narrower than this many characters. */
const NARROWEST = 3;

/**
 * The widths of a table's columns, which fill the page. A column that needs less than its share has what it needs; the
 * others share the rest by the square roots of what they hold, so that a long column does not starve a short one.
 */
export function columnWidths({ rows }: WordTable): readonly number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => {
    const lines = rows.flatMap((row) => (row[column] ?? []).map(lengthOf));
    return { longest: Math.max(NARROWEST, ...lines), total: Math.max(1, ...lines, sum(lines)) };
  });
  const needs = columns.map(({ longest }) => Math.ceil((longest + 0.5) * TABLE_EM) + 2 * CELL_MARGIN);
  const content = sum(needs) <= MEASURE;
  const widths: (number | null)[] = needs.map(() => null);
  for (let settled = false; !settled;) {
    const free = widths.filter((width) => width === null).length;
    const share = (MEASURE - sum(widths.map((width) => width ?? 0))) / Math.max(1, free);
    settled = true;
    needs.forEach((need, at) => {
      if (widths[at] !== null || need > share || (content && free === 1)) return;
      widths[at] = need;
      settled = false;
    });
  }
  const rest = Math.max(0, MEASURE - sum(widths.map((width) => width ?? 0)));
  const roots = columns.map(({ total }, at) => (widths[at] === null ? Math.sqrt(total) : 0));
  const all = sum(roots);
  const filled = widths.map((width, at) => width ?? Math.floor((rest * (roots[at] ?? 0)) / all));
  const left = MEASURE - sum(filled);
  return filled.map((width) => width + Math.floor(left / count));
}

/** In characters of full width. */
function lengthOf(runs: readonly { readonly text: string }[]): number {
  let length = 0;
  for (const { text } of runs) for (const character of text) length += character <= '\u024f' ? 0.55 : 1;
  return length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
