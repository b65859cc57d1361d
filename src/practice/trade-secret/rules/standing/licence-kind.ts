import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts } from '../told';

/** 法释〔2020〕7号 article 26: who may sue depends on the kind of licence. */
export const licenceKind = defineRule({
  id: 'standing/licence-kind',
  title: { 'zh-cn': '未写明许可的种类', en: 'Kind of licence not stated' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#26'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '原告以被许可人身份起诉，但没有写明是独占、排他还是普通使用许可。法释〔2020〕7号第二十六条对三种被许可人规定了不同的起诉条件，请写明许可种类并引用许可合同。',
      en: 'The plaintiff sues as a licensee without saying whether the licence is exclusive, sole or ordinary. Article 26 of Fa Shi [2020] No. 7 sets different conditions for each to sue: state the kind and cite the licence.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!hasFacts(pleading) || pleading.standing?.kind !== null) return;
    yield { span: pleading.standing.span, message: 'missing', remedies: byTemplate('standing-licence') };
  },
});
