import { byTemplate, COMPLAINTS_AND_APPEAL, defineRule } from '../../lint/rule';
import { placeFor } from './place';

/** 诉讼请求: no part of claims, or none in it. */
export const claims = defineRule({
  id: 'form/claims',
  title: { 'zh-cn': '没有诉讼请求', en: 'No claims' },
  severity: 'error',
  authority: ['民事诉讼法#122', '民事诉讼法#124'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn': '没有诉讼请求部分。起诉必须有具体的诉讼请求（民事诉讼法第一百二十二条第三项），请分项写明。',
      en: 'There is no part 诉讼请求. An action needs concrete claims (Civil Procedure Law, art. 122(3)); state them one by one.',
    },
    empty: {
      'zh-cn':
        '诉讼请求部分没有任何请求。起诉必须有具体的诉讼请求（民事诉讼法第一百二十二条第三项），请分项写明。',
      en: 'The part 诉讼请求 holds no claim. An action needs concrete claims (Civil Procedure Law, art. 122(3)); state them one by one.',
    },
  },
  *check(pleading) {
    if (pleading.claims.length > 0 || pleading.traces.claims) return;
    const headed = pleading.sections.some(({ role }) => role === 'claims');
    yield {
      span: placeFor(pleading, 'claims'),
      message: headed ? 'empty' : 'missing',
      remedies: byTemplate('claims'),
    };
  },
});
