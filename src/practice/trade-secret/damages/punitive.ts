import { inYuan } from '../../../law/fees';
import { ONE } from '../../../text/quantity';
import { refused, times, written, type Outcome } from './calculation';

/** Base and reasonable expenses in fen, the multiple in units of 10⁻¹². */
export interface PunitiveTerms {
  readonly base: bigint;
  readonly multiple: bigint;
  /** 合理开支, added to the total and never multiplied. */
  readonly expenses: bigint;
}

/**
 * Punitive damages 惩罚性赔偿 of one to five times (反不正当竞争法 article 22, paragraph 3; 2019: 17). Courts reckon the total both
 * as the base times the multiple and as the base with that added; both are given, in this order.
 */
export function punitive({ base, multiple, expenses }: PunitiveTerms): Outcome {
  if (base <= 0n) return refused('基数必须大于零', 'the base must be above zero');
  if (multiple < ONE || multiple > 5n * ONE) {
    return refused(
      '倍数应在一倍以上五倍以下（反不正当竞争法第二十二条第三款）',
      'the multiple must be from one to five (Anti-Unfair Competition Law, art. 22(3))',
    );
  }
  if (expenses < 0n) return refused('合理开支不能为负数', 'the expenses cannot be negative');
  const product = times(base, multiple);
  const added = expenses === 0n ? '' : `+${inYuan(expenses)}`;
  const formula = `${inYuan(base)}×${written(multiple)}`;
  const authority = ['反不正当竞争法#22.3'];
  return {
    kind: 'worked',
    calculations: [
      {
        total: product + expenses,
        formula: `${formula}${added}=${inYuan(product + expenses)}`,
        label: { 'zh-cn': '倍数包含基数', en: 'The multiple contains the base' },
        authority,
      },
      {
        total: base + product + expenses,
        formula: `${inYuan(base)}+${formula}${added}=${inYuan(base + product + expenses)}`,
        label: { 'zh-cn': '基数另计', en: 'The base comes on top' },
        authority,
      },
    ],
  };
}
