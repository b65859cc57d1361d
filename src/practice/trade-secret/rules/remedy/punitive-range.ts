import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 反不正当竞争法 article 22 paragraph 3 (2019: 17): 一倍以上五倍以下, both included. */
export const punitiveRange = defineRule({
  id: 'remedy/punitive-range',
  title: { 'zh-cn': '惩罚性赔偿倍数超出范围', en: 'Multiple outside one to five' },
  severity: 'error',
  authority: ['反不正当竞争法#22.3'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    outside: {
      'zh-cn':
        '惩罚性赔偿的倍数为{multiple}倍。反不正当竞争法第二十二条第三款（2019年文本为第十七条第三款）规定为一倍以上五倍以下，请调整。',
      en: 'The multiple asked for is {multiple}. Article 22(3) (2019: 17(3)) of the Anti-Unfair Competition Law allows one to five times: change it.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'outside'>> {
    const outside = pleading.remedies.punitive?.multiples.find(
      ({ hundredths }) => hundredths < 100 || hundredths > 500,
    );
    if (!pleading.concerned || outside === undefined) return;
    yield { span: outside.span, message: 'outside', args: { multiple: outside.hundredths / 100 } };
  },
});
