import { COMPLAINTS, defineRule } from '../../lint/rule';
import type { Pleading } from '../../pleading/model';
import { lackingIn } from './lacking';

/** 证明目的: 民诉证据规定 article 19 has the party say what each exhibit is to prove. */
export const purpose = defineRule<Pleading, 'lacking' | 'none'>({
  id: 'evidence/purpose',
  title: { 'zh-cn': '证据没有证明目的', en: 'Exhibits without a purpose' },
  severity: 'warning',
  authority: ['法释〔2019〕19号#19'],
  documents: [...COMPLAINTS, 'evidence-catalogue'],
  fix: 'suggestion',
  messages: {
    none: {
      'zh-cn':
        '证据清单没有写明证明目的。当事人应当对证据的来源、证明对象和内容作简要说明（民事诉讼证据规定第十九条），请逐一写明。',
      en: 'The list of exhibits states no purpose. A party says where its exhibits come from and what they prove (Provisions on Civil Evidence, art. 19): state it for each.',
    },
    lacking: {
      'zh-cn':
        '{named}没有写明证明目的。当事人应当对证据的来源、证明对象和内容作简要说明（民事诉讼证据规定第十九条），请补写。',
      en: 'Exhibits {ids} state no purpose. A party says where its exhibits come from and what they prove (Provisions on Civil Evidence, art. 19): add it.',
    },
  },
  check: (pleading) => lackingIn(pleading, 'purpose'),
});
