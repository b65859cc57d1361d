import { defineRule } from '../../lint/rule';

/** 副本: the copies named in 附 are not as many as the parties to be served. */
export const copies = defineRule({
  id: 'form/copies',
  title: { 'zh-cn': '副本份数', en: 'Number of copies' },
  severity: 'information',
  authority: ['民事诉讼法#123'],
  documents: ['complaint'],
  fix: 'none',
  messages: {
    differs: {
      'zh-cn':
        '附项写副本{copies}份，被告和第三人共{parties}名。起诉状应当按照被告人数提出副本（民事诉讼法第一百二十三条），请核对份数。',
      en: '{copies} copies are named, but there are {parties} defendants and third parties. A complaint is filed with one copy for each (Civil Procedure Law, art. 123); check the number.',
    },
  },
  *check({ attachments, parties }) {
    const served = parties.filter(({ role }) => role !== 'plaintiff').length;
    if (served === 0) return;
    for (const { complaintCopies, span } of attachments) {
      if (complaintCopies === null || complaintCopies === served) continue;
      yield { span, message: 'differs', args: { copies: complaintCopies, parties: served } };
    }
  },
});
