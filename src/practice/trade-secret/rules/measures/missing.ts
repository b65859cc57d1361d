import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';

/** 法释〔2020〕7号 articles 5 and 6. */
export const measuresMissing = defineRule({
  id: 'measures/missing',
  title: { 'zh-cn': '未主张保密措施', en: 'No confidentiality measure asserted' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#5', '法释〔2020〕7号#6'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见原告采取了保密措施的陈述。法释〔2020〕7号第五条、第六条要求侵权行为发生以前已有相应保密措施，请写明措施的内容、时间和对应的载体，并列明证据。',
      en: 'The draft does not say what confidentiality measures the plaintiff took. Articles 5 and 6 of Fa Shi [2020] No. 7 ask for measures in place before the act: state each with its date and carrier, and cite exhibits.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!pleading.concerned || pleading.measures.length > 0) return;
    yield {
      span: whereElement(pleading, 'measures', 'conditions', 'secret'),
      message: 'missing',
      remedies: byTemplate('measures'),
    };
  },
});
