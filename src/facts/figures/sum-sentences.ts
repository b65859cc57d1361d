import type { Span } from '../../text/span';
import { lineSpan } from '../lines';
import { ONE_YUAN, type Figure, type Head, type StatedTotal } from './figure';
import { sentenceAround, withoutBrackets, type Item, type MoneyLine } from './items';
import { jointOf, leavesOpen, mayBePart, namesTotal, sumLead, type Joint } from './lead-words';

/** A part of a list with how it is joined to the one before it (null for the first). */
interface Part {
  readonly item: Item;
  readonly label: string;
  readonly joint: Joint | null;
}

const FEE = /律师费|代理费|公证费|差旅|交通费|住宿费|翻译费|鉴定费|检测费|评估费|审计费|查档费|调查费|取证费|保全费|担保费|保险费|打印费|复印费|邮寄费|快递费|服务费|购买费|检索费|查新费|公告费|咨询费|诉讼费|受理费|仓储费|误工费/;
const EXPENSES = /合理(?:开支|费用|支出)|维权(?:开支|费用|支出|成本)|为制止侵权/;
const LOSS = /经济损失|实际损失|损失/;

/** The head of damages a label names, or null. */
export function headOf(label: string): Head | null {
  if (EXPENSES.test(label)) return /损失/.test(label) ? null : 'expenses';
  return LOSS.test(label) ? 'loss' : null;
}

/** True for the name of an expense of the suit. */
export function isFee(label: string): boolean {
  return FEE.test(label);
}

/** Totals of one line with their parts in the same sentence; spans are offsets into the block. */
export function sumsOfLine(money: MoneyLine): readonly StatedTotal[] {
  if (money.items.length < 2) return [];
  const found: StatedTotal[] = [];
  for (const [at, item] of money.items.entries()) {
    if (item.fen === null) continue;
    const before = partsBefore(money, at);
    if (before) found.push(before);
    const after = partsInBracket(money, item) ?? partsBehind(money, item);
    if (after) found.push(after);
  }
  return found;
}

function figure({ line }: MoneyLine, { fen, text, start, end }: Item): Figure {
  return { value: fen ?? 0n, text, span: lineSpan(line, { start, end }) };
}

function total(
  money: MoneyLine,
  item: Item,
  readings: readonly (readonly Item[])[],
  relation: StatedTotal['relation'],
  head: Head | null,
): StatedTotal | null {
  if (readings.length === 0 || readings.some((parts) => parts.some(({ fen }) => fen === null))) return null;
  return {
    measure: 'money',
    total: figure(money, item),
    readings: readings.map((parts) => parts.map((part) => figure(money, part))),
    relation,
    tolerance: ONE_YUAN,
    head,
    place: lineSpan(money.line, sentenceAround(money.text, item.start)),
  };
}

/** The clause before an offset: back to the last stop, comma, colon or opening bracket. */
function clauseBefore(text: string, offset: number, floor: number): string {
  let start = offset;
  while (start > floor && !'。；;，,、：:(！？'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, offset);
}

/** 律师费5万元、公证费1万元，合计6万元. The bracket of “（合计6万元）” may stand right behind the parts. */
function partsBefore(money: MoneyLine, at: number): StatedTotal | null {
  const { text, items, brackets } = money;
  const item = items[at];
  if (!item) return null;
  const own = brackets[item.bracket];
  const sentence = sentenceAround(text, item.start);
  const inside = own ? items.slice(0, at).filter(({ bracket, start }) => bracket === item.bracket && start >= sentence.start) : null;
  const outer = own && inside?.length === 0 ? own.parent : item.bracket;
  const earlier = items
    .slice(0, at)
    .filter(({ bracket, start }) => bracket === outer && start >= sentence.start);
  const last = earlier.at(-1);
  if (!last) return null;
  const gap = own && outer !== item.bracket ? outerGap(money, last, own, item) : withoutBrackets(money, last.end, item.start);
  const lead = gap === null ? null : sumLead(gap);
  if (!lead) return null;
  const list = walkBack(money, earlier);
  if (list === null) return null;
  const readings = suffixes(list, lead.count);
  const strong = readings.filter((parts) => parts.every(({ joint }, index) => index === 0 || joint?.kind !== 'weak'));
  if (lead.count === null ? strong.length === 0 : !readings.some((parts) => parts.length === lead.count)) return null;
  const named = readings.filter((parts) => parts.length === lead.count);
  const ordered = [...new Set([...named, ...strong, ...readings])].map((parts) => parts.map((part) => part.item));
  const allTight = strong.some((parts) => parts.slice(1).every(({ joint }) => joint?.kind === 'tight'));
  const shortest = strong[0] ?? [];
  if (!allTight && lead.count === null && shortest.some((part) => (part.item.fen ?? 0n) > (item.fen ?? 0n))) return null;
  const withEarlier = lead.back ? subsetsWith(money, ordered[0] ?? [], items.slice(0, at)) : [];
  const head = list.every(({ label }) => isFee(label)) ? 'expenses' : null;
  return total(money, item, [...ordered, ...withEarlier], 'equal', head);
}

