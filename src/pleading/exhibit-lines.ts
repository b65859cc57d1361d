import { coveredIds, readExhibitLabel, type ExhibitLabel } from '../facts/exhibit-label';
import { exhibitId } from '../facts/exhibit-refs';
import { exhibitRun } from '../facts/exhibit-runs';
import { splitNumbering } from '../facts/headings';
import { trimmedEnd } from '../facts/trim';
import { shift, type Span } from '../text/span';
import { pagesIn, readExhibitText } from './exhibit-text';
import type { Exhibit, WrittenNumber } from './model';
import { placedSpan, type PlacedLine } from './outline';

/** The part of the list under one heading, and what of it has been read. */
export interface Group {
  index: number;
  /** Its heading; null before the first. */
  title: string | null;
  /** Exhibits numbered so far under this heading. */
  count: number;
  /** Groups whose numbering began again at 1. */
  restarts: number;
}

/** The label at the head of a line of the evidence or of what is attached: 证据1, 附件2; null for none. */
function listLabel({ role, line }: PlacedLine): ExhibitLabel | null {
  if (role !== 'evidence' && role !== 'attachments') return null;
  const label = readExhibitLabel(line.text) ?? behindNumber(line.text);
  // 附件1 among what is attached is a copy or an application, unless it is told what it proves.
  return label?.word === '附件' && role !== 'evidence' && !PROVES.test(line.text) ? null : label;
}

/** True for a line that begins with the label of an exhibit. */
export function hasLabel(placed: PlacedLine): boolean {
  return (
    listLabel(placed) !== null || (placed.role === 'attachments' && exhibitRun(placed.line.text).length > 0)
  );
}

/** `证据1：《保密协议》，来源于原告，证明……`; a paragraph may list several, one after the other. */
export function labelledExhibits(placed: PlacedLine, group: Group): readonly Exhibit[] {
  const { text } = placed.line;
  if (placed.role !== 'evidence' && placed.role !== 'attachments') return [];
  const run = exhibitRun(text);
  if (run.length > 0) {
    const read = run.map(({ label, span }): readonly [Exhibit, string] => [
      labelled(placed, label, span, group),
      text.charAt(span.end - 1),
    ]);
    // 第三组（侵权）：证据7……: the group tells what they are for.
    const lead = text.slice(0, run[0]?.span.start).trim();
    const of = /第.{1,3}组/.test(lead) ? lead.replace(/[：:]$/, '') : null;
    return withShared(read).map((exhibit) => ({ ...exhibit, purpose: exhibit.purpose ?? of }));
  }
  const label = listLabel(placed);
  return label === null ? [] : [labelled(placed, label, { start: leading(text), end: text.length }, group)];
}

/** 证据5账号清册、证据6取用簿，均为原告自存，证明……: what is said behind the last of those joined by 、 is said of each. */
function withShared(entries: readonly (readonly [Exhibit, string])[]): readonly Exhibit[] {
  const exhibits = entries.map(([exhibit]) => exhibit);
  for (let at = entries.length - 2; at >= 0; at--) {
    const exhibit = exhibits[at];
    const next = exhibits[at + 1];
    if (exhibit === undefined || next === undefined || entries[at]?.[1] !== '、') continue;
    exhibits[at] = {
      ...exhibit,
      source: exhibit.source ?? next.source,
      purpose: exhibit.purpose ?? next.purpose,
    };
  }
  return exhibits;
}

function labelled(placed: PlacedLine, label: ExhibitLabel, span: Span, group: Group): Exhibit {
  const numbers = label.ids.map((written, index) =>
    numberAt(placed, written, label.places[index] ?? { start: 0, end: 0 }),
  );
  return {
    ...exhibitOf(placed, label.ids[0] ?? '', label.end, group, numbers, span),
    covers: coveredIds(label),
    word: label.word,
  };
}

/** 5.1 证据1：…: the label behind the number of the paragraph. */
function behindNumber(text: string): ExhibitLabel | null {
  const lead =
    /^[\s\u3000]*\d{1,2}(?:\.\d{1,2}){1,2}[、.．]?[\s\u3000]{0,3}(?=证据|附件|[附原甲乙书物]证|证物)/.exec(
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
export function numberedExhibit(placed: PlacedLine, group: Group): Exhibit | null {
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
  span: Span = { start: leading(placed.line.text), end: placed.line.text.length },
): Exhibit {
  const text = placed.line.text.slice(0, span.end);
  const parts = readExhibitText(text.slice(bodyStart));
  const nameEnd = trimmedEnd(text.slice(0, bodyStart + parts.nameEnd), '。；;，,：:、').length;
  return {
    id,
    name: parts.name,
    source: parts.source,
    purpose: parts.purpose,
    pages: pagesIn(text.slice(bodyStart)),
    label: placedSpan(placed, { start: span.start, end: Math.max(nameEnd, span.start + 1) }),
    span:
      span.end === placed.line.text.length && span.start === leading(text)
        ? placedSpan(placed)
        : placedSpan(placed, span),
    covers: [id],
    word: '证据',
    numbers,
    group: group.index,
    groupTitle: group.title,
    entry: { kind: 'line', at: endOfWords(placed, span.end), marker: markerOf(placed) },
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
function endOfWords(placed: PlacedLine, behind = placed.line.text.length): number {
  const text = placed.line.text.slice(0, behind);
  const end = text.trimEnd().length;
  const closed = /[。；;.，,、]/.test(text.charAt(end - 1));
  return placedSpan(placed, { start: 0, end: Math.max(1, closed ? end - 1 : end) }).end;
}

/** `来源：原告` or `证明目的：…` on a line of its own below the exhibit. */
export function extend(exhibit: Exhibit, placed: PlacedLine): Exhibit {
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
