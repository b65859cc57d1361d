import { byTemplate, defineRule, EVERY_DOCUMENT } from '../../lint/rule';
import { annexSeverity, closingPlace } from './place';

/** 受诉法院: no addressee (此致 ××人民法院). */
export const court = defineRule({
  id: 'form/court',
  title: { 'zh-cn': '未写明受诉法院', en: 'No court addressed' },
  severity: 'warning',
  authority: ['民事诉讼法#122', '民事诉讼法#123'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '没有写明递交的法院。起诉应当向有管辖权的人民法院递交起诉状（民事诉讼法第一百二十二条、第一百二十三条），请在文末写“此致 ××人民法院”。',
      en: 'No court is addressed. A pleading is filed with the court that has jurisdiction (Civil Procedure Law, arts. 122–123); close it with 此致 and the name of the court.',
    },
  },
  *check(pleading) {
    if (pleading.court !== null) return;
    yield {
      span: closingPlace(pleading),
      message: 'missing',
      ...annexSeverity(pleading),
      remedies: byTemplate('court'),
    };
  },
});
