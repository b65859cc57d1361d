import { byTemplate, COMPLAINTS_AND_APPEAL, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 17: until the secret is publicly known, or a fixed term or scope. */
export const stopDuration = defineRule({
  id: 'remedy/stop-duration',
  title: { 'zh-cn': '停止侵害没有期限', en: 'A stop claim with no end' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#17'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'suggestion',
  messages: {
    unbounded: {
      'zh-cn':
        '停止侵害的请求没有写明到何时为止。法释〔2020〕7号第十七条：一般持续到该商业秘密为公众所知悉时，请写明“至该商业秘密为公众所知悉时止”，或者一定的期限、范围。',
      en: 'The claim to stop does not say until when. Under article 17 of Fa Shi [2020] No. 7 it generally lasts until the secret is publicly known: add that, or a fixed term or scope.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unbounded'>> {
    if (!pleading.concerned || pleading.stopClaims.some(({ bounded }) => bounded)) return;
    for (const { span } of pleading.stopClaims) {
      yield { span, message: 'unbounded', remedies: byTemplate('stop-duration') };
    }
  },
});
