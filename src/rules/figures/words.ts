import { EVERY_DOCUMENT, defineRule, type Remedy, type Report } from '../../lint/rule';
import { formatFigure, rewritten } from '../../pleading/figure-text';
import type { Pleading, WordsAndDigits } from '../../pleading/model';
import { shift } from '../../text/span';

type Message = 'differs' | 'digits';

/** 大小写金额: a sum in words and the same sum in digits that differ. */
export const words = defineRule<Pleading, Message>({
  id: 'figures/words',
  title: { 'zh-cn': '大写与小写金额不符', en: 'Sum in words differs from digits' },
  severity: 'error',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    differs: {
      'zh-cn':
        '大写金额为{words}，小写金额为{digits}，两者不符。请求的金额须明确（民事诉讼法第一百二十二条第三项），请以正确的一个为准统一。',
      en: 'The sum is {words} in words and {digits} in digits. The amount claimed must be definite (Civil Procedure Law, art. 122(3)); make both the right one.',
    },
    digits: { 'zh-cn': '小写金额', en: 'The sum in digits' },
  },
  *check({ figures }): Iterable<Report<Message>> {
    for (const { start, fact: pair } of figures.wordAmounts) {
      if (pair.words.value === pair.digits.value) continue;
      yield {
        span: shift(pair.words.span, start),
        message: 'differs',
        args: {
          words: formatFigure('money', pair.words.value),
          digits: formatFigure('money', pair.digits.value),
        },
        related: [{ span: shift(pair.digits.span, start), message: 'digits' }],
        remedies: remediesFor(pair, start),
      };
    }
  },
});

function remediesFor({ words: inWords, digits }: WordsAndDigits, start: number): readonly Remedy[] {
  const offers = [
    { figure: inWords, text: rewritten(inWords, digits.value), name: { zh: '大写', en: 'words' } },
    { figure: digits, text: rewritten(digits, inWords.value), name: { zh: '小写', en: 'digits' } },
  ];
  return offers.flatMap(({ figure, text, name }): readonly Remedy[] => {
    if (text === null) return [];
    const title = { 'zh-cn': `将${name.zh}改为${text}`, en: `Change the ${name.en} to ${text}` };
    return [{ kind: 'edit', title, edits: [{ span: shift(figure.span, start), text }] }];
  });
}
