import { coveredIds, readExhibitLabel, type ExhibitLabel } from '../facts/exhibit-label';
import { exhibitId } from '../facts/exhibit-refs';
import { splitNumbering } from '../facts/headings';
import { trimmedEnd } from '../facts/trim';
import type { PlacedBlock } from '../text/blocks';
import type { Table } from '../text/passage';
import { contains, shift, type Span } from '../text/span';
import { readExhibitTable, type ReadTable } from './exhibit-tables';
import { pagesIn, readExhibitText } from './exhibit-text';
import { readNote, withNotes, type ExhibitNote } from './exhibit-notes';
import type { Exhibit, WrittenNumber, ExhibitTable, Section } from './model';
import { placedSpan, roleOfTitle, type PlacedLine } from './outline';

export interface ExhibitList {
  readonly exhibits: readonly Exhibit[];
  readonly tables: readonly ExhibitTable[];
  /** Where the list stands: its heading, else its first exhibit; null for no list. */
  readonly list: Span | null;
}

/** 一、主体与权利 above 证据1 and 证据2: a numbered line among labelled ones is a title. */
function withoutTitles(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const labelled = ({ entry, numbers, label }: Exhibit): boolean =>
    entry.kind === 'row' || (numbers[0] !== undefined && numbers[0].span.start > label.start);
  if (exhibits.filter(labelled).length < 2) return exhibits;
  return exhibits.filter(
    (exhibit) => labelled(exhibit) || exhibit.source !== null || exhibit.purpose !== null,
  );
}

/** The part of the list under one heading, and what of it has been read. */
interface Group {
  index: number;
  /** Its heading; null before the first. */
  title: string | null;
  /** Exhibits numbered so far under this heading. */
  count: number;
  /** Groups whose numbering began again at 1. */
  restarts: number;
}

/** True for a line that may list exhibits: of a table, of the evidence, of what is attached. */
export function mayList({ role, line }: PlacedLine): boolean {
  return line.passage.cell !== null || role === 'evidence' || role === 'attachments';
}

/** Exhibits (证据) from tables, “证据1：…” lines and numbered lines of the evidence section; `lines` are those that may list. */
export function readExhibits(lines: readonly PlacedLine[], sections: readonly Section[]): ExhibitList {
  const exhibits: Exhibit[] = [];
  const tables: ExhibitTable[] = [];
  const notes: ExhibitNote[] = [];
  const group: Group = { index: 0, title: null, count: 0, restarts: 0 };
  let openAt = -1;
  // Equal tables in two places are one object; only the block tells them apart.
  let seen: Table | null = null;
  let seenIn: PlacedBlock | null = null;
  for (const placed of lines) {
    const { line, role, block } = placed;
    if (line.passage.cell !== null) {
      const table = block.block.tables.find(({ span }) => contains(span, line.passage.span));
      if (table && (table !== seen || block !== seenIn)) {
        // A heading has opened the group already.
        if (exhibits.at(-1)?.group === group.index) group.index += 1;
        const read = tableOnce(table, block, role === 'evidence', tables.length, group);
        if (read !== null) {
          exhibits.push(...read.exhibits);
          tables.push(read.table);
        }
      }
      seen = table ?? seen;
      seenIn = block;
      openAt = -1;
      continue;
    }
    const inList = role === 'evidence';
    const listed =
      labelledExhibit(placed, group) ??
      (inList && !isHeadingOnly(placed) ? numberedExhibit(placed, group) : null);
    if (listed) {
      exhibits.push(listed);
      openAt = exhibits.length - 1;
      continue;
    }
    if (!inList) continue;
    const note = readNote(line.text, exhibits.length, isHeadingOnly(placed));
    if (isHeadingOnly(placed)) {
      group.index += 1;
      group.title = titleOf(placed);
      group.count = 0;
      openAt = -1;
      if (note !== null) notes.push({ ...note, group: group.index });
    } else if (note !== null) {
      notes.push({ ...note, group: group.index });
    } else {
      const open = exhibits[openAt];
      if (open) exhibits[openAt] = extend(open, placed);
    }
  }
  const kept = withoutTitles(exhibits);
  const section = sections.find((part) => part.role === 'evidence' && part.title !== '');
  return {
    exhibits: withNotes(withRanges(kept), notes),
    tables,
    list: exhibits.length === 0 ? null : (section?.heading ?? exhibits[0]?.label ?? null),
  };
}

const tablesRead = new WeakMap<
  Table,
  { readonly block: PlacedBlock; readonly key: string; readonly read: ReadTable | null }
>();

/** Reads a table, again only when it or its place among the others has changed. */
function tableOnce(
  table: Table,
  block: PlacedBlock,
  inEvidence: boolean,
  index: number,
  group: Group,
): ReadTable | null {
  const key = `${String(inEvidence)} ${String(index)} ${String(group.index)} ${group.title ?? ''}`;
  const known = tablesRead.get(table);
  if (known?.block === block && known.key === key) return known.read;
  const read = readExhibitTable(table, block, inEvidence, index, group);
  tablesRead.set(table, { block, key, read });
  return read;
}

