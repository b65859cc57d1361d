import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 20 paragraph 1. */
export const royaltyProof = defineRule({
  id: 'remedy/royalty',
  title: { 'zh-cn': '许可使用费缺少合同或者支付证据', en: 'Royalty without contract or payment' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#20.1'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    both: {
      'zh-cn':
        '参照许可使用费计算赔偿，但证据中没有许可合同和许可费的支付凭证。法释〔2020〕7号第二十条第一款参照的是真实的许可，请补充合同、付款凭证和发票。',
      en: 'Damages follow a royalty, but neither a licence contract nor proof of payment is listed. Article 20(1) of Fa Shi [2020] No. 7 refers to a real licence: add the contract, payment records and invoices.',
    },
    contract: {
      'zh-cn':
        '参照许可使用费计算赔偿，但证据中没有许可合同。法释〔2020〕7号第二十条第一款参照的是真实的许可，请补充许可合同。',
      en: 'Damages follow a royalty, but no licence contract is listed. Article 20(1) of Fa Shi [2020] No. 7 refers to a real licence: add the contract.',
    },
    payment: {
      'zh-cn':
        '参照许可使用费计算赔偿，但证据中没有许可费实际支付的凭证。法释〔2020〕7号第二十条第一款参照的是真实的许可，请补充付款凭证、发票。',
      en: 'Damages follow a royalty, but no proof of payment is listed. Article 20(1) of Fa Shi [2020] No. 7 refers to a real licence: add payment records and invoices.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'both' | 'contract' | 'payment'>> {
    const { royalty } = pleading.remedies;
    if (!pleading.concerned || royalty === null || (royalty.contract && royalty.paid)) return;
    yield {
      span: royalty.span,
      message: royalty.contract ? 'payment' : royalty.paid ? 'contract' : 'both',
      remedies: byTemplate('damages-royalty'),
    };
  },
});
