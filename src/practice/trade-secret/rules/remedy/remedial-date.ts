import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import { formatIso, isBefore } from '../../../../text/civil-date';
import { firstAct } from '../../first-act';
import type { TradeSecretPleading } from '../../model';

/** The time told for the acts as a whole, where no single one is dated and more than their end is told. */
function wholeOf(conduct: TradeSecretPleading['conduct']): ReturnType<typeof firstAct> {
  if (conduct === null || (conduct.ended && conduct.from === conduct.to)) return null;
  return { date: conduct.from, span: conduct.span };
}

/** （2022）最高法知民终945号: the purchase follows the discovery. */
export const remedialDate = defineRule({
  id: 'remedy/remedial-date',
  title: { 'zh-cn': '补救费用早于侵权行为或者其发现', en: 'Remedial costs too early' },
  severity: 'error',
  authority: ['（2022）最高法知民终945号'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    discovery: {
      'zh-cn':
        '这笔补救支出的日期早于发现侵权行为之日（{date}）。（2022）最高法知民终945号支持的是发现侵权后为防止损失扩大的支出，请核对日期，或者删去该项。',
      en: 'This remedial purchase is dated before the discovery of the act ({date}). (2022) SPC IP Civil Final No. 945 covers purchases made after it to limit the damage: check the date or drop the item.',
    },
    act: {
      'zh-cn':
        '这笔补救支出的日期早于最早的侵权行为（{date}）。（2022）最高法知民终945号支持的是侵权行为引发的支出，请核对日期，或者删去该项。',
      en: 'This remedial purchase is dated before the first act ({date}). (2022) SPC IP Civil Final No. 945 covers costs prompted by the act: check the date or drop the item.',
    },
    here: {
      'zh-cn': '发现或者侵权行为的日期',
      en: 'Date of the discovery or the act',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'discovery' | 'act' | 'here'>> {
    const { remedial } = pleading.remedies;
    if (!pleading.concerned || remedial?.asMeasure !== null) return;
    const found = remedial.discovered;
    const first = firstAct(pleading) ?? wholeOf(pleading.conduct);
    for (const { date, span } of remedial.purchases) {
      if (found !== null && isBefore(date, found.date)) {
        yield {
          span,
          message: 'discovery',
          args: { date: formatIso(found.date) },
          related: [{ span: found.span, message: 'here' }],
        };
        return;
      }
      if (found === null && first !== null && isBefore(date, first.date)) {
        yield {
          span,
          message: 'act',
          args: { date: formatIso(first.date) },
          related: [{ span: first.span, message: 'here' }],
        };
        return;
      }
    }
  },
});