/** 一、权属证据, **三、证据和来源**: a title, though it is numbered like an entry. */
const TITLE_OF_GROUP = /(?:证据|部分|方面|[类组])(?:材料|目录|清单)?$/;

/** What a headed part of the list is called; the heading of the list itself names no part. */
function titleOf({ heading, line }: PlacedLine): string | null {
  if (heading !== null && roleOfTitle(heading.title) === 'evidence') return null;
  return line.text.trim();
}

/** A field of the entry above on a line of its own. */
const FIELD = /^[\s\u3000]*(?:证据)?(?:证明(?:目的|事项|对象|内容)|来源|出处|待证事实)[\s\u3000]{0,4}[：:]./;

function isHeadingOnly({ heading, line }: PlacedLine): boolean {
  if (FIELD.test(line.text)) return false;
  if (heading !== null && heading.bodyStart >= line.text.length) {
    if (roleOfTitle(heading.title) === 'evidence') return true;
    if (/[一二三四五六七八九十]/.test(heading.numbering) && TITLE_OF_GROUP.test(heading.title)) return true;
  }
  return heading !== null &&
    heading.bodyStart >= line.text.length &&
    !/^[\s\u3000*]*证据[\s\u3000]?[一二三四五六七八九十\d０-９]/.test(line.text) &&
    heading.numbering === ''
    ? true
    : heading !== null && heading.style === 'markdown';
}

/** `证据1：《保密协议》，来源于原告，证明……` */
function labelledExhibit(placed: PlacedLine, group: Group): Exhibit | null {
  if (placed.role !== 'evidence' && placed.role !== 'attachments') return null;
  const label = readExhibitLabel(placed.line.text) ?? behindNumber(placed.line.text);
  const id = label?.ids[0];
  if (label === null || id === undefined) return null;
  // 附件1 among what is attached is a copy or an application, unless it is told what it proves.
  if (label.word === '附件' && placed.role !== 'evidence' && !PROVES.test(placed.line.text)) return null;
  const numbers = label.ids.map((written, index) =>
    numberAt(placed, written, label.places[index] ?? { start: 0, end: 0 }),
  );
  return {
    ...exhibitOf(placed, id, label.end, group, numbers),
    covers: coveredIds(label),
    word: label.word,
  };
}

/** 5.1 证据1：…: the label behind the number of the paragraph. */
function behindNumber(text: string): ExhibitLabel | null {
  const lead = /^[\s\u3000]*\d{1,2}(?:\.\d{1,2}){1,2}[、.．]?[\s\u3000]{0,3}(?=证据|附件|原证)/.exec(
    text,
  )?.[0].length;
  const label = lead === undefined ? null : readExhibitLabel(text.slice(lead));
  if (lead === undefined || label === null) return null;
  const places = label.places.map(({ start, end }) => ({ start: start + lead, end: end + lead }));
  return { ...label, places, end: label.end + lead };
}

const PROVES = /证明|以明|以证|用以|拟证|旨在/;

function numberAt(placed: PlacedLine, id: string, place: Span): WrittenNumber {
  return { id, text: placed.line.text.slice(place.start, place.end), span: placedSpan(placed, place) };
}

/** `1-2 系统档案` without the word 证据. */
const GROUPED =
  /^[\s\u3000]*([0-9０-９]{1,2}[-－–—][0-9０-９]{1,2})(?![\d-])(?:[\s\u3000]{1,3}(?=[^\s\u3000])|[\s\u3000、.．：:]{1,3}(?=[^\s\u3000\d]))/;

/** `1. 营业执照，证明……` under an evidence heading; a second list that starts again at 1 is a group of its own. */
function numberedExhibit(placed: PlacedLine, group: Group): Exhibit | null {
  const { line } = placed;
  const grouped = GROUPED.exec(line.text);
  const groupedText = grouped?.[1] ?? '';
  const groupedId = grouped === null ? null : exhibitId(groupedText);
  if (grouped !== null && groupedId !== null) {
    const at = grouped[0].indexOf(groupedText);
    const number = numberAt(placed, groupedId, { start: at, end: at + groupedText.length });
    return exhibitOf(placed, groupedId, grouped[0].length, group, [number]);
  }
  const marker = line.first ? line.passage.marker : null;
  const marked = marker !== null && /\d/.test(marker);
  const { numbering, rest } = marked ? { numbering: marker, rest: 0 } : splitNumbering(line.text);
  if (numbering === '' || line.passage.level > 1) return null;
  const digits = numbering.replace(/[（）()、.．]/g, '');
  const number = exhibitId(digits);
  if (number === null) return null;
  const written = marked ? markerAt(placed, marker, digits) : lineNumber(placed, digits);
  if (number === '1' && group.count > 0) group.restarts += 1;
  group.count += 1;
  const id = group.restarts === 0 ? number : `${String(group.restarts + 1)}-${number}`;
  return exhibitOf(placed, id, rest, group, [{ id: number, text: digits, span: written }]);
}

