import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 articles 5 and 6; the plaintiff shows the measures by evidence (反不正当竞争法 article 39, 2019: 32). */
export const measuresEvidence = defineRule({
  id: 'measures/evidence',
  title: { 'zh-cn': '保密措施没有证据', en: 'Confidentiality measures without an exhibit' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#5', '法释〔2020〕7号#6'],
  documents: [...COMPLAINTS, 'evidence-catalogue'],
  fix: 'suggestion',
  messages: {
    unsupported: {
      'zh-cn':
        '主张了保密措施，但证据中没有一项能够证明。法释〔2020〕7号第五条、第六条的保密措施须由权利人举证，请在证据清单中列明保密协议、保密制度、权限或者门禁记录等，并在此处注明证据编号。',
      en: 'Measures are asserted but no exhibit proves one. The right holder must prove the measures of articles 5 and 6 of Fa Shi [2020] No. 7: list the agreement, rules, access or entry records, and cite them here.',
    },
    catalogue: {
      'zh-cn':
        '证据目录中没有证明保密措施的证据。法释〔2020〕7号第五条、第六条的保密措施须由权利人举证，请补充保密协议、保密制度、权限或者门禁记录等。',
      en: 'No exhibit in the catalogue proves a confidentiality measure. The right holder must prove the measures of articles 5 and 6 of Fa Shi [2020] No. 7: add the agreement, rules, access or entry records.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unsupported' | 'catalogue'>> {
    if (!pleading.concerned || pleading.measureExhibits.length > 0) return;
    const remedies = byTemplate('measures-exhibit');
    if (pleading.kind === 'evidence-catalogue') {
      if (pleading.exhibits.length > 0 && pleading.exhibitList !== null) {
        yield { span: pleading.exhibitList, message: 'catalogue', remedies };
      }
      return;
    }
    const first = pleading.measures.find(({ conclusion }) => !conclusion) ?? pleading.measures[0];
    if (first === undefined || pleading.measures.some(({ exhibits }) => exhibits.length > 0)) return;
    // The exhibits stand in a separate catalogue that cannot be seen from here.
    if (
      pleading.exhibits.length === 0 &&
      pleading.attachments.some(({ text }) => /证据(?:目录|清单)/.test(text))
    )
      return;
    yield { span: first.span, message: 'unsupported', remedies };
  },
});
