import type { Exhibit, Pleading } from '../../pleading/model';
import { placedSpan } from '../../pleading/outline';
import type { Span } from '../../text/span';
import type { Template } from '../template';
import { endBefore, lineAt, lineEnd, lineStart, sectionEnd, sectionOf, tableAt, type Layout } from './layout';
import { leadOf, nextLabel } from './numbering';
import { afterLine, type Placed } from './place-text';
import { entryCells, entryLine, readEntry, tableRow, type Entry } from './render';
import { newSection } from './sections';

/** An exhibit as the next row or line of the evidence list, with the next number as the list writes numbers. */
export function insertExhibit(layout: Layout, pleading: Pleading, template: Template): Placed {
  const entry = readEntry(template.body);
  const { exhibits } = pleading;
  const last = entry === null ? undefined : groupOf(exhibits, entry).at(-1);
  if (entry !== null && last !== undefined) {
    return nextEntry(layout, entry, last.label, last.span, spacedLike(layout, exhibits, last));
  }
  const first = entry === null ? template.body : entryLine(entry, `${entry.label}1：`, '');
  const section = sectionOf(layout, 'evidence');
  if (section === undefined || section.title === '')
    return newSection(layout, 'evidence', '证据和证据来源', first);
  return afterLine(layout, sectionEnd(layout, section), first);
}

/** Where exhibits are numbered by groups (1-1, 2-1), the group that speaks of what the new one proves, else the last. */
function groupOf(exhibits: readonly Exhibit[], entry: Entry): readonly Exhibit[] {
  const group = ({ id }: Exhibit): string => (id.includes('-') ? id.slice(0, id.lastIndexOf('-')) : '');
  const last = exhibits.at(-1);
  if (last === undefined || group(last) === '') return exhibits;
  const subject = /保密|侵权|开支|费用|损失/.exec(entry.fields.map(({ value }) => value).join(''))?.[0];
  const like = exhibits.find(
    ({ name, purpose }) => subject !== undefined && `${name}${purpose ?? ''}`.includes(subject),
  );
  return exhibits.filter((exhibit) => group(exhibit) === group(like ?? last));
}

function spacedLike(layout: Layout, exhibits: readonly Exhibit[], last: Exhibit): boolean {
  const before = exhibits[exhibits.indexOf(last) - 1];
  if (before === undefined) return layout.spaced;
  return isApart(layout, last.span.start);
}

/** True where a blank line stands above the line that holds `at`. */
function isApart(layout: Layout, at: number): boolean {
  const start = lineStart(layout.text, at);
  const end = endBefore(layout.text, start);
  return end !== null && layout.text.slice(end, start).split('\n').length > 2;
}

/** The next line of a series that is there (密点1, 密点2 …); null where there is none. */
export function insertInSeries(layout: Layout, template: Template): Placed | null {
  const entry = readEntry(template.body);
  if (entry === null) return null;
  const pattern = new RegExp(
    `^[\\s\\u3000]{0,8}\\p{Script=Han}?${entry.label}[\\s\\u3000]{0,2}[0-9０-９一二三四五六七八九十]{1,3}(?![0-9])`,
    'u',
  );
  const series = layout.lines.filter(({ line, heading }) => {
    const { cell } = line.passage;
    return (
      pattern.test(line.text) && (cell !== null || heading === null || heading.bodyStart < line.text.length)
    );
  });
  const last = series.at(-1);
  if (last === undefined) return null;
  const span = placedSpan(last);
  if ((last.line.passage.cell?.column ?? 0) > 0) {
    const label = pattern.exec(last.line.text)?.[0] ?? '';
    const words = entryLine(entry, `${(nextLabel(label) ?? label).trim()}：`, last.line.text);
    return { at: span.end, snippet: `<br>${words}` };
  }
  return nextEntry(
    layout,
    entry,
    span,
    span,
    series.length > 1 ? isApart(layout, span.start) : layout.spaced,
  );
}

function nextEntry(layout: Layout, entry: Entry, label: Span, span: Span, spaced: boolean): Placed {
  const { text } = layout;
  const line = lineAt(text, label.start);
  const table = tableAt(layout, label);
  const end = lineEnd(text, Math.max(label.start, span.end - 1));
  if (table !== null) {
    const written = /^[^\s|，。：:]{1,12}/.exec(text.slice(label.start))?.[0] ?? '';
    const number = nextLabel(written) ?? '';
    return {
      at: lineEnd(text, label.start),
      snippet: `\n${tableRow(entryCells(entry, table, number), line)}`,
    };
  }
  const own = new RegExp(
    `^[\\s\\u3000>*_+•●·-]{0,16}(?:[0-9]{1,3}[.)、] {0,3})?\\**\\p{Script=Han}?${entry.label}[\\s\\u3000]{0,2}[0-9０-９一二三四五六七八九十]{1,3}[\\s\\u3000]{0,2}[：:、.．，,]?\\*{0,2}[\\s\\u3000]{0,2}`,
    'u',
  );
  const lead = own.exec(line)?.[0] ?? leadOf(line);
  const item = /^(\s{0,3}\d{1,3}[.)] {1,3})(.+)$/.exec(lead);
  const next =
    item === null ? nextLabel(lead) : (nextLabel(item[1] ?? '') ?? '') + (nextLabel(item[2] ?? '') ?? '');
  return afterLine(layout, end, entryLine(entry, next ?? '', text.slice(label.start, end)), spaced);
}
