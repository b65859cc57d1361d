import { placedSpan, type PlacedLine } from '../../pleading/outline';
import { splitNumbering } from '../../facts/headings';
import { escapeText } from '../snippet-text';
import type { Template } from '../template';
import { lineAt, lineEnd, type Layout } from './layout';
import { nextLabel } from './numbering';
import type { Placed } from './place-text';
import { asCell, cellsOf, tableRow, withoutTables } from './render';

/**
 * The facts of an element-style complaint (要素式起诉状, 法〔2025〕82号) stand in a table: a passage goes into the row of
 * its element, else into a new row at the end. Null where the facts are no such table.
 */
export function insertInFactsTable(
  layout: Layout,
  template: Template,
  title: string,
  body: string,
): Placed | null {
  const titles = elementRows(layout);
  if (titles.length < 2) return null;
  const cell = asCell(withoutTables(body.split('\n')).join('\n'));
  const row = rowOf(titles, template);
  const { text } = layout;
  if (row !== null) {
    const line = lineAt(text, placedSpan(row).start);
    const end = lineEnd(text, placedSpan(row).start);
    const content = cellsOf(line).at(-1) ?? '';
    const inside = line.trimEnd().replace(/\|$/, '').trimEnd();
    return { at: end - line.length + inside.length, snippet: (content === '' ? ' ' : '<br>') + cell };
  }
  const last = titles.at(-1);
  if (last === undefined) return null;
  const line = lineAt(text, placedSpan(last).start);
  const { numbering } = splitNumbering(last.line.text);
  const lead = nextLabel(numbering);
  const first = `${lead === null ? '' : `${lead} `}${title}`;
  const cells = cellsOf(line).map((_, index) => (index === 0 ? escapeText(first) : index === 1 ? cell : ''));
  return { at: lineEnd(text, placedSpan(last).start), snippet: `\n${tableRow(cells, line)}` };
}

/** First cells of the table that the facts open with, its header left out. */
function elementRows(layout: Layout): readonly PlacedLine[] {
  const section = layout.sections.findIndex(({ role }) => role === 'facts');
  const facts = layout.lines.filter((placed) => placed.section === section);
  const start = facts.findIndex(({ line, heading }) => line.passage.cell !== null || heading === null);
  if (facts[start]?.line.passage.cell == null || start > 1) return [];
  const after = facts.findIndex(({ line }, index) => index > start && line.passage.cell === null);
  return facts
    .slice(start, after < 0 ? undefined : after)
    .filter(({ line }) => line.passage.cell?.column === 0 && !line.passage.cell.header && line.first);
}

function rowOf(titles: readonly PlacedLine[], { place }: Template): PlacedLine | null {
  for (const source of place?.under ?? []) {
    const pattern = new RegExp(source, 'u');
    const found = titles.find(({ line }) => pattern.test(line.text));
    if (found !== undefined) return found;
  }
  return null;
}
