import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 articles 5 and 27: content is fixed, and measures are judged, by the carrier. */
export const pointCarrier = defineRule({
  id: 'secret/point-carrier',
  title: { 'zh-cn': '未写明密点的载体', en: 'No carrier named for the secret points' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#5.2', '法释〔2020〕7号#27'],
  documents: [...COMPLAINTS, 'secret-points'],
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '已列密点，但未写明其载体。法释〔2020〕7号第五条第二款以载体的性质判断保密措施，请写明载于何种图纸、文件、程序、数据库等，并指明证据。',
      en: 'Points are listed but no carrier is named. Article 5(2) of Fa Shi [2020] No. 7 judges the measures by the carrier: say which drawings, files, programs or databases hold them, and cite the exhibit.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    const first = pleading.points[0];
    if (!pleading.concerned || first === undefined || pleading.carrier !== null) return;
    yield {
      span: first.span,
      message: 'missing',
      remedies: byTemplate('point-carrier'),
    };
  },
});
