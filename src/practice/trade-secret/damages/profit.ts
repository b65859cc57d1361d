import { inYuan } from '../../../law/fees';
import { ONE } from '../../../text/quantity';
import { refused, times, written, type Outcome } from './calculation';

/** Turnover as a sum in fen, or as volume (units of 10⁻¹²) and price (fen); shares in units of 10⁻¹² of the whole. */
export interface ProfitTerms {
  readonly revenue: bigint | null;
  readonly volume: bigint | null;
  readonly price: bigint | null;
  /** 利润率. */
  readonly rate: bigint;
  /** 贡献率 of the secret; ONE where nothing else contributes. */
  readonly contribution: bigint;
}

/** The infringer's gain 侵权获利 (反不正当竞争法 article 22, paragraph 3; 2019: 17). */
export function profit({ revenue, volume, price, rate, contribution }: ProfitTerms): Outcome {
  if (revenue !== null && (volume !== null || price !== null)) {
    return refused('销售额与数量、单价只能给出一种', 'give the revenue, or volume and price, not both');
  }
  if (revenue === null && (volume === null || price === null)) {
    return refused('须给出销售额，或者数量和单价', 'give the revenue, or volume and price');
  }
  if ((revenue ?? 1n) <= 0n || (volume ?? 1n) <= 0n || (price ?? 1n) <= 0n) {
    return refused('销售额、数量、单价必须大于零', 'revenue, volume and price must be above zero');
  }
  if (rate <= 0n || rate > ONE) {
    return refused(
      '利润率必须大于零且不超过100%',
      'the profit rate must be above zero and no more than 100%',
    );
  }
  if (contribution <= 0n || contribution > ONE) {
    return refused(
      '贡献率必须大于零且不超过100%',
      'the contribution must be above zero and no more than 100%',
    );
  }
  const turnover = revenue === null ? [volume ?? 0n] : [];
  const base = revenue ?? price ?? 0n;
  const total = times(base, ...turnover, rate, contribution);
  const sales = revenue === null ? `${written(volume ?? 0n)}×${inYuan(base)}` : inYuan(base);
  const share = contribution === ONE ? '' : `×${written(contribution, true)}`;
  return {
    kind: 'worked',
    calculations: [
      {
        total,
        formula: `${sales}×${written(rate, true)}${share}=${inYuan(total)}`,
        label: { 'zh-cn': '侵权获利', en: "The infringer's gain" },
        authority: ['反不正当竞争法#22.3'],
      },
    ],
  };
}
