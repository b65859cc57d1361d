import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 24. */
export const accountBooks = defineRule({
  id: 'remedy/account-books',
  title: { 'zh-cn': '可以申请责令提交账簿', en: 'Books could be ordered' },
  severity: 'information',
  authority: ['法释〔2020〕7号#24'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    order: {
      'zh-cn':
        '主张按侵权获利计算，并称账簿由被告掌握，但没有申请责令提交。法释〔2020〕7号第二十四条：已提供初步证据的，可以申请法院责令侵权人提交账簿、资料，请考虑附申请书。',
      en: 'The claim is for the infringer’s profit and the books are said to be with the defendant, but no order is asked for. Article 24 of Fa Shi [2020] No. 7 allows one on preliminary evidence: consider attaching the application.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'order'>> {
    const { booksWithheld, methods } = pleading.remedies;
    if (!pleading.concerned || booksWithheld === null || !methods.includes('profit')) return;
    yield { span: booksWithheld, message: 'order', remedies: byTemplate('attach-account-books') };
  },
});
