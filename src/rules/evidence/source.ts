import { COMPLAINTS, defineRule } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import { lackingIn } from './lacking';

/** 证据来源: 民事诉讼法 article 124(4). */
export const source = defineRule<Pleading, 'lacking' | 'none'>({
  id: 'evidence/source',
  title: { 'zh-cn': '证据没有来源', en: 'Exhibits without a source' },
  severity: 'information',
  authority: ['民事诉讼法#124'],
  documents: [...COMPLAINTS, 'evidence-catalogue'],
  fix: 'suggestion',
  messages: {
    none: {
      'zh-cn':
        '证据清单没有写明证据来源。起诉状应当记明证据和证据来源（民事诉讼法第一百二十四条第四项），请逐一写明。',
      en: 'The list of exhibits states no source. A complaint states its evidence and where it comes from (Civil Procedure Law, art. 124(4)): state it for each.',
    },
    lacking: {
      'zh-cn':
        '{named}没有写明来源。起诉状应当记明证据和证据来源（民事诉讼法第一百二十四条第四项），请补写。',
      en: 'Exhibits {ids} state no source. A complaint states its evidence and where it comes from (Civil Procedure Law, art. 124(4)): add it.',
    },
  },
  check: (pleading) => lackingIn(pleading, 'source'),
});
