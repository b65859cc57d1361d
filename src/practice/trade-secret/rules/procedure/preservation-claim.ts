import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 15; 民事诉讼法 articles 103 and 104. */
export const preservationClaim = defineRule({
  id: 'procedure/preservation-claim',
  title: { 'zh-cn': '保全不是诉讼请求', en: 'Preservation is no claim' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#15', '民事诉讼法#103', '民事诉讼法#104'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    claimed: {
      'zh-cn':
        '把保全列为诉讼请求。行为保全、财产保全依民事诉讼法第一百零三条、第一百零四条和法释〔2020〕7号第十五条另行申请，由法院裁定，请移到单独的申请书。',
      en: 'Preservation is put as a claim. Under articles 103 and 104 of the Civil Procedure Law and article 15 of Fa Shi [2020] No. 7 it is applied for separately and ruled on: move it to an application.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'claimed'>> {
    if (!pleading.concerned) return;
    for (const { kinds } of pleading.remedies.claims) {
      if (kinds.preservation) yield { span: kinds.preservation, message: 'claimed' };
    }
  },
});
