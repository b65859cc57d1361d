import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import { oneLine } from '../../text/one-line';

/** A blank left in a filing is read as a missing statement (民事诉讼法 article 124). */
export const placeholder = defineRule({
  id: 'draft/placeholder',
  title: { 'zh-cn': '待填写的空白', en: 'A blank to fill in' },
  severity: 'warning',
  authority: ['民事诉讼法#124'],
  documents: EVERY_DOCUMENT,
  fix: 'none',
  messages: {
    blank: {
      'zh-cn': '“{text}”是尚未填写的空白。提交前请填写或者删除。',
      en: '“{text}” is a blank still to be filled in. Fill it in or delete it before filing.',
    },
  },
  *check(pleading: Pleading): Iterable<Report<'blank'>> {
    for (const { text, span } of pleading.placeholders) {
      yield { span, message: 'blank', args: { text: oneLine(text, 24) } };
    }
  },
});
