import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 反不正当竞争法 article 22 (2019: 17): the civil liability it names is damages. */
export const apologyClaim = defineRule({
  id: 'remedy/apology',
  title: { 'zh-cn': '赔礼道歉', en: 'Apology claimed' },
  severity: 'information',
  authority: ['反不正当竞争法#22'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    claimed: {
      'zh-cn':
        '请求了赔礼道歉。商业秘密属于财产性权益，反不正当竞争法第二十二条（2019年文本为第十七条）也只规定赔偿，这一请求一般难获支持，请核对有无单独的依据。',
      en: 'An apology is claimed. A trade secret is a property interest and article 22 (2019: 17) of the Anti-Unfair Competition Law provides for damages only, so this is rarely granted: check that it has a basis of its own.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'claimed'>> {
    if (!pleading.concerned) return;
    for (const { kinds } of pleading.remedies.claims) {
      if (kinds.apology) yield { span: kinds.apology, message: 'claimed' };
    }
  },
});