function outerGap(money: MoneyLine, last: Item, own: Span, item: Item): string | null {
  const between = withoutBrackets(money, last.end, own.start);
  return between.trim() === '' ? money.text.slice(own.start + 1, item.start) : null;
}

/** The list that ends with the last of `earlier`, in order; null where its beginning is no plain part. */
function walkBack(money: MoneyLine, earlier: readonly Item[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = earlier.length - 1; at >= 0; at--) {
    const item = earlier[at];
    const before = earlier[at - 1];
    if (!item) break;
    const joint = before ? jointOf(withoutBrackets(money, before.end, item.start)) : null;
    if (joint) {
      parts.unshift({ item, label: joint.label, joint });
      continue;
    }
    const label = clauseBefore(money.text, item.start, before?.end ?? 0);
    const opens = before === undefined || /[，,；;：:、]/.test(withoutBrackets(money, before.end, item.start));
    if (mayBePart(label)) parts.unshift({ item, label, joint: null });
    else if (parts[0]?.joint?.kind === 'tight' || !opens) return null;
    break;
  }
  return parts;
}

/** Every end of the list of at least two parts that does not cut it between tightly joined ones. */
function suffixes(parts: readonly Part[], count: number | null): readonly (readonly Part[])[] {
  const found: (readonly Part[])[] = [];
  for (let from = parts.length - 2; from >= 0; from--) {
    const part = parts[from];
    const suffix = parts.slice(from);
    if (part?.joint?.kind === 'tight' && suffix.length !== count) continue;
    if (suffix.some(({ item }) => item.fen === null)) break;
    found.push(suffix);
    const plain = suffix.filter(({ label }) => !namesTotal(label));
    if (plain.length >= 2 && plain.length < suffix.length) found.push(plain);
  }
  return found;
}

/** 以上合计 may reach further back: the parts with some of the sums told before them on the line. */
function subsetsWith(money: MoneyLine, parts: readonly Item[], before: readonly Item[]): readonly (readonly Item[])[] {
  const others = before.filter((item) => item.fen !== null && !parts.includes(item)).slice(-6);
  const found: Item[][] = [];
  for (let mask = 1; mask < 1 << others.length; mask++) {
    found.push([...others.filter((_, index) => (mask & (1 << index)) !== 0), ...parts]);
  }
  return found;
}

/** How a list behind a total opens: 其中, 包括, 即. */
interface Opening {
  readonly length: number;
  readonly kind: 'of-which' | 'includes' | 'namely' | 'bare';
}

const OPENING =
  /^[整正]?\s?[，,；;：:。]?\s{0,2}(?:(其中(?!包[括含]|含|有|不|部分))|(包括(?!但不限于)|包含|含(?![税有]))|(即|分别为|分别是|分别系|具体为|具体是|具体包括|分为|由|构成如下|明细如下|具体如下))[：:，,]?\s{0,2}|^[整正]?\s?([：:])\s{0,2}/;

function openingAt(text: string): Opening | null {
  const match = OPENING.exec(text);
  if (!match) return null;
  const kind = match[1] !== undefined ? 'of-which' : match[2] !== undefined ? 'includes' : match[3] !== undefined ? 'namely' : 'bare';
  return { length: match[0].length, kind };
}

