import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** （2022）最高法知民终945号: trigger, time, relevance, necessity. */
export const remedialCausation = defineRule({
  id: 'remedy/remedial-causation',
  title: { 'zh-cn': '补救费用未说明因果关系', en: 'Remedial costs not linked to the act' },
  severity: 'warning',
  authority: ['（2022）最高法知民终945号'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    unlinked: {
      'zh-cn':
        '请求补救费用，但没有说明与侵权行为的联系。（2022）最高法知民终945号考察诱因、时间、内容和必要性，请写明因何而起、何时发现和购买、为何必要。',
      en: 'Remedial costs are claimed with no link to the act. (2022) SPC IP Civil Final No. 945 looks at trigger, time, content and necessity: say what prompted the purchase, when, and why it was needed.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unlinked'>> {
    const { remedial } = pleading.remedies;
    if (!pleading.concerned || remedial?.asMeasure !== null || remedial.linked) return;
    yield { span: remedial.span, message: 'unlinked', remedies: byTemplate('remedial-causation') };
  },
});
