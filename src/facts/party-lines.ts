import type { Block, Passage, Table } from '../text/passage';
import type { Span } from '../text/span';
import { splitNumbering } from './headings';
import { linesOf, lineSpan, type Line } from './lines';
import { readFields } from './party-fields';
import { wholeLabel, type FieldKey } from './party-labels';
import { cleanName, nameLength, shortNameIn, typeOfName } from './party-names';
import { agentLabelOf, roleLabelOf, type RoleLabel } from './party-roles';
import { recogniser } from './recogniser';
import { leadLength, trimmedEnd } from './trim';

/** A field in its place; `span` encloses the value, or the label where the value is empty. */
export interface PlacedField {
  readonly key: FieldKey;
  readonly value: string;
  readonly span: Span;
}

/** What a line, a part of it or a cell says of parties and agents. Spans are offsets into the block. */
export interface PartyEntry {
  /** The line it was read from; tells which section it stands in. */
  readonly line: Line;
  /** What it introduces: null where it goes on with what stands before, `end` where something else begins. */
  readonly opens: 'party' | 'agent' | 'guardian' | 'end' | null;
  readonly role: RoleLabel | null;
  /** The words before the first field, which may be a name; without the number of the line. */
  readonly lead: string;
  /** One of a numbered list, as several parties under one heading are. */
  readonly numbered: boolean;
  readonly shortName: string | null;
  readonly fields: readonly PlacedField[];
  /** What follows the label. */
  readonly text: string;
  /** The role word and the name behind it. */
  readonly label: Span;
  readonly span: Span;
}

/** A label with its number and brackets is never longer. */
const MAX_LABEL = 80;

/** Turns a span of the piece's text into one of the block. */
type Place = (start: number, end: number) => Span;

/** How a sentence about a party goes on, where an introduction would give its name. */
const SENTENCE =
  /^(?:与|系|是|因|将|对|向|从|由|等|的|并|均|也|认为|诉称|主张|诉请|请求|[和及](?:被告|原告|第三人))|信息$|情况$|资料$|身份$|主体$|[：:]/;
/** First cells of rows that tell something else than parties. */
const OTHER_ROW = /请求|事实|理由|证据|案由|依据|管辖|侵权|赔偿|损失|费用|调解|保全|标的/;

function readPiece(line: Line, text: string, place: Place): PartyEntry {
  const agent = agentLabelOf(text);
  const role = agent ? null : introduction(text);
  const number = agent || role ? { numbering: '', rest: 0 } : splitNumbering(text);
  const rest = agent?.rest ?? role?.rest ?? (number.numbering === '' ? 0 : number.rest);
  const fields = readFields(text, rest);
  const before = text.slice(rest, fields[0]?.from ?? text.length);
  const head = before.slice(0, nameLength(before));
  const nameEnd = rest + trimmedEnd(head, '（(：:').length;
  const start = agent?.start ?? role?.start ?? 0;
  return {
    line,
    opens: agent?.kind ?? (role ? 'party' : null),
    role,
    lead: cleanName(head),
    numbered: number.numbering !== '' || /\d/.test(line.passage.marker ?? ''),
    shortName: shortNameIn(text),
    fields: fields.map(({ key, value, from, start: valueStart, end }) => ({
      key,
      value: key === 'name' ? cleanName(value.slice(0, nameLength(value))) : value,
      span: value === '' ? place(from, valueStart) : place(valueStart, end),
    })),
    text: text.slice(rest),
    label: place(start, nameEnd > rest ? nameEnd : Math.max(agent?.end ?? role?.end ?? 0, start)),
    span: place(leadLength(text), text.trimEnd().length),
  };
}

/** The role word of a text that introduces a party; a sentence about a party introduces nobody. */
function introduction(text: string): RoleLabel | null {
  const role = roleLabelOf(text);
  if (role === null || role.strength === 'label') return role;
  const fields = readFields(text, role.rest);
  const before = text.slice(role.rest, fields[0]?.from ?? text.length);
  const length = nameLength(before);
  const name = cleanName(before.slice(0, length));
  if (name === '' || (role.strength === 'none' && SENTENCE.test(name))) return null;
  const after = before.slice(length).replace(/^[（(][^（）()]{0,60}[）)]?/, '');
  const type = typeOfName(name);
  // Words of the drafter's own may stand before the first field that is known: 办公和注册地址都在…….
  const toldApart = role.strength === 'gap' && type !== null && fields.length > 0 && /^[，,]/.test(after);
  if (!toldApart && !/^[\s\u3000，,；;。｜|（(]*$/.test(after)) return null;
  if (fields.length > 0) return type !== null || (role.strength === 'gap' && name.length <= 30) ? role : null;
  return type === null || SENTENCE.test(before.slice(0, length).trim()) ? null : role;
}

function placeIn(line: Line, from: number): Place {
  return (start, end) => lineSpan(line, { start: from + start, end: from + end });
}

/** Where parts of a line begin that have a label of their own, or stand behind a hard wrap. */
function partStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 1; at < text.length; at++) {
    const before = text.charAt(at - 1);
    if (!/[，,。；;\s\u3000]/.test(before) || !/[^，,。；;\s\u3000]/.test(text.charAt(at))) continue;
    const rest = text.slice(at, at + MAX_LABEL);
    const role = roleLabelOf(rest);
    const labelled =
      role?.strength === 'label' && role.rest < rest.length && /[：:]/.test(rest.slice(0, role.rest));
    const wrapped = before === '\n' && role !== null && introduction(text.slice(at)) !== null;
    if (labelled || wrapped || agentLabelOf(rest) !== null) starts.push(at);
  }
  return starts;
}

