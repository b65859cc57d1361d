import { inYuan } from '../../../law/fees';
import { ONE } from '../../../text/quantity';
import { refused, written, type Outcome } from './calculation';

/** The cost in fen, useful life and the part of it to charge in months. */
export interface ApportionTerms {
  readonly cost: bigint;
  /** 预计使用年限, in months. */
  readonly life: number;
  /** 应由被告负担的月数. */
  readonly charged: number;
}

/** A useful life longer than this is a slip. */
const LONGEST_LIFE = 600;

/**
 * Straight-line share 直线法分摊 of remedial costs over a useful life. （2022）最高法知民终945号 asks for a share because the plaintiff goes
 * on using what it bought; it prescribes no method, so the result is a proposal for argument, not law.
 */
export function apportion({ cost, life, charged }: ApportionTerms): Outcome {
  if (cost <= 0n) return refused('补救费用必须大于零', 'the remedial cost must be above zero');
  if (!Number.isInteger(life) || life < 1 || life > LONGEST_LIFE) {
    return refused(
      `使用年限应为1至${String(LONGEST_LIFE)}个月`,
      `the useful life must be 1 to ${String(LONGEST_LIFE)} whole months`,
    );
  }
  if (!Number.isInteger(charged) || charged < 1 || charged > life) {
    return refused(
      '分摊的月数应为不超过使用年限的整月',
      'the months charged must be whole and no more than the useful life',
    );
  }
  const months = BigInt(charged);
  const total = (cost * months * 2n + BigInt(life)) / (BigInt(life) * 2n);
  const percent = written((months * 100n * ONE * 2n + BigInt(life)) / (BigInt(life) * 2n)).slice(0, 5);
  return {
    kind: 'worked',
    calculations: [
      {
        total,
        formula: `${inYuan(cost)}×${String(charged)}÷${String(life)}=${inYuan(total)}`,
        label: {
          'zh-cn': `直线法分摊（约${percent}%），仅为供主张的方案，并非法定算法`,
          en: `Straight-line share (about ${percent}%): a proposal for argument, not a method prescribed by law`,
        },
        authority: ['（2022）最高法知民终945号'],
      },
    ],
  };
}
