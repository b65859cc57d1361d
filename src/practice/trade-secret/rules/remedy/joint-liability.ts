import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 民法典 articles 178, 1168 and 1172. */
export const jointLiability = defineRule({
  id: 'remedy/joint-liability',
  title: { 'zh-cn': '未说明各被告如何承担责任', en: 'How the defendants are liable is not said' },
  severity: 'warning',
  authority: ['民法典#1168', '民法典#178'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    unsaid: {
      'zh-cn':
        '对多名被告提出一项赔偿请求，但没有写明连带、按份还是分别承担。民法典第一百七十八条：连带责任须由法律规定或者当事人约定，请写明责任方式及其依据（如第一千一百六十八条）。',
      en: 'One sum is claimed from several defendants without saying whether jointly, by shares or separately. Under article 178 of the Civil Code joint liability needs a basis: state it and the ground, such as article 1168.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unsaid'>> {
    const { claims, liabilityShared } = pleading.remedies;
    const defendants = pleading.parties.filter(({ role }) => role === 'defendant');
    if (!pleading.concerned || defendants.length < 2 || liabilityShared) return;
    const damages = claims.filter(({ kinds }) => kinds.damages);
    const [claim] = damages;
    if (damages.length !== 1 || claim?.kinds.damages === undefined || claim.single) return;
    yield { span: claim.kinds.damages, message: 'unsaid', remedies: byTemplate('joint-liability') };
  },
});
