import { moneyLine } from '../../../facts/figures/items';
import { placedSpan, type PlacedLine } from '../../../pleading/outline';
import type { FeeInLoss } from '../remedy-model';

/** Between the loss and the fee. */
const INCLUDING = /^[（(](?:其中)?(?:已)?(?:含|包括|包含)(?:司法)?鉴定费(?:用)?(?:为|计)?(?:人民币)?$/;
const CLOSED = /^[）)](?=[；;。\s]|$)/;

/**
 * 经济损失880000元（含鉴定费80000元） at the end of a claim: the loss, the fee and the words that put one into the other.
 * Null where they stand in any other form, so that nothing is changed by a guess.
 */
export function feeApart({ line, ...placed }: PlacedLine): FeeInLoss['apart'] {
  if (line.passage.cell !== null) return null;
  const { text, items } = moneyLine(line);
  const place = (start: number, end: number): FeeInLoss['span'] =>
    placedSpan({ line, ...placed }, { start, end });
  for (const [at, loss] of items.entries()) {
    const fee = items[at + 1];
    if (fee?.fen == null || loss.fen === null || loss.fen <= fee.fen) continue;
    const claim =
      text
        .slice(0, loss.start)
        .split(/[；;。]/)
        .at(-1) ?? '';
    if (!claim.includes('损失') || !INCLUDING.test(text.slice(loss.end, fee.start))) continue;
    if (loss.start !== loss.figure.start || loss.end !== loss.figure.end || !CLOSED.test(text.slice(fee.end)))
      continue;
    return {
      loss: { value: loss.fen, text: loss.text, span: place(loss.start, loss.end) },
      fee: fee.fen,
      opening: place(loss.end, fee.start),
      closing: place(fee.end, fee.end + 1),
    };
  }
  return null;
}
