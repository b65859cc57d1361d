import { exhibitId } from '../facts/exhibit-refs';
import { splitNumbering } from '../facts/headings';
import type { Passage, Table } from '../text/passage';
import { shift, type Span } from '../text/span';
import type { Exhibit } from './model';
import { placedSpan, type Outline, type PlacedLine } from './outline';

export interface ExhibitList {
  readonly exhibits: readonly Exhibit[];
  /** Where the list stands: its heading, else its first exhibit; null for no list. */
  readonly list: Span | null;
}

interface Columns {
  readonly id: number;
  readonly name: number;
  readonly source: number;
  readonly purpose: number;
}

const SOURCE =
  /[，,；;。：:（(\s](?:证据)?(?:来源(?:于|：|:|为|自)?|出处[：:]?|由(?=[^，。；]{1,20}(?:提供|出具|保管)))/;
const PURPOSE =
  /[，,；;。：:（(\s](?:(?:拟|用以|用于|欲|以|可|能够|共同|均)?证明(?:目的|事项|内容|对象|事实|力)?|待证事实|证明目的|(?:用以|拟)说明)[\s：:]*/;
const EDGE = /[\s\u3000：:，,；;。、]/;
const NO_VALUE = /^[\s\u3000—–\-/\\无略]*$/;

/** Exhibits (证据) from tables, “证据1：…” lines and numbered lines of the evidence section. */
export function readExhibits(outline: Outline): ExhibitList {
  const exhibits: Exhibit[] = [];
  const group: Group = { heading: '', count: 0, restarts: 0, purpose: null };
  let openAt = -1;
  let seen: Table | null = null;
  for (const placed of outline.lines) {
    const { line, role, block } = placed;
    if (line.passage.cell !== null) {
      const table = block.block.tables.find(({ span }) => contains(span, line.passage.span));
      if (table && table !== seen) exhibits.push(...fromTable(table, block.start, role === 'evidence'));
      seen = table ?? seen;
      openAt = -1;
      continue;
    }
    const labelled = labelledExhibit(placed);
    const listed =
      labelled ?? (role === 'evidence' && !isHeadingOnly(placed) ? numberedExhibit(placed, group) : null);
    if (listed) {
      exhibits.push(listed);
      openAt = exhibits.length - 1;
    } else if (role === 'evidence' && openAt >= 0 && !isHeadingOnly(placed)) {
      const open = exhibits[openAt];
      if (open) exhibits[openAt] = extend(open, placed);
    } else if (role === 'evidence' && isHeadingOnly(placed)) {
      startGroup(group, placed);
      openAt = -1;
    }
  }
  const section = outline.sections.find((part) => part.role === 'evidence' && part.title !== '');
  return { exhibits, list: exhibits.length === 0 ? null : (section?.heading ?? exhibits[0]?.label ?? null) };
}

interface Group {
  heading: string;
  /** Exhibits numbered so far under this heading. */
  count: number;
  /** Groups whose numbering began again at 1. */
  restarts: number;
  purpose: string | null;
}

function startGroup(group: Group, placed: PlacedLine): void {
  group.heading = placed.heading?.title ?? placed.line.text;
  group.count = 0;
}

function isHeadingOnly({ heading, line }: PlacedLine): boolean {
  return heading !== null &&
    heading.bodyStart >= line.text.length &&
    !/^[\s\u3000*]*证据[\s\u3000]?[一二三四五六七八九十\d]/.test(line.text) &&
    heading.numbering === ''
    ? true
    : heading !== null && heading.style === 'markdown';
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `证据1：《保密协议》，来源于原告，证明……` */
const LABEL =
  /^[\s\u3000]*证[\s\u3000]*据[\s\u3000]*([0-9０-９]{1,3}(?:[-－–—][0-9０-９]{1,3}){0,2}|[一二三四五六七八九十百]{1,4})[\s\u3000]*(?:[：:、.．，,]|(?=《)|[\s\u3000])[\s\u3000]*/;

function labelledExhibit(placed: PlacedLine): Exhibit | null {
  if (placed.role !== 'evidence' && placed.role !== 'attachments') return null;
  const match = LABEL.exec(placed.line.text);
  const id = match === null ? null : exhibitId(match[1] ?? '');
  if (match === null || id === null) return null;
  return exhibitOf(placed, id, match[0].length);
}

/** `1-2 系统档案` without the word 证据. */
const GROUPED =
  /^[\s\u3000]*([0-9０-９]{1,2}[-－–—][0-9０-９]{1,2})(?![\d-])[\s\u3000、.．：:]{1,3}(?=[^\s\u3000\d])/;

/** `1. 营业执照，证明……` under an evidence heading; a second list that starts again at 1 is a group of its own. */
function numberedExhibit(placed: PlacedLine, group: Group): Exhibit | null {
  const { line } = placed;
  const marker = line.first ? line.passage.marker : null;
  const grouped = GROUPED.exec(line.text);
  const groupedId = grouped === null ? null : exhibitId(grouped[1] ?? '');
  if (grouped !== null && groupedId !== null) return exhibitOf(placed, groupedId, grouped[0].length);
  const { numbering, rest } =
    marker !== null && /\d/.test(marker) ? { numbering: marker, rest: 0 } : splitNumbering(line.text);
  if (numbering === '' || line.passage.level > 1) return null;
  const number = exhibitId(numbering.replace(/[（）()]/g, ''));
  if (number === null) return null;
  if (number === '1' && group.count > 0) group.restarts += 1;
  group.count += 1;
  return exhibitOf(placed, group.restarts === 0 ? number : `${String(group.restarts + 1)}-${number}`, rest);
}

function exhibitOf(placed: PlacedLine, id: string, bodyStart: number): Exhibit {
  const { text } = placed.line;
  const parts = splitBody(text.slice(bodyStart));
  const nameEnd = bodyStart + parts.nameEnd;
  return {
    id,
    name: parts.name,
    source: parts.source,
    purpose: parts.purpose,
    label: placedSpan(placed, { start: leading(text), end: Math.max(nameEnd, leading(text) + 1) }),
    span: placedSpan(placed),
  };
}

/** `名称——来源——证明……`, `名称／来源／证明对象`. */
const DELIMITER = /——|／|\s\|\s/;

function splitBody(body: string): {
  name: string;
  nameEnd: number;
  source: string | null;
  purpose: string | null;
} {
  const columns = body.split(DELIMITER);
  if (columns.length === 2 || columns.length === 3) {
    const [name = '', second = '', third] = columns;
    const purpose = clean(
      (third ?? second).replace(/^[\s\u3000]*(?:拟|用以|用于)?证明(?:目的|事项|对象)?[：:]?/, ''),
    );
    return {
      name: clean(name) ?? '',
      nameEnd: name.length,
      source: third === undefined ? null : clean(second),
      purpose,
    };
  }
  const padded = ` ${body}`;
  const source = SOURCE.exec(padded);
  const purpose = PURPOSE.exec(padded);
  const nameEnd = Math.max(0, Math.min(source?.index ?? padded.length, purpose?.index ?? padded.length) - 1);
  const after = (match: RegExpExecArray | null, other: RegExpExecArray | null): string | null => {
    if (match === null) return null;
    const start = match.index + match[0].length;
    const end = other !== null && other.index > match.index ? other.index : padded.length;
    return clean(padded.slice(start, end));
  };
  const name =
    clean(body.slice(0, nameEnd === 0 && source === null && purpose === null ? body.length : nameEnd)) ?? '';
  return {
    name,
    nameEnd: nameEnd === 0 ? body.length : nameEnd,
    source: after(source, purpose),
    purpose: after(purpose, source),
  };
}

function clean(text: string): string | null {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  const words = text.slice(start, end);
  return words === '' || NO_VALUE.test(words) ? null : words;
}

/** `来源：原告` or `证明目的：…` on a line of its own below the exhibit. */
function extend(exhibit: Exhibit, placed: PlacedLine): Exhibit {
  const parts = splitBody(`，${placed.line.text}`);
  return {
    ...exhibit,
    source: exhibit.source ?? parts.source,
    purpose: exhibit.purpose ?? parts.purpose,
    span: { start: exhibit.span.start, end: placedSpan(placed).end },
  };
}

function leading(text: string): number {
  return /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
}

function columnsOf(header: readonly Passage[], inEvidence: boolean): Columns | null {
  const titles = header.map(({ text }) => text.replace(/[\s\u3000]/g, ''));
  if (titles.some((title) => /密点|秘密点|诉讼请求|请求事项|金额|比对/.test(title))) return null;
  const find = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title));
  const purpose = find(/证明(?!力)|待证|拟证|证实/);
  const source = find(/来源|出处|提供者|提交人|形成/);
  const id = find(/^(?:证据)?(?:编号|序号|证号|号码|号)$|^No\.?$/i);
  let name = find(/名称|证据(?:材料|内容)$/);
  if (name < 0)
    name = titles.findIndex(
      (title, index) =>
        index !== id && index !== purpose && index !== source && /^(?:证据|材料|文件)/.test(title),
    );
  if (name < 0) return null;
  return inEvidence || titles.some((title) => title.includes('证')) ? { id, name, source, purpose } : null;
}

function fromTable(table: Table, base: number, inEvidence: boolean): readonly Exhibit[] {
  const [header, ...rows] = table.rows;
  const columns = header ? columnsOf(header, inEvidence) : null;
  if (columns === null || (!inEvidence && columns.purpose < 0 && columns.source < 0)) return [];
  const exhibits: Exhibit[] = [];
  rows.forEach((row, index) => {
    const cell = (column: number): Passage | undefined => (column < 0 ? undefined : row[column]);
    const nameCell = cell(columns.name);
    const written = cell(columns.id)?.text ?? '';
    const inName = LABEL.exec(nameCell?.text ?? '');
    const id =
      exhibitId(written) ?? exhibitId(inName?.[1] ?? '') ?? (columns.id < 0 ? String(index + 1) : null);
    const name = clean((nameCell?.text ?? '').slice(inName?.[0].length ?? 0));
    const span = table.rowSpans[index + 1];
    if (id === null || nameCell === undefined || span === undefined || name === null) return;
    const idCell = cell(columns.id);
    const start =
      idCell && idCell.text.trim() !== ''
        ? Math.min(idCell.span.start, nameCell.span.start)
        : nameCell.span.start;
    exhibits.push({
      id,
      name,
      source: clean(cell(columns.source)?.text ?? ''),
      purpose: clean(cell(columns.purpose)?.text ?? ''),
      label: shift({ start, end: Math.max(nameCell.span.end, idCell?.span.end ?? 0) }, base),
      span: shift(span, base),
    });
  });
  return exhibits;
}
