import { EVERY_DOCUMENT, defineRule, type Report } from '../../lint/rule';
import { formatFigure } from '../../pleading/figure-text';
import type { Pleading } from '../../pleading/model';
import { wrongTotals } from './wrong-totals';

type Message = 'differs' | 'exceeds' | 'part';

/** 数量合计: things counted whose stated total is another. */
export const count = defineRule<Pleading, Message>({
  id: 'figures/count',
  title: { 'zh-cn': '数量合计不符', en: 'Counts do not add up' },
  severity: 'error',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    differs: {
      'zh-cn':
        '总数写作“{stated}”，所列各项相加为{sum}。事实须前后一致才能支持诉讼请求（民事诉讼法第一百二十二条第三项），请核对总数和各项。',
      en: 'The total is given as “{stated}”, but the parts add up to {sum}. Facts support a claim only when they agree (Civil Procedure Law, art. 122(3)); check the total and each part.',
    },
    exceeds: {
      'zh-cn':
        '总数写作“{stated}”，其中所列各项已达{sum}。事实须前后一致才能支持诉讼请求（民事诉讼法第一百二十二条第三项），请核对总数和各项。',
      en: 'The whole is given as “{stated}”, but the parts named in it already come to {sum}. Facts support a claim only when they agree (Civil Procedure Law, art. 122(3)); check the whole and each part.',
    },
    part: { 'zh-cn': '相加的一项', en: 'One of the parts' },
  },
  *check({ figures }): Iterable<Report<Message>> {
    for (const { fact, span, made, message, related } of wrongTotals(figures.counts)) {
      yield { span, message, args: { stated: fact.total.text, sum: formatFigure('number', made) }, related };
    }
  },
});
