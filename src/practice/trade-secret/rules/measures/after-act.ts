import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { compareDates, firstDay, formatIso, lastDay } from '../../../../text/civil-date';
import { firstAct } from '../../first-act';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 5 paragraph 1: measures taken before the act. */
export const measuresAfterAct = defineRule({
  id: 'measures/after-act',
  title: { 'zh-cn': '保密措施均晚于侵权行为', en: 'Every measure is later than the act' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#5.1'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    late: {
      'zh-cn':
        '注明日期的保密措施都晚于最早的侵权行为（{act}）。法释〔2020〕7号第五条第一款只看侵权行为发生以前的措施，请补充此前的措施或者核对日期。',
      en: 'Every dated measure is later than the first act of infringement ({act}). Article 5(1) of Fa Shi [2020] No. 7 looks at measures taken before the act: add an earlier one or check the dates.',
    },
    act: { 'zh-cn': '最早的侵权行为', en: 'First act of infringement' },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'late' | 'act'>> {
    const measures = pleading.measures.filter(({ conclusion }) => !conclusion);
    const first = firstAct(pleading);
    if (!pleading.concerned || measures.length === 0 || first === null) return;
    const day = lastDay(first.date);
    if (!measures.every(({ date }) => date !== null && compareDates(firstDay(date.from), day) > 0)) return;
    const earliest = measures[0];
    if (earliest === undefined) return;
    yield {
      span: earliest.span,
      message: 'late',
      args: { act: formatIso(first.date) },
      related: [{ span: first.span, message: 'act' }],
      remedies: byTemplate('measures-before'),
    };
  },
});
