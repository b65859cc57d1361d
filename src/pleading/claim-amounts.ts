import type { Figure, Head, StatedTotal } from '../facts/figures/figure';
import { headOf } from '../facts/figures/heads';
import { moneyLine, type Item } from '../facts/figures/items';
import { jointOf } from '../facts/figures/lead-words';
import type { Span } from '../text/span';
import type { Claim } from './model';
import { placedSpan, type PlacedLine } from './outline';

/** What a claim asks for in money. */
export interface ClaimAmount {
  readonly number: number | null;
  /** Its own total: the stated one, else its one sum, else the sums it joins by 及; null where it cannot be told. */
  readonly total: Figure | null;
  /** The sums that stand for themselves in it, each with the head its label names. */
  readonly heads: readonly { readonly head: Head | null; readonly figure: Figure }[];
}

interface PlacedItem {
  readonly item: Item;
  readonly line: PlacedLine;
  readonly span: Span;
}

/**
 * The amounts of the claims, told in `lines`. `sums` are the totals stated in the draft (document spans): their parts belong to a total
 * and are no amounts of their own. `totals` are totals over claims, which belong to none.
 */
export function claimAmounts(
  lines: readonly PlacedLine[],
  claims: readonly Claim[],
  sums: readonly StatedTotal[],
  totals: readonly Span[],
): readonly ClaimAmount[] {
  const items = lines.flatMap((line) =>
    moneyLine(line.line).items.map((item) => ({ item, line, span: placedSpan(line, item.figure) })),
  );
  const taken = new Set(totals.map(({ start }) => start));
  const free = items.filter(({ span }) => !taken.has(span.start));
  const byTotal = new Map(sums.map((sum) => [sum.total.span.start, sum]));
  let from = 0;
  return claims.map((claim, index) => {
    const end = claims[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    while ((free[from]?.span.start ?? end) < claim.span.start) from++;
    let to = from;
    while ((free[to]?.span.start ?? end) < end) to++;
    const own = free.slice(from, to);
    const standing = withoutParts(own, byTotal);
    from = to;
    return { number: claim.number, total: totalOf(own, standing), heads: headsOf(standing) };
  });
}

/** The sums of a claim that are no part of another one in it. */
function withoutParts(
  items: readonly PlacedItem[],
  sums: ReadonlyMap<number, StatedTotal>,
): readonly PlacedItem[] {
  const parts = new Set<number>();
  for (const { span } of items) {
    for (const part of sums.get(span.start)?.readings[0] ?? []) parts.add(part.span.start);
  }
  return items.filter(({ span }) => !parts.has(span.start));
}

const TOTAL_LABEL = /(?:总额|总计|合计|小计|共计|总金额)(?:为|人民币|[:：\s]){0,3}$/;

function totalOf(items: readonly PlacedItem[], standing: readonly PlacedItem[]): Figure | null {
  const labelled = items.find(({ item, line }) =>
    TOTAL_LABEL.test(moneyLine(line.line).text.slice(0, item.start)),
  );
  const outer = standing.filter(({ item }) => item.bracket < 0);
  const first = outer[0];
  // 总额：240000元, and what follows in the same cell explains it.
  if (
    labelled &&
    (first === undefined || labelled.span.start <= first.span.start || outer.includes(labelled))
  )
    return figureOf(labelled);
  if (first === undefined || outer.some(({ item }) => item.fen === null)) return null;
  const values = new Set(outer.map(({ item }) => item.fen));
  if (values.size === 1) return figureOf(first);
  return joined(outer);
}

/** 经济损失100万元及合理开支10万元; behind a comma a sum may explain the one before. */
function joined(items: readonly PlacedItem[]): Figure | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || items.some(({ line }) => line !== first.line)) return null;
  const { text } = moneyLine(first.line.line);
  const list = items.every(({ item }, index) => {
    const next = items[index + 1];
    return (
      next === undefined ||
      (jointOf(text.slice(item.end, next.item.start).replace(/\([^()]{0,200}\)/g, ''))?.kind ?? 'weak') ===
        'tight'
    );
  });
  const value = items.reduce((sum, { item }) => sum + (item.fen ?? 0n), 0n);
  return list
    ? {
        value,
        text: text.slice(first.item.start, last.item.end),
        span: { start: first.span.start, end: last.span.end },
      }
    : null;
}

function figureOf({ item, span }: PlacedItem): Figure | null {
  return item.fen === null ? null : { value: item.fen, text: item.text, span };
}

function headsOf(standing: readonly PlacedItem[]): ClaimAmount['heads'] {
  return standing.flatMap((placed) => {
    const figure = placed.item.bracket < 0 ? figureOf(placed) : null;
    if (figure === null) return [];
    const { text } = moneyLine(placed.line.line);
    return [{ head: headOf(text.slice(Math.max(0, placed.item.start - 16), placed.item.start)), figure }];
  });
}
