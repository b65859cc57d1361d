import type { StatedTotal } from './figure';
import { EXPENSES, headOf, isFee } from './heads';
import { bracketBehind, sentenceAround, withoutBrackets, type Item, type MoneyLine } from './items';
import { jointOf, leavesOpen, mayBePart, namesTotal, sumLead } from './lead-words';
import { clauseBefore, MOST_PARTS, statedTotal, type Part } from './parts';

/** 合理开支10万元，其中律师费8万元、公证费2万元, or with the parts in the bracket right behind the total. */
export function partsBehind(money: MoneyLine, at: number): StatedTotal | null {
  return inBracket(money, at) ?? inSentence(money, at);
}

/** How a list behind a total opens: 其中, 包括, 即, 计. */
interface Opening {
  readonly length: number;
  readonly kind: 'of-which' | 'includes' | 'namely' | 'made-of' | 'bare';
}

const BEFORE = '^[整正]?\\s?[，,；;：:。]?\\s{0,2}';
const BEHIND = '[：:，,]?\\s{0,2}';
const OPENINGS: readonly (readonly [Opening['kind'], RegExp])[] = [
  ['of-which', new RegExp(`${BEFORE}(?:其中|内[有含计])(?!包[括含]|含|有|不|部分)${BEHIND}`)],
  ['includes', new RegExp(`${BEFORE}(?:包括(?!但不限于)|包含|含(?![税有]))${BEHIND}`)],
  [
    'namely',
    new RegExp(
      `${BEFORE}(?:即|计(?![算入为])|分别为|分别是|分别系|具体为|具体是|具体包括|分为|由[两二三四五六七八九\\d]{1,2}个?(?:部分|项|笔|块|方面)(?:组成|构成)|构成如下|明细如下|具体如下)${BEHIND}`,
    ),
  ],
  ['made-of', new RegExp(`${BEFORE}由${BEHIND}`)],
  ['bare', /^[整正]?\s?[：:]\s{0,2}/],
];

const BARE: Opening = { length: 0, kind: 'bare' };

function openingAt(text: string): Opening | null {
  for (const [kind, pattern] of OPENINGS) {
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, kind };
  }
  return null;
}

/** 10万元（律师费8万元、公证费2万元）. */
function inBracket(money: MoneyLine, at: number): StatedTotal | null {
  const item = money.items[at];
  const index = item ? bracketBehind(money, item.end) : -1;
  const own = money.brackets[index];
  if (!item || !own) return null;
  const opening = openingAt(money.text.slice(own.inner.start, own.inner.end)) ?? BARE;
  const parts = walkOn(money, at, own.inner.start + opening.length, index, own.inner.end);
  if (parts === null || (parts.length < 2 && opening.kind === 'bare')) return null;
  return listed(money, item, opening, parts, own.inner.end);
}

/** 10万元，其中律师费8万元、公证费2万元; a bracket without sums may stand between. */
function inSentence(money: MoneyLine, at: number): StatedTotal | null {
  const item = money.items[at];
  if (!item) return null;
  const remark = money.brackets[bracketBehind(money, item.end)];
  const next = money.items[at + 1];
  const from = remark && (next === undefined || next.start >= remark.end) ? remark.end : item.end;
  const opening = openingAt(money.text.slice(from, from + 24));
  if (!opening) return null;
  const own = money.brackets[item.bracket];
  const { end } = sentenceAround(money.text, item.start);
  const limit = own ? Math.min(own.inner.end, end) : end;
  const parts = walkOn(money, at, from + opening.length, item.bracket, limit);
  return parts === null ? null : listed(money, item, opening, parts, limit);
}

/** The list that starts at an offset, in its bracket; null where it does not begin as a list of parts. */
function walkOn(
  money: MoneyLine,
  at: number,
  from: number,
  bracket: number,
  limit: number,
): readonly Part[] | null {
  const items = money.items
    .slice(at + 1, at + 1 + MOST_PARTS)
    .filter((item) => item.bracket === bracket && item.start >= from && item.end <= limit);
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

/** Closes 由…构成. */
const MADE_OF = /^[^，,。；;]{0,6}(?:构成|组成|部分)/;
const TOTAL_LEAD = /(?:合计|共计|总计|总额|总共|一共|累计|共|总金额|总价)[^\d，,。；;、]{0,6}$/;
const HEAD_LEAD =
  /(?:损失|开支|费用?|支出|赔偿(?:金|款|额|数额)?|标的额?)(?:总额|金额|数额)?(?:合计|共计|为|计|人民币|[：:\s]){0,3}$/;
const INVESTMENT = /研发|开发|投入|收入|成本|投资|营业|销售/;

function listed(
  money: MoneyLine,
  item: Item,
  opening: Opening,
  parts: readonly Part[],
  limit: number,
): StatedTotal | null {
  const final = parts.at(-1)?.item;
  if (!final) return null;
  const tail = withoutBrackets(money, final.end, limit);
  if (leavesOpen(tail) || (opening.kind === 'made-of' && !MADE_OF.test(tail))) return null;
  if (opening.kind !== 'of-which' && opening.kind !== 'includes' && parts.length < 2) return null;
  const label = clauseBefore(money.text, item.start, 0);
  const fees = parts.every((part) => isFee(part.label));
  const head = fees ? 'expenses' : headOf(label);
  const summed = TOTAL_LEAD.test(label);
  const complete = summed || (HEAD_LEAD.test(label) && !INVESTMENT.test(label));
  const exact =
    parts.length > 1 &&
    !(fees && isForMore(money, item)) &&
    (opening.kind === 'namely' ||
      opening.kind === 'made-of' ||
      (opening.kind === 'bare' && (fees || complete)) ||
      (opening.kind === 'of-which' && complete) ||
      (opening.kind === 'includes' && fees && EXPENSES.test(label) && !label.includes('损失')));
  if (opening.kind === 'bare' && !exact) return null;
  const readings = [parts, ...prefixes(parts)].map((list) => list.map((part) => part.item));
  return statedTotal(money, item, readings, exact ? 'equal' : 'at-most', head);
}

/** 经济损失及合理开支共计500万元（其中律师费20万元、公证费2万元）: fees alone do not make up the damages. */
function isForMore({ text, items }: MoneyLine, item: Item): boolean {
  const before = items.findLast(({ end, bracket }) => end <= item.start && bracket === item.bracket);
  const start = Math.max(before?.end ?? 0, sentenceAround(text, item.start).start);
  const words = text.slice(start, item.start).split(/[；;]/).at(-1) ?? '';
  return words.includes('损失') || (words.includes('赔偿') && !EXPENSES.test(words));
}

/** Shorter beginnings of the list that end at a comma: what follows may belong to another statement. */
function prefixes(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.flatMap((part, at) => (at >= 2 && part.joint?.kind === 'loose' ? [parts.slice(0, at)] : []));
}
