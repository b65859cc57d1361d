import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 22. */
export const criminalEvidence = defineRule({
  id: 'procedure/criminal-evidence',
  title: { 'zh-cn': '可以申请调取刑事案卷证据', en: 'Evidence in a criminal file' },
  severity: 'information',
  authority: ['法释〔2020〕7号#22'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    collect: {
      'zh-cn':
        '依靠公安、检察机关或者法院在刑事案件中保存的证据，但没有申请调查收集。法释〔2020〕7号第二十二条：与案件有关的，可以申请法院调取，请考虑附申请书。',
      en: 'Evidence kept in a criminal file is relied on without an application to collect it. Article 22 of Fa Shi [2020] No. 7 lets the court collect it on request: consider attaching an application.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'collect'>> {
    const { criminalEvidence } = pleading.procedure;
    if (pleading.concerned && criminalEvidence !== null)
      yield { span: criminalEvidence, message: 'collect', remedies: byTemplate('attach-collection') };
  },
});
