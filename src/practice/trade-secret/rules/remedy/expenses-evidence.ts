import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 民事诉讼法 article 67. */
export const expensesEvidence = defineRule({
  id: 'remedy/expenses-evidence',
  title: { 'zh-cn': '合理开支没有证据', en: 'Expenses without an exhibit' },
  severity: 'information',
  authority: ['民事诉讼法#67'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    unproved: {
      'zh-cn':
        '合理开支中的{items}没有对应的证据。民事诉讼法第六十七条要求当事人对自己的主张提供证据，请列明合同、发票或者付款凭证。',
      en: 'No exhibit is listed for {items}. Article 67 of the Civil Procedure Law puts the proof on the party: list the contract, invoice or payment record.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unproved'>> {
    const { claims, expenses } = pleading.remedies;
    if (!pleading.concerned || pleading.exhibits.length === 0 || !claims.some(({ kinds }) => kinds.expenses))
      return;
    const unproved = expenses.filter(({ proved }) => !proved);
    const [first] = unproved;
    if (first)
      yield {
        span: first.span,
        message: 'unproved',
        args: { items: unproved.map(({ name }) => name).join('、') },
        remedies: byTemplate('expenses-exhibit'),
      };
  },
});