function lineEntries(line: Line): readonly PartyEntry[] {
  const starts = partStarts(line.text);
  return starts.map((start, index) =>
    readPiece(line, line.text.slice(start, starts[index + 1] ?? line.text.length), placeIn(line, start)),
  );
}

/** A cell as the value of a label that stands in another cell: `住所地 | 湖北省…` reads 住所地：湖北省…. */
function labelledCell(label: string, value: readonly Line[]): readonly PartyEntry[] {
  const prefix = `${trimmedEnd(label, '：:')}：`;
  return value.map((line, index) => {
    if (index > 0) return readPiece(line, line.text, placeIn(line, 0));
    const place = placeIn(line, 0);
    const back = (at: number): number => Math.max(0, at - prefix.length);
    return readPiece(line, prefix + line.text, (start, end) => place(back(start), back(end)));
  });
}

type Row = readonly (readonly Line[])[];

const wordsOf = (cell: readonly Line[] | undefined): string => (cell ?? []).map(({ text }) => text).join('');
const isRole = (cell: readonly Line[] | undefined): boolean =>
  roleLabelOf(wordsOf(cell))?.strength === 'label';
const isField = (cell: readonly Line[] | undefined): boolean => wholeLabel(wordsOf(cell)) !== null;

/** A header that names fields: two labels side by side. */
function isFieldHeader(row: Row): boolean {
  return row.some((cell, column) => column > 0 && isField(cell) && isField(row[column - 1]));
}

/** A row: a role or agent, then fields; or labels and values cell by cell; or values under labels of the header. */
function rowEntries(row: Row, titles: Row): readonly PartyEntry[] {
  const entries: PartyEntry[] = [];
  for (let column = 0; column < row.length; column++) {
    const cell = row[column] ?? [];
    const next = row[column + 1];
    if (cell.length === 1 && isField(cell) && next !== undefined) {
      entries.push(...labelledCell(wordsOf(cell), next));
      column += 1;
    } else if (isField(titles[column]) && !isRole(cell)) {
      entries.push(...labelledCell(wordsOf(titles[column]), cell));
    } else {
      entries.push(...cell.flatMap(lineEntries));
    }
  }
  const first = row[0]?.[0];
  const end = first && { ...readPiece(first, '', placeIn(first, 0)), opens: 'end' as const };
  if (end && OTHER_ROW.test(end.line.text) && !isField(row[0])) return [end];
  const opener = entries.findIndex(({ opens }) => opens !== null);
  if (opener > 0) entries.unshift(...entries.splice(opener, 1));
  if (opener >= 0 || !end || entries.some(({ fields }) => fields.length > 0)) return entries;
  return end.line.passage.cell?.header ? [] : [end];
}

/** A table whose header names the parties: one party a column, its fields down the rows. */
function columnEntries(rows: readonly Row[]): readonly PartyEntry[] {
  const [header = [], ...others] = rows;
  // No column of labels: each party tells its own fields downwards.
  if (header.every(isRole))
    return header.flatMap((cell, column) =>
      [cell, ...others.map((row) => row[column] ?? [])].flatMap((part) => part.flatMap(lineEntries)),
    );
  return header.flatMap((cell, column) =>
    column === 0 || !isRole(cell)
      ? []
      : [
          ...cell.flatMap(lineEntries),
          ...others.flatMap((row) =>
            !isField(row[0]) ? [] : labelledCell(wordsOf(row[0]), row[column] ?? []),
          ),
        ],
  );
}

function tableEntries(table: Table, cells: ReadonlyMap<Passage, readonly Line[]>): readonly PartyEntry[] {
  const rows: readonly Row[] = table.rows.map((row) => row.map((cell) => cells.get(cell) ?? []));
  const [header = [], ...others] = rows;
  if (header.slice(1).some(isRole)) return columnEntries(rows);
  if (isFieldHeader(header)) return others.flatMap((row) => rowEntries(row, header));
  return rows.flatMap((row) => rowEntries(row, []));
}

/** What one block says of parties and agents, in order. Whether the block stands among the parties is not known here. */
export const partyEntriesOf = recogniser<PartyEntry>((block: Block) => {
  const entries: PartyEntry[] = [];
  const cells = new Map<Passage, Line[]>();
  for (const line of linesOf(block)) {
    if (line.passage.quoted) continue;
    if (line.passage.cell === null) {
      entries.push(...lineEntries(line));
      continue;
    }
    const own = cells.get(line.passage);
    if (own) own.push(line);
    else cells.set(line.passage, [line]);
  }
  return [...entries, ...block.tables.flatMap((table) => tableEntries(table, cells))];
});
