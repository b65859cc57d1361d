import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 21; 民事诉讼法 article 137 paragraph 2. */
export const confidentialityRequest = defineRule({
  id: 'procedure/confidentiality-request',
  title: { 'zh-cn': '未申请保密措施', en: 'No application to protect the secret' },
  severity: 'information',
  authority: ['法释〔2020〕7号#21', '民事诉讼法#137.2'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '提交的材料含有秘密，但没有提到保密措施申请或者不公开审理申请。法释〔2020〕7号第二十一条和民事诉讼法第一百三十七条第二款以当事人申请为前提，请考虑附申请书。',
      en: 'Secret material is filed but no application for protective measures or a closed hearing is named. Article 21 of Fa Shi [2020] No. 7 and article 137(2) of the Civil Procedure Law act on request: consider attaching one.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { unprotected } = pleading.procedure;
    if (!pleading.concerned || unprotected === null) return;
    yield {
      span: unprotected,
      message: 'missing',
      remedies: byTemplate('confidentiality-request'),
    };
  },
});
