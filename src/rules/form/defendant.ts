import { byTemplate, COMPLAINTS, COMPLAINTS_AND_APPEAL, defineRule } from '../../lint/rule';
import { placeFor } from './place';

/** 被告: nobody is sued. */
export const defendant = defineRule({
  id: 'form/defendant',
  title: { 'zh-cn': '未列明被告', en: 'No defendant' },
  severity: 'error',
  authority: ['民事诉讼法#122', '民事诉讼法#124'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '没有列明{party}。起诉必须有明确的被告（民事诉讼法第一百二十二条第二项），请补充“{party}：……”及其住所等信息。',
      en: 'No {party} is named. An action needs a definite defendant (Civil Procedure Law, art. 122(2)); add a block that begins with {party}： and gives the domicile.',
    },
  },
  *check(pleading) {
    const sued = pleading.parties.filter(({ role }) => role === 'defendant');
    // A block copied from an application names a 被申请人, and a complaint needs a 被告.
    const isComplaint = COMPLAINTS.includes(pleading.kind);
    if (sued.some(({ roleText }) => !isComplaint || !/被申请人|被上诉人/.test(roleText))) return;
    if (pleading.traces.defendant) return;
    yield {
      span: placeFor(pleading, 'parties'),
      message: 'missing',
      args: { party: pleading.kind === 'appeal' ? '被上诉人' : '被告' },
      remedies: byTemplate('defendant'),
    };
  },
});
