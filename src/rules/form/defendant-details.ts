import { byTemplate, COMPLAINTS_AND_APPEAL, defineRule } from '../../lint/rule';
import type { Party } from '../../pleading/model';

/** An address or a number of the register tells one defendant from another (民诉法解释第二百零九条). */
function isIdentified({ fields, operatorFields, unread }: Party): boolean {
  if (unread.includes('address')) return true;
  return [fields, operatorFields].some(
    ({ address, idNumber, creditCode }) =>
      address !== undefined || idNumber !== undefined || creditCode !== undefined,
  );
}

/** 被告明确: a defendant who cannot be told from others. */
export const defendantDetails = defineRule({
  id: 'form/defendant-details',
  title: { 'zh-cn': '被告信息不足以区别', en: 'Defendant not identifiable' },
  severity: 'warning',
  authority: ['法释〔2022〕11号#209', '民事诉讼法#124'],
  documents: COMPLAINTS_AND_APPEAL,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '{party}既没有住所，也没有身份证号或者统一社会信用代码，不足以与他人相区别（民诉法解释第二百零九条）。请至少补充一项，否则法院会要求补正。',
      en: '{party} has neither an address nor an identity or registration number and cannot be told from others (CPL Interpretation, art. 209). Add one of them, or the court will ask for it.',
    },
  },
  *check({ parties }) {
    for (const party of parties) {
      if (party.role !== 'defendant' || isIdentified(party)) continue;
      yield {
        span: party.label,
        message: 'missing',
        args: { party: party.roleText + party.name },
        remedies: byTemplate('party-address'),
      };
    }
  },
});
