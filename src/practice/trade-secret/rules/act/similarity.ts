import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';
import { hasFacts, tells } from '../told';

/** 法释〔2020〕7号 article 13; 反不正当竞争法 article 39 paragraph 2 item 1 (2019: 32). */
export const actSimilarity = defineRule({
  id: 'act/similarity',
  title: { 'zh-cn': '未作比对', en: 'No comparison with the secret' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#13', '反不正当竞争法#39.2'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见被诉信息与商业秘密相同或者实质上相同的陈述，也没有比对或者鉴定。法释〔2020〕7号第十三条以不存在实质性区别为准，请写明比对的对象、方法和结论，并引用比对表或者鉴定意见。',
      en: 'The draft does not compare what the defendant has or uses with the secret. Article 13 of Fa Shi [2020] No. 7 asks whether there is no substantive difference: state what was compared, how and with what result, and cite the comparison or appraisal.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!hasFacts(pleading) || pleading.acts.length === 0 || tells(pleading, 'similarity')) return;
    yield {
      span: whereElement(pleading, 'act'),
      message: 'missing',
      remedies: byTemplate('similarity'),
    };
  },
});
