import { byTemplate, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 27 paragraph 2. */
export const appealNewPoint = defineRule({
  id: 'procedure/appeal-new-point',
  title: { 'zh-cn': '二审新增密点', en: 'New points on appeal' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#27.2'],
  documents: ['appeal'],
  fix: 'suggestion',
  messages: {
    new: {
      'zh-cn':
        '二审提出了一审没有明确的秘密内容。法释〔2020〕7号第二十七条第二款：二审另行主张的，只能自愿调解，或者经双方同意一并审理，请写明调解意愿或者对方的同意，或者另行起诉。',
      en: 'Content not specified at first instance is put forward on appeal. Under article 27(2) of Fa Shi [2020] No. 7 it can only be mediated, or tried with both sides’ consent: address this, or sue separately.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'new'>> {
    const { newPoint } = pleading.procedure;
    if (pleading.concerned && newPoint !== null)
      yield { span: newPoint, message: 'new', remedies: byTemplate('appeal-new-point') };
  },
});
