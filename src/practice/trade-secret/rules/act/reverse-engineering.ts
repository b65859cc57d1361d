import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts } from '../told';

/** 法释〔2020〕7号 article 14. */
export const reverseEngineering = defineRule({
  id: 'act/reverse-engineering',
  title: { 'zh-cn': '自述被告可能系反向工程', en: 'Own facts suggest reverse engineering' },
  severity: 'information',
  authority: ['法释〔2020〕7号#14'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    told: {
      'zh-cn':
        '这里的陈述显示被告可能系购买产品后拆解、测绘取得信息。法释〔2020〕7号第十四条：自行研发或者反向工程不属于侵犯商业秘密，请核对，并写明被告另以不正当手段获取的事实。',
      en: 'These words suggest that the defendant bought the product and took it apart. Under article 14 of Fa Shi [2020] No. 7 own development and reverse engineering are no infringement: check, and state the improper means if there were any.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'told'>> {
    const told = pleading.elements['reverse-engineering'].words[0];
    if (hasFacts(pleading) && told) yield { span: told.span, message: 'told' };
  },
});
