import type { Span } from '../../text/span';
import type { StatedTotal } from './figure';
import { isFee } from './heads';
import { sentenceAround, withoutBrackets, type Item, type MoneyLine } from './items';
import { jointOf, mayBePart, namesTotal, sumLead } from './lead-words';
import { clauseBefore, MOST_PARTS, statedTotal, type Part } from './parts';

/** 律师费5万元、公证费1万元，合计6万元. The bracket of “（合计6万元）” may stand right behind the parts. */
export function partsBefore(money: MoneyLine, at: number): StatedTotal | null {
  const { text, items, brackets } = money;
  const item = items[at];
  if (!item) return null;
  const own = brackets[item.bracket];
  const sentence = sentenceAround(text, item.start);
  const near = items.slice(Math.max(0, at - MOST_PARTS), at).filter(({ start }) => start >= sentence.start);
  const alone = own !== undefined && !near.some(({ bracket }) => bracket === item.bracket);
  const outer = alone ? own.parent : item.bracket;
  const earlier = near.filter(({ bracket }) => bracket === outer);
  const last = earlier.at(-1);
  if (!last) return null;
  const gap = alone ? outerGap(money, last, own, item) : withoutBrackets(money, last.end, item.start);
  const lead = gap === null ? null : sumLead(gap);
  if (!lead) return null;
  if (INCLUDES_MORE.test(text.slice(item.end, item.end + 8))) return null;
  const list = walkBack(money, earlier);
  if (list === null) return null;
  const readings = suffixes(list, lead.count);
  const strong = readings.filter((parts) =>
    parts.every(({ joint }, index) => index === 0 || joint?.kind !== 'weak'),
  );
  if (lead.count === null ? strong.length === 0 : !readings.some((parts) => parts.length === lead.count))
    return null;
  const named = readings.filter((parts) => parts.length === lead.count);
  const ordered = [...new Set([...named, ...strong, ...readings])].map((parts) =>
    parts.map((part) => part.item),
  );
  const allTight = strong.some((parts) => parts.slice(1).every(({ joint }) => joint?.kind === 'tight'));
  const shortest = strong[0] ?? [];
  if (!allTight && lead.count === null && shortest.some((part) => (part.item.fen ?? 0n) > (item.fen ?? 0n)))
    return null;
  const withEarlier = lead.back
    ? subsetsWith(ordered[0] ?? [], items.slice(Math.max(0, at - MOST_PARTS), at))
    : [];
  const head = list.every(({ label }) => isFee(label)) ? 'expenses' : null;
  return statedTotal(money, item, [...ordered, ...withEarlier], 'equal', head);
}

/** …合计35万元，含此前支付的定金5万元: the total holds more than the list. */
const INCLUDES_MORE = /^\s?[，,(]?\s?(?:含|已含|包含|包括|已包括|其中包括)/;

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
    const opens =
      before === undefined || /[，,；;：:、]/.test(withoutBrackets(money, before.end, item.start));
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
function subsetsWith(parts: readonly Item[], before: readonly Item[]): readonly (readonly Item[])[] {
  const others = before.filter((item) => item.fen !== null && !parts.includes(item)).slice(-6);
  const found: Item[][] = [];
  for (let mask = 1; mask < 1 << others.length; mask++) {
    found.push([...others.filter((_, index) => (mask & (1 << index)) !== 0), ...parts]);
  }
  return found;
}
