import { byTemplate, COMPLAINTS, defineRule, EVERY_DOCUMENT } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import { annexSeverity, placeFor } from './place';

/** An answer is filed by the defendant, an application by anybody; there 答辩人 or 申请人 stands for 原告. */
function namesFiler({ kind, parties }: Pleading): boolean {
  if (kind === 'answer' || kind === 'application') return parties.length > 0;
  const filers = parties.filter(({ role }) => role === 'plaintiff');
  // A block copied from an application names an 申请人, and a complaint needs a 原告.
  return filers.some(({ roleText }) => !COMPLAINTS.includes(kind) || !/申请人|上诉人/.test(roleText));
}

/** 原告: who files the pleading is not named. */
export const plaintiff = defineRule({
  id: 'form/plaintiff',
  title: { 'zh-cn': '未列明原告', en: 'No plaintiff' },
  severity: 'error',
  authority: ['民事诉讼法#122', '民事诉讼法#124'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '没有列明{party}。诉状应当记明提出诉讼的当事人及其身份信息（民事诉讼法第一百二十四条），请补充“{party}：……”。',
      en: 'No {party} is named. A pleading states who files it and their particulars (Civil Procedure Law, art. 124); add a block that begins with {party}：.',
    },
  },
  *check(pleading) {
    if (namesFiler(pleading) || pleading.traces.plaintiff) return;
    const party = { appeal: '上诉人', answer: '答辩人', application: '申请人' } as const;
    yield {
      span: placeFor(pleading, 'parties'),
      message: 'missing',
      args: { party: pleading.kind in party ? party[pleading.kind as keyof typeof party] : '原告' },
      ...annexSeverity(pleading),
      remedies: byTemplate('plaintiff'),
    };
  },
});
