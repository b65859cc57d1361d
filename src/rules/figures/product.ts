import { EVERY_DOCUMENT, defineRule, type Remedy, type Report } from '../../lint/rule';
import { comesOut, formatFigure, rewritten } from '../../pleading/figure-text';
import type { Pleading, StatedProduct } from '../../pleading/model';
import { shift, type Span } from '../../text/span';

type Message = 'differs' | 'either' | 'formula';

/**
 * 算式: a calculation whose stated result is another. A punitive total may be the base times the multiple or the base
 * with that added (反不正当竞争法 article 22, paragraph 3, leaves it open); both are right.
 */
export const product = defineRule<Pleading, Message>({
  id: 'figures/product',
  title: { 'zh-cn': '算式结果有误', en: 'Calculation does not come out' },
  severity: 'error',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    differs: {
      'zh-cn':
        '{formula}应得{right}，此处写作{stated}。诉讼请求及其计算须具体、一致（民事诉讼法第一百二十二条第三项），请核对各因数和结果。',
      en: '{formula} makes {right}, not {stated}. Claims and their reckoning must be concrete and consistent (Civil Procedure Law, art. 122(3)); check the factors and the result.',
    },
    either: {
      'zh-cn':
        '按“{formula}”计算应为{right}（倍数包含基数）或者{other}（基数另计），此处写作{stated}。诉讼请求及其计算须具体、一致（民事诉讼法第一百二十二条第三项），请写明算法并核对。',
      en: '“{formula}” makes {right} (the multiple contains the base) or {other} (the base comes on top), not {stated}. Claims and their reckoning must be concrete and consistent (Civil Procedure Law, art. 122(3)); state the formula and check it.',
    },
    formula: { 'zh-cn': '算式', en: 'The calculation' },
  },
  *check({ figures }): Iterable<Report<Message>> {
    const seen = new Set<number>();
    for (const { start, fact } of figures.products) {
      if (comesOut(fact)) continue;
      const { result, accepted, formula, measure } = fact;
      const [right, other] = accepted;
      const span = shift(result.span, start);
      if (right === undefined || seen.has(span.start)) continue;
      seen.add(span.start);
      yield {
        span,
        message: other === undefined ? 'differs' : 'either',
        args: {
          formula: formula.text,
          right: formatFigure(measure, right),
          stated: formatFigure(measure, result.value),
          other: other === undefined ? '' : formatFigure(measure, other),
        },
        related: [{ span: shift(formula.span, start), message: 'formula' }],
        remedies: other === undefined ? resultRemedy(fact, span, right) : [],
      };
    }
  },
});

function resultRemedy({ result }: StatedProduct, span: Span, right: bigint): readonly Remedy[] {
  const text = rewritten(result, right);
  if (text === null) return [];
  const title = { 'zh-cn': `将结果改为${text}`, en: `Change the result to ${text}` };
  return [{ kind: 'edit', title, edits: [{ span, text }] }];
}
