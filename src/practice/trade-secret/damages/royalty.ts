import { inYuan } from '../../../law/fees';
import { ONE } from '../../../text/quantity';
import { refused, times, written, type Outcome } from './calculation';

/** A royalty 许可使用费 and what it is multiplied by; numbers in units of 10⁻¹², the fee in fen for one period. */
export interface RoyaltyTerms {
  readonly fee: bigint;
  /** Years, or whatever the fee is paid for. */
  readonly periods: bigint;
  /** 合理倍数; ONE for none. */
  readonly multiple: bigint;
}

/** Loss by reference to a licence fee, reasonably multiplied (法释〔2020〕7号 article 20, paragraph 1). */
export function royalty({ fee, periods, multiple }: RoyaltyTerms): Outcome {
  if (fee <= 0n) return refused('许可使用费必须大于零', 'the licence fee must be above zero');
  if (periods <= 0n) return refused('期间必须大于零', 'the number of periods must be above zero');
  if (multiple <= 0n) return refused('倍数必须大于零', 'the multiple must be above zero');
  const total = times(fee, periods, multiple);
  const last = multiple === ONE ? '' : `×${written(multiple)}`;
  return {
    kind: 'worked',
    calculations: [
      {
        total,
        formula: `${inYuan(fee)}×${written(periods)}${last}=${inYuan(total)}`,
        label: { 'zh-cn': '参照许可使用费计算的损失', en: 'Loss by reference to the licence fee' },
        authority: ['法释〔2020〕7号#20.1'],
      },
    ],
  };
}