function lineNumber(placed: PlacedLine, digits: string): Span {
  const start = placed.line.text.indexOf(digits);
  return placedSpan(placed, { start, end: start + digits.length });
}

/** The digits of a list marker, which stands before its passage. */
function markerAt({ line, block }: PlacedLine, marker: string, digits: string): Span {
  const at = block.block.text.lastIndexOf(marker, Math.max(0, line.passage.span.start - 1));
  const start = at + Math.max(0, marker.indexOf(digits));
  return shift({ start, end: start + digits.length }, block.start);
}

function exhibitOf(
  placed: PlacedLine,
  id: string,
  bodyStart: number,
  group: Group,
  numbers: readonly WrittenNumber[],
): Exhibit {
  const { text } = placed.line;
  const parts = readExhibitText(text.slice(bodyStart));
  const nameEnd = trimmedEnd(text.slice(0, bodyStart + parts.nameEnd), '。；;，,：:、').length;
  return {
    id,
    name: parts.name,
    source: parts.source,
    purpose: parts.purpose,
    pages: pagesIn(text.slice(bodyStart)),
    label: placedSpan(placed, { start: leading(text), end: Math.max(nameEnd, leading(text) + 1) }),
    span: placedSpan(placed),
    covers: [id],
    word: '证据',
    numbers,
    group: group.index,
    groupTitle: group.title,
    entry: { kind: 'line', at: endOfWords(placed), marker: markerOf(placed) },
  };
}

/** The list marker at the head of the line, with what stands before and behind it. */
function markerOf({ line, block }: PlacedLine): string {
  if (!line.first || line.passage.marker === null) return '';
  const { text } = block.block;
  const start = text.lastIndexOf('\n', line.passage.span.start - 1) + 1;
  return (
    /^[\s>]{0,16}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}/.exec(text.slice(start, line.passage.span.start))?.[0] ?? ''
  );
}

/** Where a clause can be added: before the punctuation that closes the entry. */
function endOfWords(placed: PlacedLine): number {
  const { text } = placed.line;
  const end = text.trimEnd().length;
  const closed = /[。；;.，,]/.test(text.charAt(end - 1));
  return placedSpan(placed, { start: 0, end: Math.max(1, closed ? end - 1 : end) }).end;
}

/** `来源：原告` or `证明目的：…` on a line of its own below the exhibit. */
function extend(exhibit: Exhibit, placed: PlacedLine): Exhibit {
  const parts = readExhibitText(`，${placed.line.text}`);
  return {
    ...exhibit,
    source: exhibit.source ?? parts.source,
    purpose: exhibit.purpose ?? parts.purpose,
    span: { start: exhibit.span.start, end: placedSpan(placed).end },
    entry: {
      kind: 'line',
      at: endOfWords(placed),
      marker: exhibit.entry.kind === 'line' ? exhibit.entry.marker : '',
    },
  };
}

function leading(text: string): number {
  return /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
}

/** `3-5` between 2 and 6 is a range of plain numbers and not number 5 of group 3. */
function withRanges(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const ids = new Set(exhibits.map(({ id }) => id));
  if (![...ids].some((id) => !id.includes('-'))) return exhibits;
  const groups = new Map<string, number>();
  for (const { id } of exhibits) {
    const first = id.split('-')[0] ?? '';
    if (id.includes('-')) groups.set(first, (groups.get(first) ?? 0) + 1);
  }
  return exhibits.map((exhibit, index) => {
    const [from = '', to = '', third] = exhibit.id.split('-');
    const number = exhibit.numbers[0];
    if (to === '' || third !== undefined || number?.id !== exhibit.id || groups.get(from) !== 1)
      return exhibit;
    if (ids.has(from) || ids.has(to) || Number(from) >= Number(to)) return exhibit;
    const before = exhibits[index - 1]?.covers.at(-1) ?? '0';
    const after = exhibits[index + 1]?.id ?? String(Number(to) + 1);
    if (before !== String(Number(from) - 1) || after.split('-')[0] !== String(Number(to) + 1)) return exhibit;
    const cut = number.text.search(/[-－–—]/);
    const ends: readonly WrittenNumber[] = [
      { id: from, text: number.text.slice(0, cut), span: { ...number.span, end: number.span.start + cut } },
      {
        id: to,
        text: number.text.slice(cut + 1),
        span: { ...number.span, start: number.span.start + cut + 1 },
      },
    ];
    return { ...exhibit, covers: coveredIds({ ids: [from, to], range: true }), numbers: ends };
  });
}
