import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 反不正当竞争法 article 22 paragraph 3 (2019: 17); 惩罚性赔偿解释. */
export const punitiveFacts = defineRule({
  id: 'remedy/punitive-facts',
  title: { 'zh-cn': '惩罚性赔偿的要件不全', en: 'Punitive damages without their elements' },
  severity: 'warning',
  authority: ['反不正当竞争法#22.3'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '主张惩罚性赔偿，但未写明{missing}。反不正当竞争法第二十二条第三款（2019年文本为第十七条第三款）以故意（恶意）侵权且情节严重为条件，在基数之上确定倍数，请逐项补充。',
      en: 'Punitive damages are claimed without {missing}. Article 22(3) (2019: 17(3)) of the Anti-Unfair Competition Law asks for wilful infringement in grave circumstances and applies a multiple to a base: supply each.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { punitive } = pleading.remedies;
    if (!pleading.concerned || punitive === null) return;
    const missing = [
      punitive.intent ? '' : '故意（恶意）的事实',
      punitive.gravity ? '' : '情节严重的事实',
      punitive.base || punitive.onStatutory !== null ? '' : '基数',
      punitive.multiples.length > 0 || punitive.multipleBlank ? '' : '倍数',
    ].filter((part) => part !== '');
    if (missing.length > 0)
      yield {
        span: punitive.span,
        message: 'missing',
        args: { missing: missing.join('、') },
        remedies: byTemplate('punitive-facts'),
      };
  },
});
