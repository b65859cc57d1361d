import type { Figure } from '../../../facts/figures/figure';
import { clauseBefore } from '../../../facts/figures/parts';
import { partsBehind } from '../../../facts/figures/parts-behind';
import {
  bracketBehind,
  moneyLine,
  withoutBrackets,
  type Item,
  type MoneyLine,
} from '../../../facts/figures/items';
import { jointOf } from '../../../facts/figures/lead-words';
import { lineSpan } from '../../../facts/lines';
import { agrees } from '../../../pleading/figure-text';
import type { Figures } from '../../../pleading/model';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import { contains, shift, type Span } from '../../../text/span';
import { SECURITY_WORDS } from '../facts/relief-words';
import type { ListedItem } from '../remedy-model';

const EXPENSES = /合理(?:的)?(?:开支|费用|支出)|维权(?:合理)?(?:开支|费用|支出)/;
/** Up to whom the money goes to; the heads of the claim follow. */
const ASKING = /(?:赔偿|支付|给付)(?:给)?(?:原告(?:[一二三四五六1-9])?|我公司|我方)?(?:人民币)?/g;
const SUM_WORD = /[合共总小]计|总[额共]/;

/**
 * The one security item (加密系统升级费) in the expenses of a claim: name, sum, the total it is part of, the words that
 * hold it and where another head of the claim can go. Null where any of this cannot be told, so that nothing is changed
 * by a guess: a total that differs from its parts, sums in words, the same expenses summed again elsewhere.
 */
export function listedItem(placed: PlacedLine, figures: Figures): ListedItem | null {
  if (placed.line.passage.cell !== null) return null;
  const money = moneyLine(placed.line);
  const title = money.text.search(EXPENSES);
  const found = money.items.filter(
    (item, at) => item.start > title && SECURITY_WORDS.test(nameOf(money, at)),
  );
  const [item] = found;
  const at = title < 0 ? null : headPlace(money.text, title);
  if (item?.fen == null || found.length > 1 || at === null) return null;
  const index = money.items.indexOf(item);
  const list = listAround(money, index, title);
  const name = nameOf(money, index);
  const cut = list && cutOf(money, index, list);
  if (list === null || cut === null || !/^[^()【】]{2,30}$/.test(name)) return null;
  const span = placedSpan(placed, cut);
  // Marks inside, such as **, would be torn apart.
  if (span.end - span.start !== cut.end - cut.start) return null;
  const total = list.total && { ...list.total, span: placedSpan(placed, list.place) };
  if (total !== null && summedElsewhere(total, placedSpan(placed), figures)) return null;
  return {
    name,
    figure: { value: item.fen, text: item.text, span: placedSpan(placed, item.figure) },
    total,
    cut: span,
    at: placedSpan(placed, { start: at, end: at }).start,
    before: money.items.some(({ start }) => start > at && start < title) ? 'sum' : 'expenses',
  };
}

/** Where the heads of the claim begin: behind the last 赔偿原告 before the expenses, in the same claim. */
function headPlace(text: string, title: number): number | null {
  const asked = [...text.slice(0, title).matchAll(ASKING)].at(-1);
  if (asked === undefined) return null;
  const at = asked.index + asked[0].length;
  return /[；;。]/.test(text.slice(at, title)) ? null : at;
}

interface ItemList {
  readonly total: Figure | null;
  /** The total's place in the line. */
  readonly place: Span;
  readonly parts: readonly Item[];
}

/** The list an item stands in, with its total, which must agree, or without one (合理开支：律师费…、…). */
function listAround(money: MoneyLine, index: number, title: number): ItemList | null {
  const item = money.items[index];
  if (item === undefined) return null;
  const placeOf = ({ figure }: Item): number => lineSpan(money.line, figure).start;
  const totals = money.items.slice(0, index).flatMap((total, at) => {
    const stated = total.fen === null ? null : partsBehind(money, at);
    const places = new Set(stated?.readings.flatMap((parts) => parts.map(({ span }) => span.start)));
    if (stated === null || !places.has(placeOf(item))) return [];
    return [{ total, stated, parts: money.items.filter((part) => places.has(placeOf(part))) }];
  });
  const [only, ...more] = totals;
  if (more.length > 0) return null;
  if (only === undefined) {
    const first = money.items.findIndex(({ start }) => start > title);
    // 合理开支10万元，…: a sum of all of them that no list was read for.
    if (SUM_WORD.test(money.text) || EXPENSES.test(clauseOf(money, first))) return null;
    const parts = money.items.filter(({ bracket, start }) => bracket === item.bracket && start > title);
    return { total: null, place: item.figure, parts };
  }
  const { total, stated, parts } = only;
  // Beside a sum in words the words would stay as they are.
  if (total.start !== total.figure.start || total.end !== total.figure.end || !agrees(stated)) return null;
  const { value, text } = stated.total;
  return { total: { value, text, span: total.figure }, place: total.figure, parts };
}

/** The words to take out: the item with what joins it to its neighbours; null where nothing of the list would be left. */
function cutOf(money: MoneyLine, index: number, { total, place, parts }: ItemList): Span | null {
  const item = money.items[index];
  if (item === undefined) return null;
  const end = endOf(money, item);
  const before = money.items[index - 1];
  if (before !== undefined && parts.includes(before)) {
    const start = endOf(money, before);
    return jointOf(withoutBrackets(money, before.end, item.start)) === null ? null : { start, end };
  }
  const next = money.items[index + 1];
  if (next !== undefined && parts.includes(next)) {
    const joint = jointOf(money.text.slice(end, next.start));
    const start = item.start - clauseOf(money, index).length;
    if (joint === null || joint.label === '') return null;
    return { start, end: money.text.lastIndexOf(joint.label, next.start) };
  }
  if (total === null || total.value === item.fen) return null;
  const own = money.brackets[item.bracket];
  if (own === undefined || item.bracket === money.items.find(({ start }) => start === place.start)?.bracket)
    return { start: place.end, end };
  return own.inner.end === end ? { start: own.start, end: own.end } : null;
}

/** Where an item ends with a remark in brackets behind it (证据4). */
function endOf(money: MoneyLine, item: Item): number {
  const bracket = money.brackets[bracketBehind(money, item.end)];
  const summed = bracket && money.items.some((other) => contains(bracket, other));
  return bracket === undefined || summed === true ? item.end : bracket.end;
}

const OPENER = /^(?:其中|包括|包含|含|即|分别为|以及|及|和|与)[：:]?/;

/** The words before an item that name it, as they stand. */
function clauseOf({ text, items }: MoneyLine, at: number): string {
  const clause = clauseBefore(text, items[at]?.start ?? 0, items[at - 1]?.end ?? 0);
  return clause.replace(OPENER, '');
}

function nameOf(money: MoneyLine, at: number): string {
  return clauseOf(money, at)
    .replace(/(?:共计|为|共|计|人民币|[\s：:]){1,4}$/, '')
    .trim();
}

/** The total is reckoned or reckoned with again outside the claim, where it would then be wrong. */
function summedElsewhere({ value }: Figure, claim: Span, figures: Figures): boolean {
  return figures.sums.some(({ start, fact: { total, readings } }) =>
    [total, ...readings.flat()].some(
      (figure) => figure.value === value && !contains(claim, shift(figure.span, start)),
    ),
  );
}
