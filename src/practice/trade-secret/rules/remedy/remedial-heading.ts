import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** （2022）最高法知民终945号; 法释〔2020〕7号 article 5. */
export const remedialHeading = defineRule({
  id: 'remedy/remedial-heading',
  title: { 'zh-cn': '补救费用归类不当', en: 'Remedial costs under the wrong head' },
  severity: 'warning',
  authority: ['（2022）最高法知民终945号', '法释〔2020〕7号#5'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    expenses: {
      'zh-cn':
        '补救费用列在合理开支之下。（2022）最高法知民终945号把恢复、加强保密措施的费用计入实际损失，合理开支是为维权支付的律师费等，请移入经济损失。',
      en: 'Remedial costs stand under reasonable expenses. (2022) SPC IP Civil Final No. 945 counts them in the actual loss, while reasonable expenses are lawyers’ fees and the like: move them to the loss.',
    },
    measure: {
      'zh-cn':
        '发现侵权以后的采购被用作保密措施。法释〔2020〕7号第五条看的是侵权行为发生以前的措施，请改作补救费用主张，或者另写此前的措施。',
      en: 'A purchase after the discovery is offered as a confidentiality measure. Article 5 of Fa Shi [2020] No. 7 looks at measures before the act: claim it as a remedial cost, or state an earlier measure.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'expenses' | 'measure'>> {
    const { remedial } = pleading.remedies;
    if (!pleading.concerned || remedial === null) return;
    if (remedial.asExpenses !== null) yield { span: remedial.asExpenses, message: 'expenses' };
    else if (remedial.asMeasure !== null) yield { span: remedial.asMeasure, message: 'measure' };
  },
});
