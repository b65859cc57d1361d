import { figuresOf, type BlockFigures, type LineClaimTotal } from '../facts/figures/block-figures';
import type { StatedProduct, StatedTotal, WordsAndDigits } from '../facts/figures/figure';
import { moneyLine } from '../facts/figures/items';
import { firstIndex, type BlockList, type PlacedBlock } from '../text/blocks';
import { gathered, gatheredData } from '../text/gathered';
import { recalled, recalledData, sameMembers, settled, steady, type Memory } from '../text/memory';
import type { Block } from '../text/passage';
import { shift, touches, type Span } from '../text/span';
import type { Cast } from './cast';
import { claimAmounts, type ClaimAmount } from './claim-amounts';
import { claimDetails } from './claim-details';
import { claimTotal } from './claim-totals';
import { countTotals } from './count-totals';
import { listTotals, type ListTotal } from './list-totals';
import type { At, Claim, DocumentKind, Figures, Section } from './model';
import { placedSpan, type Outline, type PlacedLine } from './outline';
import { claimLines } from './section-lines';
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
export function readFigures(
  memory: Memory,
  { items }: BlockList,
  { kind, cast, outline, claims }: Surroundings,
): Figures {
  const told = toldIn(memory, items, sameKey(`${kind}\n${cast.key}`), kind, cast);
  const beyond = steadyBeyond(
    memory,
    told.map((one) => beyondBlock(items, one)),
  );
  const figures = placedFigures(memory, told, beyond);
  const lines = claimLines(memory, outline);
  const named = sumsNamed(memory, outline.lines);
  const sections = claimSections(
    memory,
    outline.sections.filter(({ role }) => role === 'claims'),
  );
  const claimed = figuresOfClaims(memory, figures, sections, lines, claims, named);
  return withClaimed(memory, figures, claimed);
}

/** What a block tells, without what it reports of others. */
interface Told {
  readonly placed: PlacedBlock;
  readonly found: BlockFigures;
  readonly own: Own;
}

/** Totals of a block over the blocks around it. */
interface Beyond {
  readonly lists: readonly ListTotal[];
  readonly counts: readonly StatedTotal[];
}

const toldIn = gathered((placed: PlacedBlock, key: string, kind: DocumentKind, cast: Cast): readonly Told[] =>
  figuresOf(placed.block).map((found) => ({
    placed,
    found,
    own: ownFigures(placed.block, found, key, kind, cast),
  })),
);

const NOTHING_BEYOND: Beyond = { lists: [], counts: [] };
/** So many blocks to each side may hold the parts of a total. */
const AROUND = 60;
const aroundKnown = new WeakMap<Told, { readonly around: readonly PlacedBlock[]; readonly beyond: Beyond }>();
const steadyBeyond = steady<Beyond>();

/** Read again only when a block around it is another one. */
function beyondBlock(items: readonly PlacedBlock[], told: Told): Beyond {
  const { found, placed } = told;
  if (!found.hasListTotal && !found.hasCountTotal) return NOTHING_BEYOND;
  const at = firstIndex(items, ({ start }) => start >= placed.start);
  // Counts are told before their total.
  const around = items.slice(Math.max(0, at - AROUND), found.hasListTotal ? at + AROUND : at + 1);
  const known = aroundKnown.get(told);
  if (known !== undefined && sameMembers(known.around, around)) return known.beyond;
  const beyond = settled<Beyond>(known?.beyond, {
    lists: found.hasListTotal ? listTotals(items, at) : [],
    counts: found.hasCountTotal ? countTotals(items, at) : [],
  });
  aroundKnown.set(told, { around, beyond });
  return beyond;
}

