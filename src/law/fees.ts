/**
 * Court fees 诉讼费用 by the Measures on the payment of litigation costs (诉讼费用交纳办法, 国务院令第481号).
 * Amounts and fees are fen; a fraction of a fen is rounded half up.
 */

export interface Fee {
  /** Fen. */
  readonly fee: bigint;
  /** `50+(100000-10000)×2.5%+(200000-100000)×2%=4300`, in yuan. */
  readonly formula: string;
  /** Provisions, as the corpus resolves them. */
  readonly authority: readonly string[];
}

const YUAN = 100n;
const WAN = 10_000n * YUAN;

interface Bracket {
  readonly above: bigint;
  readonly rate: bigint;
}

/** Article 13, paragraph 1, items 1 and 3: the scale of property cases, which intellectual-property cases with an amount follow. */
const CASE_FLAT = 50n * YUAN;
const CASE_SCALE: readonly Bracket[] = [
  { above: WAN, rate: 250n },
  { above: 10n * WAN, rate: 200n },
  { above: 20n * WAN, rate: 150n },
  { above: 50n * WAN, rate: 100n },
  { above: 100n * WAN, rate: 90n },
  { above: 200n * WAN, rate: 80n },
  { above: 500n * WAN, rate: 70n },
  { above: 1000n * WAN, rate: 60n },
  { above: 2000n * WAN, rate: 50n },
];

/** Article 14, item 2. */
const PRESERVATION_FLAT = 30n * YUAN;
const PRESERVATION_SCALE: readonly Bracket[] = [
  { above: 1000n * YUAN, rate: 100n },
  { above: 10n * WAN, rate: 50n },
];
const PRESERVATION_CAP = 5000n * YUAN;

/** 案件受理费 of an intellectual-property case with an amount in dispute (Measures, article 13). `amount` must be above zero. */
export function courtFee(amount: bigint): Fee {
  const { fee, terms } = byScale(amount, CASE_FLAT, CASE_SCALE);
  return { fee, formula: `${terms}=${inYuan(fee)}`, authority: ['诉讼费用交纳办法#13'] };
}

/** The same in the simple procedure 简易程序 or on settlement or withdrawal: half (Measures, articles 15 and 16). */
export function halvedCourtFee(amount: bigint): Fee {
  const { fee: full, terms } = byScale(amount, CASE_FLAT, CASE_SCALE);
  const fee = (full + 1n) / 2n;
  const authority = ['诉讼费用交纳办法#13', '诉讼费用交纳办法#15', '诉讼费用交纳办法#16'];
  return { fee, formula: `(${terms})÷2=${inYuan(fee)}`, authority };
}

/** 财产保全申请费: five thousand yuan at most (Measures, article 14). `amount` must be above zero. */
export function preservationFee(amount: bigint): Fee {
  const { fee: scaled, terms } = byScale(amount, PRESERVATION_FLAT, PRESERVATION_SCALE);
  const fee = scaled < PRESERVATION_CAP ? scaled : PRESERVATION_CAP;
  const formula = fee < scaled ? `${terms}=${inYuan(scaled)}>${inYuan(fee)}` : `${terms}=${inYuan(fee)}`;
  return { fee, formula, authority: ['诉讼费用交纳办法#14'] };
}

/** 案件受理费 of an intellectual-property case without an amount: the lowest and the highest a province may fix. */
export const FEE_WITHOUT_AMOUNT = { lowest: 500n * YUAN, highest: 1000n * YUAN } as const;

function byScale(amount: bigint, flat: bigint, scale: readonly Bracket[]): { fee: bigint; terms: string } {
  const terms = [inYuan(flat)];
  let tenThousandths = flat * 10_000n;
  scale.forEach(({ above, rate }, index) => {
    const end = scale[index + 1]?.above;
    const top = end === undefined || amount < end ? amount : end;
    if (top <= above) return;
    tenThousandths += (top - above) * rate;
    terms.push(`(${inYuan(top)}-${inYuan(above)})×${percent(rate)}`);
  });
  return { fee: (tenThousandths + 5000n) / 10_000n, terms: terms.join('+') };
}

/** Yuan with the fen behind a point where there are any: 4750, 3332.5. */
export function inYuan(fen: bigint): string {
  const cents = (fen % YUAN).toString().padStart(2, '0').replace(/0$/, '').replace(/^0$/, '');
  return cents === '' ? String(fen / YUAN) : `${String(fen / YUAN)}.${cents}`;
}

function percent(rate: bigint): string {
  const whole = rate / 100n;
  const rest = (rate % 100n).toString().padStart(2, '0').replace(/0$/, '').replace(/^0$/, '');
  return rest === '' ? `${String(whole)}%` : `${String(whole)}.${rest}%`;
}
