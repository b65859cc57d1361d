import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts } from '../told';

/** 法释〔2020〕7号 article 9: use in production or business, directly, after modification, or by adjusting to it. */
export const actUseHow = defineRule({
  id: 'act/use-how',
  title: { 'zh-cn': '未写明如何使用', en: 'Use told without its object' },
  severity: 'information',
  authority: ['法释〔2020〕7号#9'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    bare: {
      'zh-cn':
        '主张被告使用了商业秘密，但没有写明用在什么产品、工艺、投标或者客户上。法释〔2020〕7号第九条规定了直接使用、修改后使用和据以调整经营活动三种情形，请写明是哪一种、用于何处。',
      en: 'The draft says the secret was used, but not on what product, process, tender or customer. Article 9 of Fa Shi [2020] No. 7 knows direct use, use after modification and adjusting one’s business to it: say which, and on what.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'bare'>> {
    // Without a named defendant nobody can tell whose use a sentence tells.
    if (pleading.parties.every(({ role }) => role !== 'defendant')) return;
    const use = pleading.acts.find(({ kind }) => kind === 'use');
    if (!hasFacts(pleading) || use === undefined || pleading.elements.use.words.length > 0) return;
    yield { span: use.span, message: 'bare', remedies: byTemplate('use-how') };
  },
});
