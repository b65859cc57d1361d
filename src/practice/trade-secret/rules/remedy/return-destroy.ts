import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 18. */
export const returnDestroy = defineRule({
  id: 'remedy/return-destroy',
  title: { 'zh-cn': '未请求返还、销毁载体', en: 'Carriers not claimed back' },
  severity: 'hint',
  authority: ['法释〔2020〕7号#18'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '此处称被告持有载体，但没有请求返还、销毁或者清除。法释〔2020〕7号第十八条：权利人请求的，一般应当判令返还、销毁载体并清除信息，请考虑增加。',
      en: 'A defendant is said to hold carriers, but return, destruction or clearing is not claimed. Under article 18 of Fa Shi [2020] No. 7 it is generally granted on request: consider adding it.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { claims, carriersHeld } = pleading.remedies;
    if (!pleading.concerned || carriersHeld === null || claims.length === 0) return;
    if (claims.some(({ kinds }) => kinds.return)) return;
    yield {
      span: carriersHeld,
      message: 'missing',
      remedies: byTemplate('return-destroy'),
    };
  },
});
