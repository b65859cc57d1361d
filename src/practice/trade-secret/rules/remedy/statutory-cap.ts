import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { formatFen } from '../../../../facts/money';
import type { TradeSecretPleading } from '../../model';
import { statutoryCap } from '../../statutory-cap';

/** 反不正当竞争法 article 22 paragraph 4; 2017 and 2019: article 17 paragraph 4. */
export const aboveStatutoryCap = defineRule({
  id: 'remedy/statutory-cap',
  title: { 'zh-cn': '法定赔偿超过上限', en: 'Statutory damages above the cap' },
  severity: 'error',
  authority: ['反不正当竞争法#22.4'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    above: {
      'zh-cn':
        '法定赔偿{sum}超过上限{cap}。上限按行为时的反不正当竞争法确定（2018年1月1日至2019年4月22日为三百万元，此后为五百万元），请调整数额或者改用其他计算方法。',
      en: 'Statutory damages of {sum} exceed the cap of {cap}. The cap follows the law at the time of the act (3 million yuan from 2018-01-01 to 2019-04-22, 5 million since): reduce the sum or choose another method.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'above'>> {
    const sum = pleading.remedies.statutory?.sum;
    if (!pleading.concerned || sum == null) return;
    const cap = statutoryCap(pleading);
    if (cap === null || sum.fen <= cap) return;
    yield {
      span: sum.span,
      message: 'above',
      args: { sum: formatFen(sum.fen, true), cap: formatFen(cap, true) },
    };
  },
});
