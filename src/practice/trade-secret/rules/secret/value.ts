import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';
import { hasFacts, tells } from '../told';

/** 法释〔2020〕7号 article 7. */
export const secretValue = defineRule({
  id: 'secret/value',
  title: { 'zh-cn': '未主张商业价值', en: 'No commercial value asserted' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#7'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见商业秘密具有商业价值的陈述。法释〔2020〕7号第七条要求该信息因不为公众所知悉而具有现实的或者潜在的商业价值，请写明研发投入、成本、质量或者报价上的优势，并引用证据。',
      en: 'The draft does not say that the secret has commercial value. Article 7 of Fa Shi [2020] No. 7 asks for actual or potential value that comes from secrecy: state the investment or the advantage in cost, quality or price, and cite exhibits.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!hasFacts(pleading) || tells(pleading, 'value')) return;
    yield {
      span: whereElement(pleading, 'conditions', 'secret'),
      message: 'missing',
      remedies: byTemplate('value'),
    };
  },
});