/** 10万元（律师费8万元、公证费2万元）: the bracket right behind the total holds its parts. */
function partsInBracket(money: MoneyLine, item: Item): StatedTotal | null {
  const bracket = money.brackets.findIndex(({ start }) => start >= item.end && money.text.slice(item.end, start).trim() === '');
  const own = money.brackets[bracket];
  if (!own) return null;
  const inner = money.text.slice(own.inner.start, own.inner.end);
  const opening = openingAt(inner) ?? { length: 0, kind: 'bare' as const };
  const parts = walkOn(money, own.inner.start + opening.length, bracket, own.inner.end);
  if (parts === null || (parts.length < 2 && opening.kind === 'bare')) return null;
  const whole = { ...opening, kind: opening.kind === 'of-which' && parts.length > 1 ? ('namely' as const) : opening.kind };
  return listed(money, item, whole, parts, own.inner.end);
}

/** 合理开支10万元，其中律师费8万元、公证费2万元. */
function partsBehind(money: MoneyLine, item: Item): StatedTotal | null {
  const next = money.brackets.find(({ start }) => start >= item.end && money.text.slice(item.end, start).trim() === '');
  const from = next && !money.items.some(({ start }) => next.start < start && start < next.end) ? next.end : item.end;
  const rest = money.text.slice(from, from + 24);
  const opening = openingAt(rest);
  if (!opening) return null;
  const own = money.brackets[item.bracket];
  const { end } = sentenceAround(money.text, item.start);
  const limit = own ? Math.min(own.inner.end, end) : end;
  const parts = walkOn(money, from + opening.length, item.bracket, limit);
  return parts === null ? null : listed(money, item, opening, parts, limit);
}

/** The list that starts at an offset, in its bracket; null where it does not begin as a list of parts. */
function walkOn(money: MoneyLine, from: number, bracket: number, limit: number): readonly Part[] | null {
  const items = money.items.filter((item) => item.bracket === bracket && item.start >= from && item.end <= limit);
  const parts: Part[] = [];
  for (const item of items) {
    const before = parts.at(-1);
    const gap = withoutBrackets(money, before?.item.end ?? from, item.start);
    if (before === undefined) {
      if (gap.length > 36 || /[，,；;。、]/.test(gap) || !mayBePart(gap) || namesTotal(gap)) return null;
      parts.push({ item, label: gap, joint: null });
      continue;
    }
    const joint = jointOf(gap);
    if (joint === null || joint.kind === 'weak' || namesTotal(joint.label) || sumLead(gap) !== null) break;
    parts.push({ item, label: joint.label, joint });
  }
  return parts.length === 0 || parts.some(({ item }) => item.fen === null) ? null : parts;
}

const TOTAL_LEAD = /(?:合计|共计|总计|总额|总共|一共|累计|共|总金额|总价)[^\d，,。；;、]{0,6}$/;
const HEAD_LEAD = /(?:损失|开支|费用?|支出|赔偿(?:金|款|额|数额)?|标的额?)(?:总额|金额|数额)?(?:合计|共计|为|计|人民币|[：:\s]){0,3}$/;
const INVESTMENT = /研发|开发|投入|收入|成本|投资|营业|销售/;

function listed(
  money: MoneyLine,
  item: Item,
  opening: Opening,
  parts: readonly Part[],
  limit: number,
): StatedTotal | null {
  const final = parts.at(-1)?.item;
  if (!final || leavesOpen(withoutBrackets(money, final.end, limit))) return null;
  if (opening.kind !== 'of-which' && opening.kind !== 'includes' && parts.length < 2) return null;
  const label = clauseBefore(money.text, item.start, 0);
  const fees = parts.every((part) => isFee(part.label));
  const head = fees ? 'expenses' : headOf(label);
  const summed = TOTAL_LEAD.test(label);
  const complete = summed || (HEAD_LEAD.test(label) && !INVESTMENT.test(label));
  const exact =
    parts.length > 1 &&
    (opening.kind === 'namely' ||
      (opening.kind === 'bare' && (fees || complete)) ||
      (opening.kind === 'of-which' && complete) ||
      (opening.kind === 'includes' && fees && EXPENSES.test(label) && !/损失/.test(label)));
  if (opening.kind === 'bare' && !exact) return null;
  const readings = [parts, ...prefixes(parts)].map((list) => list.map((part) => part.item));
  return total(money, item, readings, exact ? 'equal' : 'at-most', head);
}

/** Shorter beginnings of the list that end at a comma: what follows may belong to another statement. */
function prefixes(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.flatMap((part, at) => (at >= 2 && part.joint?.kind === 'loose' ? [parts.slice(0, at)] : []));
}
