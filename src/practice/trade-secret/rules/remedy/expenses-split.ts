import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { isSummed } from './reckoned';

/** 反不正当竞争法 article 22 (2019: 17): 合理开支. */
export const expensesSplit = defineRule({
  id: 'remedy/expenses-split',
  title: { 'zh-cn': '合理开支没有分项', en: 'Expenses without items' },
  severity: 'warning',
  authority: ['反不正当竞争法#22.3'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    unsplit: {
      'zh-cn':
        '合理开支只有总额，没有律师费、公证费、差旅费等分项。反不正当竞争法第二十二条（2019年文本为第十七条）只赔偿为制止侵权支付的合理开支，请逐项写明。',
      en: 'The reasonable expenses are one sum without items. Article 22 (2019: 17) of the Anti-Unfair Competition Law covers only reasonable expenses paid to stop the infringement: list lawyers’, notarial and travel costs one by one.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'unsplit'>> {
    const { claims, expenses } = pleading.remedies;
    const claim = claims.find(({ kinds }) => kinds.expenses);
    if (!pleading.concerned || claim?.kinds.expenses === undefined || expenses.length > 0) return;
    // Items may stand in a table or passage of their own.
    if (isSummed(pleading, claim.amounts)) return;
    if (claim.figures)
      yield { span: claim.kinds.expenses, message: 'unsplit', remedies: byTemplate('expenses-items') };
  },
});
