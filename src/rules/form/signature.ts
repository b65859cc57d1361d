import { byTemplate, defineRule, EVERY_DOCUMENT } from '../../lint/rule';
import type { DocumentKind } from '../../pleading/model';
import { annexSeverity, closingPlace, hasBlank } from './place';

const SIGNERS: Readonly<Record<DocumentKind, string>> = {
  complaint: '具状人',
  'element-complaint': '具状人',
  appeal: '上诉人',
  answer: '答辩人',
  application: '申请人',
  'secret-points': '提交人',
  'evidence-catalogue': '提交人',
};

/** 落款: no line to sign, or no date. */
export const signature = defineRule({
  id: 'form/signature',
  title: { 'zh-cn': '缺少落款', en: 'Signature or date missing' },
  severity: 'warning',
  authority: ['民事诉讼法#123'],
  documents: EVERY_DOCUMENT,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn': '没有“{signer}”落款和日期。诉状由当事人签名或者盖章并注明日期后递交，请在文末补充。',
      en: 'There is no {signer} line and no date. The party signs or seals the pleading and dates it before filing; add both at the end.',
    },
    signer: {
      'zh-cn': '没有“{signer}”落款。诉状由当事人签名或者盖章后递交，请在日期之上补充。',
      en: 'There is no {signer} line. The party signs or seals the pleading before filing; add the line above the date.',
    },
    date: {
      'zh-cn': '落款没有日期。日期关系到诉讼时效和所引法律的版本，请在“{signer}”之下写明。',
      en: 'The signature has no date. Limitation and the versions of the laws cited depend on it; put it below {signer}.',
    },
    blank: {
      'zh-cn': '落款日期待填。请在递交前填写。',
      en: 'The date of the signature is still blank. Fill it in before filing.',
    },
  },
  *check(pleading) {
    const args = { signer: SIGNERS[pleading.kind] };
    const { signer = null, date = null } = pleading.signature ?? {};
    if (signer === null) {
      yield {
        span: date?.span ?? closingPlace(pleading),
        message: date === null ? 'missing' : 'signer',
        args,
        ...annexSeverity(pleading),
        remedies: date === null ? byTemplate('signature') : [],
      };
    } else if (date === null) {
      yield { span: signer.span, message: 'date', args, ...annexSeverity(pleading) };
    } else if (date.blank && !hasBlank(pleading, date.span)) {
      yield { span: date.span, message: 'blank', severity: 'information' };
    }
  },
});
