import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 反不正当竞争法 article 22 paragraphs 3 and 4 (2019: 17); 惩罚性赔偿解释 article 5. */
export const statutoryPunitive = defineRule({
  id: 'remedy/statutory-punitive',
  title: { 'zh-cn': '以法定赔偿为惩罚性赔偿的基数', en: 'A multiple of statutory damages' },
  severity: 'error',
  authority: ['反不正当竞争法#22.3', '反不正当竞争法#22.4'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    base: {
      'zh-cn':
        '对法定赔偿适用了倍数。反不正当竞争法第二十二条第三款（2019年文本为第十七条第三款）的倍数以实际损失或者侵权获利为基数，请改用可以计算的基数，或者只主张法定赔偿。',
      en: 'A multiple is applied to statutory damages. Under article 22(3) (2019: 17(3)) of the Anti-Unfair Competition Law the base is the actual loss or the profit: use a base that can be computed, or claim statutory damages alone.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'base'>> {
    const on = pleading.remedies.punitive?.onStatutory;
    if (pleading.concerned && on != null) yield { span: on, message: 'base' };
  },
});
