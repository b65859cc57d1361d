import { byTemplate, COMPLAINTS, defineRule, type Report, type RuleContext } from '../../../../lint/rule';
import { addMonths, formatIso, isBefore, lastDay } from '../../../../text/civil-date';
import type { TradeSecretPleading } from '../../model';

const YEARS = 3;

/** The act goes on: the period does not run against what is still being done. */
function goesOn({ header, acts, procedure }: TradeSecretPleading): boolean {
  return procedure.goesOn || header.act?.period.open === true || acts.some(({ date }) => date?.open === true);
}

/** 民法典 articles 188 and 195. */
export const limitation = defineRule({
  id: 'procedure/limitation',
  title: { 'zh-cn': '可能超过诉讼时效', en: 'Limitation may have run' },
  severity: 'warning',
  authority: ['民法典#188', '民法典#195'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    expired: {
      'zh-cn':
        '从所述最近的{what}（{date}）到起诉已超过三年。民法典第一百八十八条的诉讼时效为三年，第一百九十五条规定了中断，请核对日期，或者写明中断、持续侵权的事实。',
      en: 'More than three years lie between {date} (the latest discovery or interruption told) and the filing. Article 188 of the Civil Code sets three years and article 195 says what interrupts them: check the dates, or state interruptions or a continuing act.',
    },
  },
  *check(pleading: TradeSecretPleading, context: RuleContext): Iterable<Report<'expired'>> {
    const { known, interrupted, open } = pleading.procedure.limitation;
    if (!pleading.concerned || known === null || open || goesOn(pleading)) return;
    const filed = pleading.signature?.date?.date ?? context.today;
    const start = interrupted !== null && isBefore(known.date, interrupted.date) ? interrupted : known;
    if (!isBefore(addMonths(lastDay(start.date), YEARS * 12), filed)) return;
    const what = start === known ? '知道权利受损之日' : '时效中断之日';
    yield {
      span: start.span,
      message: 'expired',
      args: { what, date: formatIso(start.date) },
      remedies: byTemplate('limitation'),
    };
  },
});
