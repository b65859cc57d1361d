import { defineRule, EVERY_DOCUMENT, type Report } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';

/** 当事人名称有误: the plaintiff and a 明确的被告 are named exactly (民事诉讼法 article 122). */
export const partyName = defineRule<Pleading, 'near'>({
  id: 'draft/party-name',
  title: { 'zh-cn': '当事人名称前后不一致', en: 'A party’s name misspelled' },
  severity: 'warning',
  authority: ['民事诉讼法#122'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    near: {
      'zh-cn':
        '“{text}”与当事人“{meant}”仅有个别字不同，文中没有交代另有此人或者此单位。起诉须有明确的当事人（民事诉讼法第一百二十二条），请核对并统一名称。',
      en: '“{text}” is a character or two off the party “{meant}” and is introduced as nobody else. The parties must be certain (Civil Procedure Law, art. 122): check it and use one name.',
    },
  },
  *check({ nearNames }): Iterable<Report<'near'>> {
    for (const { text, meant, span } of nearNames) {
      yield {
        span,
        message: 'near',
        args: { text, meant },
        remedies: [
          {
            kind: 'edit',
            title: { 'zh-cn': `改为“${meant}”`, en: `Change it to “${meant}”` },
            edits: [{ span, text: meant }],
          },
        ],
      };
    }
  },
});
