import { figuresOf, type BlockFigures, type LineClaimTotal } from '../facts/figures/block-figures';
import type { StatedProduct, StatedTotal, WordsAndDigits } from '../facts/figures/figure';
import { moneyLine } from '../facts/figures/items';
import type { BlockList } from '../text/blocks';
import type { Block } from '../text/passage';
import { shift, touches, type Span } from '../text/span';
import type { Cast } from './cast';
import { claimAmounts, type ClaimAmount } from './claim-amounts';
import { claimDetails } from './claim-details';
import { claimTotal } from './claim-totals';
import { countTotals } from './count-totals';
import { listTotals } from './list-totals';
import type { At, Claim, DocumentKind, Figures } from './model';
import { placedSpan, type Outline } from './outline';
import { keeper } from './same-key';
import { reportsOthers } from './voice';

const sameKey = keeper();

/** What the reading of figures needs of a pleading. */
interface Surroundings {
  readonly kind: DocumentKind;
  readonly cast: Cast;
  readonly outline: Outline;
  readonly claims: readonly Claim[];
}

/** Puts the figures of the blocks in their places and adds what goes beyond one block: claims, lists, labels. */
export function readFigures(blocks: BlockList, { kind, cast, outline, claims }: Surroundings): Figures {
  const sums: At<StatedTotal>[] = [];
  const counts: At<StatedTotal>[] = [];
  const products: At<StatedProduct>[] = [];
  const wordAmounts: At<WordsAndDigits>[] = [];
  const overClaims: At<LineClaimTotal>[] = [];
  const key = sameKey(`${kind}\n${cast.key}`);
  blocks.items.forEach(({ block, start }, at) => {
    const [found] = figuresOf(block);
    if (!found) return;
    const own = ownFigures(block, found, key, kind, cast);
    for (const fact of own.sums) sums.push({ start, fact });
    for (const fact of own.counts) counts.push({ start, fact });
    for (const fact of own.products) products.push({ start, fact });
    for (const fact of found.wordAmounts) wordAmounts.push({ start, fact });
    const lists = found.hasListTotal ? listTotals(blocks.items, at) : [];
    for (const { total } of lists) sums.push({ start: 0, fact: total });
    if (found.hasCountTotal)
      for (const fact of countTotals(blocks.items, at)) counts.push({ start: 0, fact });
    for (const fact of found.claimTotals) {
      if (!lists.some(({ line }) => line === fact.line)) overClaims.push({ start, fact });
    }
  });
  const claimed = figuresOfClaims(overClaims, sums, outline, claims);
  for (const fact of claimed.sums) sums.push({ start: 0, fact });
  return { sums, counts, products, wordAmounts, claimed: claimed.amounts.map(({ total }) => total) };
}

/** The amount of each claim, and the totals that are stated over claims. */
function figuresOfClaims(
  overClaims: readonly At<LineClaimTotal>[],
  sums: readonly At<StatedTotal>[],
  outline: Outline,
  claims: readonly Claim[],
): { readonly amounts: readonly ClaimAmount[]; readonly sums: readonly StatedTotal[] } {
  const sections = outline.sections.filter(({ role }) => role === 'claims').map(({ span }) => span);
  const inClaims = (span: Span): boolean => sections.some((section) => touches(section, span));
  const wanted = overClaims
    .map(({ start, fact }) => ({ ...fact, total: { ...fact.total, span: shift(fact.total.span, start) } }))
    .filter((total) => total.claims !== null || inClaims(total.total.span));
  const detailed = sums.filter(
    ({ start, fact }) => fact.head !== null && !inClaims(shift(fact.place, start)),
  );
  if (claims.length === 0) return { amounts: [], sums: [] };
  const within = sums.filter(({ start, fact }) => inClaims(shift(fact.total.span, start))).map(inDocument);
  const totals = wanted.map(({ total }) => total.span);
  const amounts = claimAmounts(outline, claims, within, totals);
  const details = detailed.map(inDocument);
  const stated = [
    ...wanted.flatMap((total) => claimTotal(total, amounts) ?? []),
    ...claimDetails(amounts, details, (fen) => isTold(fen, outline, details)),
  ];
  return { amounts, sums: stated };
}

/** A total with document spans. */
function inDocument({ start, fact }: At<StatedTotal>): StatedTotal {
  const place = <F extends { readonly span: Span }>(figure: F): F => ({
    ...figure,
    span: shift(figure.span, start),
  });
  const readings = fact.readings.map((parts) => parts.map(place));
  return { ...fact, total: place(fact.total), readings, place: shift(fact.place, start) };
}

/** True when the facts name a sum outside the totals of the lists. */
function isTold(fen: bigint, outline: Outline, lists: readonly StatedTotal[]): boolean {
  return outline.lines.some(
    (placed) =>
      placed.role !== 'claims' &&
      moneyLine(placed.line).items.some((item) => {
        if (item.fen !== fen) return false;
        const { start } = placedSpan(placed, item.figure);
        return !lists.some(({ total }) => total.span.start === start);
      }),
  );
}

type Own = Pick<BlockFigures, 'sums' | 'counts' | 'products'>;

const known = new WeakMap<Block, { readonly key: string; readonly own: Own }>();

/** A block's figures without those that report what others say. */
function ownFigures(block: Block, found: BlockFigures, key: string, kind: DocumentKind, cast: Cast): Own {
  const entry = known.get(block);
  if (entry?.key === key) return entry.own;
  const isOwn = (place: Span, figure: Span): boolean =>
    !reportsOthers(block.text.slice(place.start, Math.max(place.start, figure.start)), kind, cast);
  const own: Own = {
    sums: found.sums.filter(({ place, total }) => isOwn(place, total.span)),
    counts: found.counts.filter(({ place, total }) => isOwn(place, total.span)),
    products: found.products.filter(({ place, formula }) => isOwn(place, formula.span)),
  };
  known.set(block, { key, own });
  return own;
}
