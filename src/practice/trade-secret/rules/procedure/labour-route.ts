import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 劳动合同法 articles 23 and 24. */
export const labourRoute = defineRule({
  id: 'procedure/labour-route',
  title: { 'zh-cn': '只以竞业限制为依据', en: 'Only a non-competition duty' },
  severity: 'information',
  authority: ['劳动合同法#23', '劳动合同法#24'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    route: {
      'zh-cn':
        '全文只以竞业限制为义务来源。竞业限制纠纷一般按劳动争议先申请仲裁，侵害商业秘密须有保密义务或者不正当手段，请核对案由，或者补充保密义务的来源。',
      en: 'The only duty relied on is non-competition. Such disputes usually go to labour arbitration first, while a trade-secret claim needs a duty of confidence or improper means: check the cause, or add the source of that duty.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'route'>> {
    const { nonCompetition } = pleading.procedure;
    if (!pleading.concerned || nonCompetition === null) return;
    if (pleading.acts.some(({ kind }) => kind === 'acquire')) return;
    yield { span: nonCompetition, message: 'route', remedies: byTemplate('duty') };
  },
});
