import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 20 paragraph 2. */
export const statutoryFactors = defineRule({
  id: 'remedy/statutory-factors',
  title: { 'zh-cn': '法定赔偿没有酌定因素', en: 'Statutory damages without factors' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#20.2'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '请求法定赔偿，但没有写明任何酌定因素。法释〔2020〕7号第二十条第二款列举了商业秘密的性质、商业价值、研究开发成本、创新程度、竞争优势以及过错、情节、后果，请结合本案写明。',
      en: 'Statutory damages are claimed but no factor is named. Article 20(2) of Fa Shi [2020] No. 7 lists the nature, value, development cost, originality and advantage of the secret, and fault, circumstances and consequences: apply them to the case.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { statutory, claims } = pleading.remedies;
    if (!pleading.concerned || statutory === null || statutory.factors) return;
    if (!claims.some(({ kinds }) => kinds.damages)) return;
    yield { span: statutory.span, message: 'missing', remedies: byTemplate('statutory-factors') };
  },
});
