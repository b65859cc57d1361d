import { EVERY_DOCUMENT, defineRule, type Remedy, type Report } from '../../lint/rule';
import { formatFigure, rewritten } from '../../pleading/figure-text';
import type { Pleading, StatedTotal } from '../../pleading/model';
import type { Span } from '../../text/span';
import { wrongTotals } from './wrong-totals';

type Message = 'differs' | 'exceeds' | 'part';

/** 合计: a stated total that its stated parts do not make. 民事诉讼法第一百二十二条第三项 asks for concrete claims. */
export const sum = defineRule<Pleading, Message>({
  id: 'figures/sum',
  title: { 'zh-cn': '合计与分项不符', en: 'Total differs from its parts' },
  severity: 'error',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    differs: {
      'zh-cn':
        '合计写作{stated}，所列各项相加为{sum}，相差{difference}。诉讼请求及其计算须具体、一致（民事诉讼法第一百二十二条第三项），请核对合计和各项。',
      en: 'The total is given as {stated}, but the parts add up to {sum}: a difference of {difference}. Claims and their reckoning must be concrete and consistent (Civil Procedure Law, art. 122(3)); check the total and each part.',
    },
    exceeds: {
      'zh-cn':
        '总数写作{stated}，其中所列各项已达{sum}，超出{difference}。诉讼请求及其计算须具体、一致（民事诉讼法第一百二十二条第三项），请核对总数和各项。',
      en: 'The whole is given as {stated}, but the parts named in it already come to {sum}, {difference} more. Claims and their reckoning must be concrete and consistent (Civil Procedure Law, art. 122(3)); check the whole and each part.',
    },
    part: { 'zh-cn': '相加的一项', en: 'One of the parts' },
  },
  *check({ figures }): Iterable<Report<Message>> {
    for (const { fact, span, made, message, related } of wrongTotals(figures.sums)) {
      const { value } = fact.total;
      yield {
        span,
        message,
        args: {
          stated: formatFigure('money', value),
          sum: formatFigure('money', made),
          difference: formatFigure('money', made > value ? made - value : value - made),
        },
        related,
        remedies: message === 'differs' ? totalRemedy(fact, span, made) : [],
      };
    }
  },
});

/** Which figure is wrong only the lawyer can say; the total is offered with the sum of its parts. */
function totalRemedy({ total }: StatedTotal, span: Span, made: bigint): readonly Remedy[] {
  const text = rewritten(total, made);
  if (text === null) return [];
  const title = { 'zh-cn': `将合计改为${text}`, en: `Change the total to ${text}` };
  return [{ kind: 'edit', title, edits: [{ span, text }] }];
}
