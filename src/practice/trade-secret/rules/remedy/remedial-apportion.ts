import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** （2022）最高法知民终945号: long-term benefit. */
export const remedialApportion = defineRule({
  id: 'remedy/remedial-apportion',
  title: { 'zh-cn': '补救费用未作分摊', en: 'Remedial costs not apportioned' },
  severity: 'warning',
  authority: ['（2022）最高法知民终945号'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    whole: {
      'zh-cn':
        '请求被告全额负担加强保密的费用，没有说明长期使用、分摊比例或者期间。（2022）最高法知民终945号：这类软件、设备今后仍可使用，不应由侵权人全额负担，请主张合理的份额并说明理由。',
      en: 'The whole cost of strengthening security is claimed with no word on long-term use, share or period. In (2022) SPC IP Civil Final No. 945 such purchases stay useful and are not borne in full: claim a share and give reasons.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'whole'>> {
    const { remedial } = pleading.remedies;
    if (!pleading.concerned || remedial?.asMeasure !== null) return;
    if (remedial.apportioned || remedial.rebuilt) return;
    yield {
      span: remedial.span,
      message: 'whole',
      remedies: byTemplate('remedial-apportion'),
    };
  },
});
