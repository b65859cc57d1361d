import { courtFee, inYuan } from '../../../../law/fees';
import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/**
 * 诉讼费用交纳办法 article 13, paragraph 1, items 1 and 3: an intellectual-property case with an amount pays by the scale
 * of property cases. Damages and reasonable expenses are the usual base; the law does not say so, hence 请核对.
 */
export const courtFeeOfClaim = defineRule({
  id: 'remedy/court-fee',
  title: { 'zh-cn': '案件受理费', en: 'Court fee' },
  severity: 'hint',
  authority: ['诉讼费用交纳办法#13'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    fee: {
      'zh-cn':
        '按请求的金额{amount}元计算，案件受理费为{fee}元：{formula}（诉讼费用交纳办法第十三条）。计费基数请以受理法院的通知为准。',
      en: 'On the {amount} yuan claimed the court fee is {fee} yuan: {formula} (Measures on Litigation Costs, article 13). Check the base against the notice of the court.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'fee'>> {
    const { sum, claims } = pleading.remedies;
    if (sum === null || sum.fen <= 0n) return;
    const { fee, formula } = courtFee(sum.fen);
    const costs = claims.find(({ kinds }) => kinds.costs)?.kinds.costs;
    yield {
      span: costs ?? sum.span,
      message: 'fee',
      args: { amount: inYuan(sum.fen), fee: inYuan(fee), formula },
    };
  },
});
