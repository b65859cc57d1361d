import type { Block, Table } from '../text/passage';
import { contains, type Span } from '../text/span';
import { linesOf, lineSpan, type Line } from './lines';
import { readFields } from './party-fields';
import { wholeLabel, type FieldKey } from './party-labels';
import { cleanName, nameLength, shortNameIn, typeOfName } from './party-names';
import { agentLabelOf, roleLabelOf, type RoleLabel } from './party-roles';
import { recogniser } from './recogniser';

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
  /** The words before the first field, which may be a name. */
  readonly lead: string;
  readonly shortName: string | null;
  readonly fields: readonly PlacedField[];
  /** What follows the label. */
  readonly text: string;
  /** The role word and the name behind it. */
  readonly label: Span;
  readonly span: Span;
}

/** Turns a span of the piece's text into one of the block. */
type Place = (start: number, end: number) => Span;

const AGENT_WORDS =
  '(?:[一二两三四五]?(?:原告|被告|上诉人)?的?共同)?(?:委托(?:诉讼)?|诉讼)代理人|代理律师|法定代理人';
/** Where a part of a line begins that has a label of its own: after a stop, wide blanks or a hard wrap. */
const INNER = new RegExp(
  [
    '(?:[。；;]|[\\u3000\\t\\n]|  )(?=[\\s\\u3000（(第一二三四五六七八九十\\d、.．）)]{0,8}(?:原|被|第[\\s\\u3000]{0,6}三|上|再|申|答|反|一审|起)[^。；;，,\\n：:]{1,24}[：:])',
    `[，,。；;\\s\\u3000](?=${AGENT_WORDS})`,
    '\\n(?=原[\\s\\u3000]{0,6}告|被[\\s\\u3000]{0,6}告|第[一二三]|上诉人|被上诉人|被申请人|申请人|答辩人)',
  ].join('|'),
  'g',
);
/** How a sentence about a party goes on, where an introduction would give its name. */
const SENTENCE =
  /^(?:与|系|是|因|将|对|向|从|由|等|的|并|均|也|认为|诉称|主张|诉请|请求|[和及](?:被告|原告|第三人))|信息$|情况$|资料$/;
/** First cells of rows that tell something else than parties. */
const OTHER_ROW = /请求|事实|理由|证据|案由|依据|管辖|侵权|赔偿|损失|费用|调解|保全|标的/;

function readPiece(line: Line, text: string, place: Place): PartyEntry {
  const agent = agentLabelOf(text);
  const role = agent ? null : introduction(text);
  const rest = agent?.rest ?? role?.rest ?? 0;
  const fields = readFields(text, rest);
  const before = text.slice(rest, fields[0]?.from ?? text.length);
  const head = before.slice(0, nameLength(before));
  const nameEnd = rest + head.replace(/[\s\u3000（(：:]+$/, '').length;
  const start = agent?.start ?? role?.start ?? 0;
  return {
    line,
    opens: agent?.kind ?? (role ? 'party' : null),
    role,
    lead: cleanName(head),
    shortName: shortNameIn(text),
    fields: fields.map(({ key, value, from, start: valueStart, end }) => ({
      key,
      value: key === 'name' ? cleanName(value.slice(0, nameLength(value))) : value,
      span: value === '' ? place(from, valueStart) : place(valueStart, end),
    })),
    text: text.slice(rest),
    label: place(start, nameEnd > rest ? nameEnd : Math.max(agent?.end ?? role?.end ?? 0, start)),
    span: place(/^[\s\u3000]*/.exec(text)?.[0].length ?? 0, text.trimEnd().length),
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
  if (!/^[\s\u3000，,；;。（(]*$/.test(after)) return null;
  const type = typeOfName(name);
  if (fields.length > 0) return type !== null || (role.strength === 'gap' && name.length <= 30) ? role : null;
  return type === null || SENTENCE.test(name) ? null : role;
}

function placeIn(line: Line, from: number): Place {
  return (start, end) => lineSpan(line, { start: from + start, end: from + end });
}

function lineEntries(line: Line): readonly PartyEntry[] {
  const cuts = [0];
  for (const match of line.text.matchAll(INNER)) cuts.push(match.index + match[0].length);
  return cuts.map((cut, index) =>
    readPiece(line, line.text.slice(cut, cuts[index + 1] ?? line.text.length), placeIn(line, cut)),
  );
}

/** A cell as the value of a label that stands in another cell: `住所地 | 湖北省…` reads 住所地：湖北省…. */
function labelledCell(label: string, value: readonly Line[]): readonly PartyEntry[] {
  const prefix = `${label.replace(/[\s\u3000：:]+$/, '')}：`;
  return value.map((line, index) => {
    if (index > 0) return readPiece(line, line.text, placeIn(line, 0));
    const place = placeIn(line, 0);
    const back = (at: number): number => Math.max(0, at - prefix.length);
    return readPiece(line, prefix + line.text, (start, end) => place(back(start), back(end)));
  });
}

type Row = readonly (readonly Line[])[];

const wordsOf = (cell: readonly Line[] | undefined): string => (cell ?? []).map(({ text }) => text).join('');
const isRole = (cell: readonly Line[] | undefined): boolean => roleLabelOf(wordsOf(cell))?.strength === 'label';
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
  const opener = entries.findIndex(({ opens }) => opens !== null);
  if (opener > 0) entries.unshift(...entries.splice(opener, 1));
  const first = row[0]?.[0];
  const tellsFields = entries.some(({ fields }) => fields.length > 0);
  const isOther = opener < 0 && first !== undefined && (OTHER_ROW.test(first.text) || !tellsFields);
  return isOther ? [{ ...readPiece(first, '', placeIn(first, 0)), opens: 'end' }] : entries;
}

/** A table whose header names the parties: one party a column, its fields down the rows. */
function columnEntries(rows: readonly Row[]): readonly PartyEntry[] {
  const [header = [], ...others] = rows;
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

function tableEntries(table: Table, lines: readonly Line[]): readonly PartyEntry[] {
  const rows: readonly Row[] = table.rows.map((row) =>
    row.map((cell) => lines.filter(({ passage }) => passage === cell)),
  );
  const [header = [], ...others] = rows;
  if (header.slice(1).some(isRole)) return columnEntries(rows);
  if (isFieldHeader(header)) return others.flatMap((row) => rowEntries(row, header));
  return rows.flatMap((row) => rowEntries(row, []));
}

/** What one block says of parties and agents, in order. Whether the block stands among the parties is not known here. */
export const partyEntriesOf = recogniser<PartyEntry>((block: Block) => {
  const lines = linesOf(block);
  const entries: PartyEntry[] = [];
  let table: Table | null = null;
  for (const line of lines) {
    if (line.passage.quoted) continue;
    if (line.passage.cell === null) {
      entries.push(...lineEntries(line));
      continue;
    }
    const own = block.tables.find(({ span }) => contains(span, line.passage.span)) ?? null;
    if (own === null || own === table) continue;
    table = own;
    const cells = lines.filter(({ passage }) => passage.cell !== null && contains(own.span, passage.span));
    entries.push(...tableEntries(own, cells));
  }
  return entries;
});
