import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';
import { hasFacts, tells } from '../told';

/** 法释〔2020〕7号 articles 3 and 4. */
export const notPublic = defineRule({
  id: 'secret/not-public',
  title: { 'zh-cn': '未主张不为公众所知悉', en: 'Not said to be not publicly known' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#3', '法释〔2020〕7号#4'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见商业秘密不为公众所知悉的陈述。法释〔2020〕7号第三条要求该信息在被诉侵权行为发生时不为所属领域的相关人员普遍知悉和容易获得，请写明为何公开渠道和上市产品得不到该信息。',
      en: 'The draft does not say that the information is not publicly known. Article 3 of Fa Shi [2020] No. 7 asks that, when the act took place, people in the field neither generally knew it nor could easily come by it: say why open sources and marketed products do not yield it.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!hasFacts(pleading) || tells(pleading, 'not-public')) return;
    yield {
      span: whereElement(pleading, 'conditions', 'secret'),
      message: 'missing',
      remedies: byTemplate('not-public'),
    };
  },
});
