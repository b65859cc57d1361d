import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { isReckoned } from './reckoned';

/** 反不正当竞争法 article 22 paragraphs 3 and 4 (2019: 17); 法释〔2020〕7号 articles 19 and 20. */
export const damagesBasis = defineRule({
  id: 'remedy/damages-basis',
  title: { 'zh-cn': '没有赔偿的计算方法', en: 'No method for the damages' },
  severity: 'warning',
  authority: ['反不正当竞争法#22', '法释〔2020〕7号#20'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '请求赔偿，但诉讼请求和赔偿部分都没有写明计算方法。反不正当竞争法第二十二条（2019年文本为第十七条）规定了实际损失、侵权获利和法定赔偿，请写明按哪一种并说明依据。',
      en: 'Damages are claimed but neither the claims nor the passages on damages tell a method. Article 22 (2019: 17) of the Anti-Unfair Competition Law names actual loss, the infringer’s profit and statutory damages: say which, and on what ground.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const { claims, methods } = pleading.remedies;
    const claim = claims.find(({ kinds }) => kinds.damages);
    const damages = claim?.kinds.damages;
    if (!pleading.concerned || damages === undefined || methods.length > 0) return;
    // A sum that is reckoned up has a basis, whatever it is called.
    if (isReckoned(pleading, claim?.amounts ?? [])) return;
    yield { span: damages, message: 'missing', remedies: byTemplate('liability') };
  },
});
