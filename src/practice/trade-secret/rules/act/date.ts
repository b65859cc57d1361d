import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 28: the law in force at the time of the act governs. */
export const actDate = defineRule({
  id: 'act/date',
  title: { 'zh-cn': '侵权行为没有时间', en: 'No date of the act' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#28'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    undated: {
      'zh-cn':
        '陈述了侵权行为，但全文没有其发生的时间或者期间。法释〔2020〕7号第二十八条按侵权行为发生的时间确定适用的法律，请写明起止时间。',
      en: 'An act is alleged but no date or period of it is given anywhere. Article 28 of Fa Shi [2020] No. 7 chooses the law by the time of the act: state when it began and whether it goes on.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'undated'>> {
    const first = pleading.acts[0];
    if (!pleading.concerned || first === undefined || pleading.header.act !== null || pleading.actsDated)
      return;
    yield { span: first.span, message: 'undated', remedies: byTemplate('act-date') };
  },
});
