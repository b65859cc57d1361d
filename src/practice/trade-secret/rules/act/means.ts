import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts } from '../told';

/** 法释〔2020〕7号 article 8: other improper means. */
export const actMeans = defineRule({
  id: 'act/means',
  title: { 'zh-cn': '未写明获取手段', en: 'Means of acquisition not told' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#8'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '只主张被告以不正当手段获取，但没有写明是什么手段。法释〔2020〕7号第八条以手段违反法律规定或者公认的商业道德为准，请写明拷贝、下载、外发、窃取、利诱等具体经过。',
      en: 'Only improper acquisition is alleged and no means is told. Article 8 of Fa Shi [2020] No. 7 looks at whether the means break the law or accepted business ethics: say how it was copied, downloaded, sent out, stolen or induced.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const first = pleading.acts[0];
    if (!hasFacts(pleading) || first === undefined || pleading.elements.means.words.length > 0) return;
    if (!pleading.acts.every(({ kind }) => kind === 'acquire') || pleading.elements.means.exhibits.length > 0)
      return;
    yield { span: first.span, message: 'missing', remedies: byTemplate('means') };
  },
});
