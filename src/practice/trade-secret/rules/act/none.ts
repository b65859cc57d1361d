import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';

/** 反不正当竞争法 article 10 (2019: 9); 民事诉讼法 article 122 item 3: the suit must rest on facts. */
export const actNone = defineRule({
  id: 'act/none',
  title: { 'zh-cn': '未陈述侵权行为', en: 'No act of infringement alleged' },
  severity: 'error',
  authority: ['反不正当竞争法#10', '民事诉讼法#122'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见被告获取、披露、使用或者允许他人使用商业秘密的具体事实。反不正当竞争法第十条（2019年文本为第九条）列举了侵权行为，请写明何人在何时以何种方式实施了哪一种。',
      en: 'No act of acquiring, disclosing, using or letting others use the secret is told of any defendant. Article 10 of the Anti-Unfair Competition Law (article 9 in the 2019 text) lists the acts: say who did which, when and how.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!pleading.concerned || pleading.actsSuspected || pleading.acts.some(({ kind }) => kind !== 'breach'))
      return;
    // Without any told facts form/facts speaks.
    if (!pleading.sections.some(({ role, empty }) => role === 'facts' && !empty)) return;
    yield {
      span: whereElement(pleading, 'act'),
      message: 'missing',
      remedies: byTemplate('acts'),
    };
  },
});
