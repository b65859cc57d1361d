import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts, tellsGroup } from '../told';

/** 法释〔2020〕7号 article 4. */
export const publicSign = defineRule({
  id: 'secret/public-sign',
  title: { 'zh-cn': '自述的事实显示信息可能已公开', en: 'Own facts suggest the information is public' },
  severity: 'information',
  authority: ['法释〔2020〕7号#4'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    sign: {
      'zh-cn':
        '这里的陈述显示该信息可能已经公开，文中没有说明其仍为秘密的理由。法释〔2020〕7号第四条列举了为公众所知悉的情形，请核对并说明未公开的部分，或者整理、改进后形成的新信息。',
      en: 'These words suggest that the information is already public, and nothing explains why it is still secret. Article 4 of Fa Shi [2020] No. 7 lists what counts as publicly known: check, and say what stayed undisclosed or is new after re-working.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'sign'>> {
    if (!hasFacts(pleading) || tellsGroup(pleading, 'public-sign', 'explained')) return;
    const sign = pleading.elements['public-sign'].words.find(({ group }) => group !== 'explained');
    if (sign) yield { span: sign.span, message: 'sign', remedies: byTemplate('public-sign') };
  },
});