const placedFigures = recalled((told: readonly Told[], beyond: readonly Beyond[]) => {
  const sums: At<StatedTotal>[] = [];
  const counts: At<StatedTotal>[] = [];
  const products: At<StatedProduct>[] = [];
  const wordAmounts: At<WordsAndDigits>[] = [];
  const overClaims: At<LineClaimTotal>[] = [];
  told.forEach(({ placed: { start }, found, own }, at) => {
    const further = beyond[at] ?? NOTHING_BEYOND;
    for (const fact of own.sums) sums.push({ start, fact });
    for (const fact of own.counts) counts.push({ start, fact });
    for (const fact of own.products) products.push({ start, fact });
    for (const fact of found.wordAmounts) wordAmounts.push({ start, fact });
    for (const { total } of further.lists) sums.push({ start: 0, fact: total });
    for (const fact of further.counts) counts.push({ start: 0, fact });
    for (const fact of found.claimTotals) {
      if (!further.lists.some(({ line }) => line === fact.line)) overClaims.push({ start, fact });
    }
  });
  return { sums, counts, products, wordAmounts, overClaims };
});

const withClaimed = recalled(
  (
    { sums, counts, products, wordAmounts }: ReturnType<typeof placedFigures>,
    claimed: FiguresOfClaims,
  ): Figures => ({
    sums: [...sums, ...claimed.sums.map((fact) => ({ start: 0, fact }))],
    counts,
    products,
    wordAmounts,
    claimed: claimed.amounts.map(({ total }) => total),
  }),
);

interface FiguresOfClaims {
  readonly amounts: readonly ClaimAmount[];
  readonly sums: readonly StatedTotal[];
}

/** The amount of each claim, and the totals that are stated over claims. */
const claimSections = steady<Section>();

const figuresOfClaims = recalledData(
  (
    { overClaims, sums }: Pick<ReturnType<typeof placedFigures>, 'overClaims' | 'sums'>,
    sections: readonly Section[],
    lines: readonly PlacedLine[],
    claims: readonly Claim[],
    named: readonly NamedSum[],
  ): FiguresOfClaims => {
    const inClaims = (span: Span): boolean => sections.some((section) => touches(section.span, span));
    const wanted = overClaims
      .map(({ start, fact }) => ({ ...fact, total: { ...fact.total, span: shift(fact.total.span, start) } }))
      .filter((total) => total.claims !== null || inClaims(total.total.span));
    const detailed = sums.filter(
      ({ start, fact }) => fact.head !== null && !inClaims(shift(fact.place, start)),
    );
    if (claims.length === 0) return { amounts: [], sums: [] };
    const within = sums.filter(({ start, fact }) => inClaims(shift(fact.total.span, start))).map(inDocument);
    const totals = wanted.map(({ total }) => total.span);
    const amounts = claimAmounts(lines, claims, within, totals);
    const details = detailed.map(inDocument);
    const stated = [
      ...wanted.flatMap((total) => claimTotal(total, amounts) ?? []),
      ...claimDetails(amounts, details, (fen) => isTold(fen, named, details)),
    ];
    return { amounts, sums: stated };
  },
);

/** A total with document spans. */
function inDocument({ start, fact }: At<StatedTotal>): StatedTotal {
  const place = <F extends { readonly span: Span }>(figure: F): F => ({
    ...figure,
    span: shift(figure.span, start),
  });
  const readings = fact.readings.map((parts) => parts.map(place));
  return { ...fact, total: place(fact.total), readings, place: shift(fact.place, start) };
}

/** A sum that a line outside the claims names, and where. */
interface NamedSum {
  readonly fen: bigint;
  readonly start: number;
}

const sumsNamed = gatheredData((placed: PlacedLine): readonly NamedSum[] =>
  placed.role === 'claims'
    ? []
    : moneyLine(placed.line).items.flatMap(({ fen, figure }) =>
        fen === null ? [] : [{ fen, start: placedSpan(placed, figure).start }],
      ),
);

/** True when the facts name a sum outside the totals of the lists. */
function isTold(fen: bigint, named: readonly NamedSum[], lists: readonly StatedTotal[]): boolean {
  return named.some((one) => one.fen === fen && !lists.some(({ total }) => total.span.start === one.start));
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
