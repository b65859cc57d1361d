import { COMPLAINTS, defineRule, type Report } from '../../lint/rule';
import { countedOut, exhibitsNamed } from '../../pleading/exhibit-names';
import type { Pleading } from '../../pleading/model';
import { addColumn } from './add-column';

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
  *check(pleading): Iterable<Report<'lacking' | 'none'>> {
    const { exhibits, exhibitList } = pleading;
    const lacking = exhibits.filter((exhibit) => exhibit.purpose === null);
    const [first] = lacking;
    if (first === undefined) return;
    const all = lacking.length === exhibits.length;
    yield {
      span: all ? (exhibitList ?? first.label) : first.label,
      message: all ? 'none' : 'lacking',
      args: { named: exhibitsNamed(lacking), ids: countedOut(lacking.map(({ id }) => id)) },
      remedies: addColumn(pleading, lacking, 'purpose'),
    };
  },
});
