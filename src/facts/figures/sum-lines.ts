import type { Block } from '../../text/passage';
import { splitNumbering } from '../headings';
import { linesOf, lineSpan, type Line } from '../lines';
import { recogniser } from '../recogniser';
import { ONE_YUAN, type Figure, type StatedTotal } from './figure';
import { moneyLine, withoutBrackets, type Item, type MoneyLine } from './items';
import { leavesOpen, mayBePart, namesTotal, sumLead } from './lead-words';
import { isFee } from './sum-sentences';

/**
 * What a line says in a list of sums written one below the other: an entry (律师费：6万元), nothing (☐其他：无), the
 * total under the list (合计：7万元) or the total above it (…10万元，其中：).
 */
interface ListLine {
  readonly line: Line;
  readonly kind: 'entry' | 'nothing' | 'total-below' | 'total-above' | 'other';
  readonly figure: Figure | null;
  readonly label: string;
  /** The numbering's shape, digits left out. */
  readonly style: string;
  /** The number of parts the total names, or null. */
  readonly count: number | null;
}

const NOTHING = /^(?:[☐□◻]|[^。；，]{1,14}[:：]\s?(?:无|\/|—|-|0元?)[。；]?$|[^☑■√✓☒]{1,12}[☐□◻][^☑■√✓☒]{0,6}$)/;
const BOX = /^[☑■√✓☒]\s?/;
const CLAIM = /判令|判决|裁[定决]|请求|赔偿原告|支付原告|承担|负担/;
const ENTRY_TAIL = /^[整正]?\s?(?:$|[(，,；;。、]|凭证|有[☑☐]|\[|见|详见)/;
const ABOVE =
  /^[整正]?[，,；;：:]?\s?(?:其中|具体为|具体如下|具体包括|包括|分别为|明细如下|构成如下|详细如下|如下)[:：]?\s?$/;
const LONGEST_ENTRY = 120;

/** The lines of a block as lines of a list, where one of them states a total; otherwise nothing. */
const listLinesOf = recogniser<ListLine>((block: Block) => linesOf(block).map(listLine));

function listLine(line: Line): ListLine {
  const none = { line, kind: 'other' as const, figure: null, label: '', style: styleOf(line), count: null };
  if (line.passage.quoted || line.text.length > LONGEST_ENTRY) return none;
  const money = moneyLine(line);
  const start = bodyStart(money.text);
  const body = money.text.slice(start);
  if (NOTHING.test(body)) return { ...none, kind: 'nothing' };
  const top = money.items.filter(({ bracket }) => bracket < 0);
  const [item] = top;
  if (!item || item.fen === null) return none;
  const label = withoutBrackets(money, start, item.start).replace(/^[☑■√✓☒]\s?/, '').trim();
  const figure = { value: item.fen, text: item.text, span: lineSpan(line, item) };
  const tail = money.text.slice(item.end);
  if (top.length === 1) {
    const lead = label.length <= 24 ? sumLead(label) : null;
    if (lead) return { ...none, kind: 'total-below', figure, label, count: lead.count };
    if (ABOVE.test(withoutBrackets(money, item.end, money.text.length))) return { ...none, kind: 'total-above', figure, label: label + tail };
    if (isEntry(money, item, label, tail)) return { ...none, kind: 'entry', figure, label };
  }
  return none;
}

function bodyStart(text: string): number {
  const { rest } = splitNumbering(text);
  const bullet = /^[\s\u3000]*[-•●·*]\s?/.exec(text)?.[0].length ?? 0;
  const start = Math.max(rest, bullet);
  return start + (BOX.exec(text.slice(start))?.[0].length ?? 0);
}

function isEntry(money: MoneyLine, item: Item, label: string, tail: string): boolean {
  const plain = label.replace(/[:：\s☑■√✓☒]/g, '');
  if (plain.length < 2 || plain.length > 20 || /[，。；,;]/.test(plain)) return false;
  if (!mayBePart(plain) || namesTotal(plain) || CLAIM.test(plain)) return false;
  return ENTRY_TAIL.test(tail) && !/[×=＝]/.test(tail) && !leavesOpen(withoutBrackets(money, item.end, money.text.length).replace(/^[；;。、，,]\s?$/, ''));
}

function styleOf({ passage, first, text }: Line): string {
  if (first && passage.marker !== null) return `list${String(passage.level)}${passage.marker.replace(/\d{1,9}/, '#')}`;
  return splitNumbering(text).numbering.replace(/\d{1,2}/, '#').replace(/[一二三四五六七八九十]{1,3}/, '字').replace(/[①-⑳]/, '①');
}

/** True where a line of the block states a total whose parts may stand on lines around it. */
export function statesListTotal(block: Block): boolean {
  return listLinesOf(block).some(({ kind }) => kind === 'total-below' || kind === 'total-above');
}

/** A list total with its spans still relative to the blocks named by `blockOf`. */
export interface ListTotal {
  readonly total: StatedTotal;
  /** The block of each part, by its index in the first reading; the total stands in the block asked for. */
  readonly blocks: readonly number[];
  /** The lines that took part, so that no other reader takes the total again. */
  readonly line: Line;
}

const FARTHEST = 40;

/**
 * Totals of a block over the lines above or below them, which may stand in neighbouring blocks. `blocks` is the
 * document, `at` the index of the block.
 */
export function listTotals(blocks: readonly Block[], at: number): readonly ListTotal[] {
  const block = blocks[at];
  if (!block) return [];
  return listLinesOf(block).flatMap((line, index) => {
    if (line.figure === null || (line.kind !== 'total-below' && line.kind !== 'total-above')) return [];
    const step = line.kind === 'total-below' ? -1 : 1;
    const entries = run(blocks, at, index, step);
    const found = entries === null ? null : totalOf(line, step < 0 ? entries.reverse() : entries);
    return found === null ? [] : [found];
  });
}

interface Entry {
  readonly line: ListLine;
  readonly block: number;
}

/** The entries next to a total, in the direction of `step`; null where the list is open. */
function run(blocks: readonly Block[], at: number, index: number, step: 1 | -1): Entry[] | null {
  const entries: Entry[] = [];
  const own = listLinesOf(blocks[at] ?? EMPTY)[index];
  let block = at;
  let line = index + step;
  for (let walked = 0; walked < FARTHEST; walked++) {
    let lines = listLinesOf(blocks[block] ?? EMPTY);
    while (lines[line] === undefined) {
      block += step;
      const next = blocks[block];
      if (!next || own?.line.passage.cell != null) return entries;
      lines = listLinesOf(next);
      line = step > 0 ? 0 : lines.length - 1;
      if (lines.length === 0 && next.text.trim() !== '') return entries;
    }
    const here = lines[line];
    if (!here || !sameCell(own?.line, here.line)) return entries;
    if (here.kind === 'entry') entries.push({ line: here, block });
    else if (here.kind !== 'nothing') return isFurtherItem(here, entries) ? null : entries;
    line += step;
  }
  return null;
}

const EMPTY: Block = { text: '', passages: [], tables: [], comments: [], fenced: [], frontMatter: null, plain: false };

/** A line numbered like the entries before it that names no sum: the list is open. */
function isFurtherItem({ kind, style }: ListLine, entries: readonly Entry[]): boolean {
  const last = entries.at(-1)?.line.style;
  return kind === 'other' && style !== '' && style === last;
}

function sameCell(a: Line | undefined, b: Line): boolean {
  return a?.passage.cell == null ? b.passage.cell === null : a.passage === b.passage;
}

function totalOf(line: ListLine, entries: readonly Entry[]): ListTotal | null {
  const { figure } = line;
  if (figure === null || entries.length < 2) return null;
  if (line.count !== null && line.count !== entries.length) return null;
  const fees = entries.every((entry) => isFee(entry.line.label));
  if (line.kind === 'total-above' && /包括/.test(line.label) && (/其中/.test(line.label) || !fees)) return null;
  return {
    total: {
      measure: 'money',
      total: figure,
      readings: [entries.flatMap((entry) => entry.line.figure ?? [])],
      relation: 'equal',
      tolerance: ONE_YUAN,
      head: fees ? 'expenses' : null,
      place: lineSpan(line.line),
    },
    blocks: entries.map(({ block }) => block),
    line: line.line,
  };
}
