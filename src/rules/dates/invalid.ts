import { EVERY_DOCUMENT, defineRule } from '../../lint/rule';
import { shift } from '../../text/span';

/** 不存在的日期: a date the calendar does not have. */
export const invalid = defineRule({
  id: 'dates/invalid',
  title: { 'zh-cn': '日期不存在', en: 'Impossible date' },
  severity: 'error',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    impossible: {
      'zh-cn':
        '“{text}”不是历法上存在的日期。诉讼请求所依据的事实须具体（民事诉讼法第一百二十二条第三项），请按证据改正。',
      en: '“{text}” is no date of the calendar. The facts a claim rests on must be concrete (Civil Procedure Law, art. 122(3)); correct it from the evidence.',
    },
  },
  *check({ timeline }) {
    for (const { start, fact } of timeline.impossible) {
      yield { span: shift(fact.span, start), message: 'impossible', args: { text: fact.text } };
    }
  },
});
