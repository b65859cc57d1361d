import { byTemplate, COMPLAINTS_AND_APPEAL, defineRule } from '../../lint/rule';
import { placeFor } from './place';

/** 事实与理由: no part that tells them, or an empty one. */
export const facts = defineRule({
  id: 'form/facts',
  title: { 'zh-cn': '没有事实与理由', en: 'No facts and grounds' },
  severity: 'error',
  authority: ['民事诉讼法#122', '民事诉讼法#124'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn': '没有事实与理由部分。起诉必须有具体的事实、理由（民事诉讼法第一百二十二条第三项），请补充。',
      en: 'There is no part 事实与理由. An action needs concrete facts and grounds (Civil Procedure Law, art. 122(3)); add them.',
    },
    empty: {
      'zh-cn':
        '事实与理由部分没有内容。起诉必须有具体的事实、理由（民事诉讼法第一百二十二条第三项），请补充。',
      en: 'The part 事实与理由 is empty. An action needs concrete facts and grounds (Civil Procedure Law, art. 122(3)); add them.',
    },
  },
  *check(pleading) {
    const parts = pleading.sections.filter(({ role }) => role === 'facts');
    if (parts.some(({ empty }) => !empty)) return;
    yield {
      span: placeFor(pleading, 'facts'),
      message: parts.length > 0 ? 'empty' : 'missing',
      remedies: byTemplate('facts'),
    };
  },
});
