import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 articles 17 and 19. */
export const stopAfterPublic = defineRule({
  id: 'remedy/stop-after-public',
  title: { 'zh-cn': '秘密已经公开', en: 'The secret is already public' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#17', '法释〔2020〕7号#19'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    until: {
      'zh-cn':
        '事实部分称被诉行为已使秘密公开，停止侵害却仍请求“至为公众所知悉时止”。法释〔2020〕7号第十七条的期限以尚未公开为前提，请改为一定的期限、范围，或者只主张赔偿。',
      en: 'The facts say that the act made the secret public, yet the stop claim runs until it is public. Article 17 of Fa Shi [2020] No. 7 presupposes that it is not: claim a fixed term or scope, or damages only.',
    },
    value: {
      'zh-cn':
        '事实部分称被诉行为已使秘密公开，但赔偿没有写明商业价值。法释〔2020〕7号第十九条可以按研究开发成本、收益、可得利益和可保持竞争优势的时间确定赔偿，请写明。',
      en: 'The facts say that the act made the secret public, but the damages name nothing of its value. Under article 19 of Fa Shi [2020] No. 7 they may follow development cost, earnings, expected gains and lead time: state these.',
    },
    public: {
      'zh-cn': '此处称秘密已经公开',
      en: 'Here the secret is said to be public',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'until' | 'value' | 'public'>> {
    const { madePublic, untilPublic, valueFactors, claims } = pleading.remedies;
    if (!pleading.concerned || madePublic === null) return;
    const related = [{ span: madePublic, message: 'public' }] as const;
    if (untilPublic !== null) yield { span: untilPublic, message: 'until', related };
    const damages = claims.find(({ kinds }) => kinds.damages)?.kinds.damages;
    if (untilPublic === null && damages && !valueFactors)
      yield { span: damages, message: 'value', related, remedies: byTemplate('damages-value') };
  },
});
