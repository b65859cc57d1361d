import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** （2022）最高法知民终945号; 民事诉讼法 article 67. */
export const remedialEvidence = defineRule({
  id: 'remedy/remedial-evidence',
  title: { 'zh-cn': '补救费用没有证据', en: 'Remedial costs without an exhibit' },
  severity: 'warning',
  authority: ['（2022）最高法知民终945号', '民事诉讼法#67'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    unproved: {
      'zh-cn':
        '请求补救费用，但证据中没有采购合同、发票或者付款凭证。民事诉讼法第六十七条要求当事人对自己的主张提供证据，请列明并注明编号。',
      en: 'Remedial costs are claimed but no contract, invoice or payment record is listed. Article 67 of the Civil Procedure Law puts the proof on the party: list them and cite their numbers.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unproved'>> {
    const { remedial } = pleading.remedies;
    if (!pleading.concerned || remedial?.asMeasure !== null || remedial.proved) return;
    yield { span: remedial.span, message: 'unproved', remedies: byTemplate('remedial-exhibit') };
  },
});
