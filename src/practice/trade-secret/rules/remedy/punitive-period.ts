import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { isBefore } from '../../../../text/civil-date';
import { firstAct } from '../../first-act';
import type { TradeSecretPleading } from '../../model';

/** 反不正当竞争法 (2019) article 17 paragraph 3, in force since 2019-04-23. */
export const punitivePeriod = defineRule({
  id: 'remedy/punitive-period',
  title: { 'zh-cn': '惩罚性赔偿未区分期间', en: 'Punitive period not split' },
  severity: 'warning',
  authority: ['反不正当竞争法#22.3', '法释〔2020〕7号#28'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    unsplit: {
      'zh-cn':
        '侵权行为始于2019年4月23日以前，惩罚性赔偿却没有区分期间。惩罚性赔偿自该日施行的反不正当竞争法才有规定，请只以此后的损失或者获利为基数。',
      en: 'The act began before 2019-04-23 but the punitive damages are not split by period. The law has provided for them only since that day: take only the loss or profit after it as the base.',
    },
    act: {
      'zh-cn': '最早的侵权行为',
      en: 'First act of infringement',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unsplit' | 'act'>> {
    const { punitive } = pleading.remedies;
    const first = firstAct(pleading);
    if (!pleading.concerned || punitive === null || punitive.split || first === null) return;
    if (!isBefore(first.date, { year: 2019, month: 4, day: 23 })) return;
    yield {
      span: punitive.span,
      message: 'unsplit',
      related: [{ span: first.span, message: 'act' }],
      remedies: byTemplate('punitive-period'),
    };
  },
});
