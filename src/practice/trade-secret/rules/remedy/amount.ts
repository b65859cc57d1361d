import { byTemplate, COMPLAINTS_AND_APPEAL, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 民事诉讼法 articles 122 item 3 and 124 item 3: a concrete claim. */
export const damagesAmount = defineRule({
  id: 'remedy/amount',
  title: { 'zh-cn': '赔偿请求没有金额', en: 'Damages without an amount' },
  severity: 'warning',
  authority: ['民事诉讼法#122', '民事诉讼法#124'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '请求赔偿，但没有写明金额。民事诉讼法第一百二十二条、第一百二十四条要求诉讼请求具体，请写明数额。',
      en: 'Damages are claimed without an amount. Articles 122 and 124 of the Civil Procedure Law ask for a concrete claim: state the sum.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!pleading.concerned) return;
    const { claims, sum } = pleading.remedies;
    for (const { kinds, figures } of claims) {
      if (kinds.damages && !figures && sum === null)
        yield { span: kinds.damages, message: 'missing', remedies: byTemplate('claim-amount') };
    }
  },
});
