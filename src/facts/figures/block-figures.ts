import { linesOf, type Line } from '../lines';
import { recogniser } from '../recogniser';
import { claimTotalsOf, claimTotalsOfRows, unnamedClaimTotal, type ClaimTotal } from './claim-refs';
import { countTotalsOf } from './count-lists';
import { countsOfLine } from './counts';
import type { StatedProduct, StatedTotal, WordsAndDigits } from './figure';
import { moneyLine, type MoneyLine } from './items';
import { calculationsOf, multiplesOf } from './products';
import { hasListTotal } from './sum-lines';
import { sumsOfLine } from './sum-sentences';
import { productsOfTables } from './table-products';
import { sumsOfTables } from './tables';
import { wordAmountsOf } from './word-amounts';

/** A total of claims with the line it stands in. */
export interface LineClaimTotal extends ClaimTotal {
  readonly line: Line;
}

/** Every relation between figures that a block states by itself; spans are offsets into the block. */
export interface BlockFigures {
  readonly sums: readonly StatedTotal[];
  readonly counts: readonly StatedTotal[];
  readonly products: readonly StatedProduct[];
  readonly wordAmounts: readonly WordsAndDigits[];
  readonly claimTotals: readonly LineClaimTotal[];
  /** A line states a total whose parts may stand on lines around it, maybe in other blocks. */
  readonly hasListTotal: boolean;
  /** A line counts over numbered labels told before it. */
  readonly hasCountTotal: boolean;
}

function claimTotalsOfLine(money: MoneyLine): readonly LineClaimTotal[] {
  const named = claimTotalsOf(money);
  const unnamed = named.length === 0 ? unnamedClaimTotal(money) : null;
  return [...named, ...(unnamed ? [unnamed] : [])].map((total) => ({ line: money.line, ...total }));
}

const ANY_DIGIT = /[\d０-９一二两三四五六七八九十壹贰叁肆伍陆柒捌玖]/;

/** Reads a block; nothing for a block that states no relation between figures. */
export const figuresOf = recogniser<BlockFigures>((block) => {
  if (!ANY_DIGIT.test(block.text)) return [];
  const lines = linesOf(block).filter(({ passage }) => !passage.quoted);
  const money = lines.map(moneyLine);
  const calculations = lines.map(calculationsOf);
  const tableTotals = sumsOfTables(block);
  const found: BlockFigures = {
    sums: [
      ...money.flatMap(sumsOfLine),
      ...calculations.flatMap(({ sums }) => sums),
      ...tableTotals.filter(({ measure }) => measure === 'money'),
    ],
    counts: [...lines.flatMap(countsOfLine), ...tableTotals.filter(({ measure }) => measure === 'number')],
    products: [
      ...calculations.flatMap(({ products }) => products),
      ...money.flatMap(multiplesOf),
      ...productsOfTables(block),
    ],
    wordAmounts: money.flatMap(wordAmountsOf),
    claimTotals: [...money.flatMap(claimTotalsOfLine), ...claimTotalsOfRows(block)],
    hasListTotal: hasListTotal(block),
    hasCountTotal: countTotalsOf(block).length > 0,
  };
  const empty =
    !found.hasListTotal &&
    !found.hasCountTotal &&
    [found.sums, found.counts, found.products, found.wordAmounts, found.claimTotals].every(
      (list) => list.length === 0,
    );
  return empty ? [] : [found];
});
