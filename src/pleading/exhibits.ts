import type { PlacedBlock } from '../text/blocks';
import type { Table } from '../text/passage';
import { contains, type Span } from '../text/span';
import { extend, hasLabel, labelledExhibits, numberedExhibit, type Group } from './exhibit-lines';
import { readNote, withNotes, type ExhibitNote } from './exhibit-notes';
import { withRanges } from './exhibit-ranges';
import { readExhibitTable, type ReadTable } from './exhibit-tables';
import type { Exhibit, ExhibitTable } from './model';
import type { PlacedLine } from './outline';
import { roleOfTitle } from './section-titles';

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

/** True for a line that may list exhibits: of a table, of the evidence, labelled as one among what is attached. */
export function mayList(placed: PlacedLine): boolean {
  const { role, line } = placed;
  return line.passage.cell !== null || role === 'evidence' || hasLabel(placed);
}

/**
 * Exhibits (证据) from tables, “证据1：…” lines and numbered lines of the evidence section; `lines` are those that may
 * list, `heading` is that of the section, null where it has none.
 */
export function readExhibits(lines: readonly PlacedLine[], heading: Span | null): ExhibitList {
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
    const named = labelledExhibits(placed, group);
    const numbered =
      named.length === 0 && inList && !isHeadingOnly(placed) ? numberedExhibit(placed, group) : null;
    if (named.length > 0 || numbered !== null) {
      exhibits.push(...named, ...(numbered === null ? [] : [numbered]));
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
  return {
    exhibits: withNotes(withRanges(kept), notes),
    tables,
    list: exhibits.length === 0 ? null : (heading ?? exhibits[0]?.label ?? null),
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
