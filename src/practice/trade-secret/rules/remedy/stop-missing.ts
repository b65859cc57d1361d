import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { whereMissing } from '../../../../lint/place';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 17. */
export const stopMissing = defineRule({
  id: 'remedy/stop-missing',
  title: { 'zh-cn': '未请求停止侵害', en: 'No claim to stop' },
  severity: 'hint',
  authority: ['法释〔2020〕7号#17'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '诉讼请求中没有停止侵害。法释〔2020〕7号第十七条：商业秘密尚未公开的，停止侵害一般持续到为公众所知悉时，请考虑增加该项请求。',
      en: 'The claims do not ask to stop the infringement. Under article 17 of Fa Shi [2020] No. 7 an order lasts until the secret is publicly known: consider adding the claim.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { claims, madePublic } = pleading.remedies;
    if (!pleading.concerned || claims.length === 0 || madePublic !== null) return;
    if (claims.some(({ kinds }) => kinds.stop) || pleading.stopClaims.length > 0) return;
    yield {
      span: whereMissing(pleading, 'claims'),
      message: 'missing',
      remedies: byTemplate('stop-claim'),
    };
  },
});
