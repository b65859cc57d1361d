import type { Block } from '../../text/passage';
import { splitNumbering } from '../headings';
import { linesOf, type Line } from '../lines';
import { recogniser } from '../recogniser';
import type { Figure, Head } from './figure';
import { figureOf, moneyLine, withoutBrackets, type Item, type MoneyLine } from './items';
import { leavesOpen, mayBePart, namesTotal, sumLead } from './lead-words';
import { isFee } from './heads';

/**
 * What a line says in a list of sums written one below the other: an entry (律师费：6万元), nothing (☐其他：无), the
 * total under the list (合计：7万元) or the total above it (…10万元，其中：).
 */
export interface ListLine {
  readonly line: Line;
  readonly kind: 'entry' | 'nothing' | 'total-below' | 'total-above' | 'other';
  readonly figure: Figure | null;
  readonly label: string;
  /** The numbering's shape, digits left out. */
  readonly style: string;
  /** The number of parts the total names, or null. */
  readonly count: number | null;
}

const NOTHING =
  /^(?:[☐□◻]|凭证[:：]|[^。；，]{1,14}[:：]\s?(?:无|\/|—|-|0元?)[。；]?$|[^☑■√✓☒]{1,12}[☐□◻][^☑■√✓☒]{0,6}$)/;
const BOX = /^[☑■√✓☒]\s?/;
const CLAIM = /判令|判决|裁[定决]|请求|赔偿原告|支付原告|承担|负担/;
const ENTRY_TAIL = /^[整正]?\s?(?:$|[(，,；;。、]|凭证|[有无][^，。；]{0,4}[☑☐□■√]|\[|见|详见)/;
const ABOVE =
  /^[整正]?[，,；;：:]?\s?(?:其中|具体为|具体如下|具体包括|包括|分别为|明细如下|构成如下|详细如下|如下)[:：]?\s?$/;
const LONGEST_ENTRY = 120;

const TOTAL_WORD = /[合共总小]计|总额|累计|之和|共|其中|如下|包括|分别为|具体为/;

/** True where a line of the block states a total whose parts may stand on other lines. */
export function hasListTotal(block: Block): boolean {
  return linesOf(block).some((line) => {
    if (line.text.length > LONGEST_ENTRY || !TOTAL_WORD.test(line.text)) return false;
    const { kind } = listLine(line);
    return kind === 'total-below' || kind === 'total-above';
  });
}

/** The lines of a block as lines of a list; its parts may stand in neighbouring blocks. */
export const listLinesOf = recogniser<ListLine>((block: Block) => linesOf(block).map(listLine));

function listLine(line: Line): ListLine {
  const none = { line, kind: 'other' as const, figure: null, label: '', style: styleOf(line), count: null };
  if (line.passage.quoted || line.text.length > LONGEST_ENTRY) return none;
  const money = moneyLine(line);
  const start = bodyStart(money.text);
  const body = money.text.slice(start);
  if (NOTHING.test(body)) return { ...none, kind: 'nothing' };
  const top = money.items.filter(({ bracket }) => bracket < 0);
  const [item] = top;
  if (item?.fen == null) return none;
  const label = withoutBrackets(money, start, item.start)
    .replace(/^[☑■√✓☒]\s?/, '')
    .trim();
  const figure = figureOf(money, item);
  const tail = money.text.slice(item.end);
  if (top.length === 1) {
    const lead = label.length <= 24 ? sumLead(label) : null;
    if (lead) return { ...none, kind: 'total-below', figure, label, count: lead.count };
    if (ABOVE.test(withoutBrackets(money, item.end, money.text.length)))
      return { ...none, kind: 'total-above', figure, label: label + tail };
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
  return (
    ENTRY_TAIL.test(tail) &&
    !/[×=＝]/.test(tail) &&
    !leavesOpen(withoutBrackets(money, item.end, money.text.length).replace(/^[；;。、，,]\s?$/, ''))
  );
}

function styleOf({ passage, first, text }: Line): string {
  if (first && passage.marker !== null)
    return `list${String(passage.level)}${passage.marker.replace(/\d{1,9}/, '#')}`;
  return splitNumbering(text)
    .numbering.replace(/\d{1,2}/, '#')
    .replace(/[一二三四五六七八九十]{1,3}/, '字')
    .replace(/[①-⑳]/, '①');
}

/** True where the entries next to a total are its parts: as many as it counts, and the list is complete. */
export function areParts(total: ListLine, entries: readonly ListLine[]): boolean {
  if (entries.length < 2 || (total.count !== null && total.count !== entries.length)) return false;
  if (total.kind !== 'total-above' || !total.label.includes('包括')) return true;
  return !total.label.includes('其中') && entries.every(({ label }) => isFee(label));
}

/** The head of damages the entries of a list name together. */
export function headOfEntries(entries: readonly ListLine[]): Head | null {
  return entries.every(({ label }) => isFee(label)) ? 'expenses' : null;
}
