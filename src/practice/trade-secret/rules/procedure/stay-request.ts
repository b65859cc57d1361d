import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2020〕7号 article 25; 民事诉讼法 article 153. */
export const stayRequest = defineRule({
  id: 'procedure/stay-request',
  title: { 'zh-cn': '原告请求中止审理', en: 'The plaintiff asks for a stay' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#25', '民事诉讼法#153'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    asked: {
      'zh-cn':
        '原告在自己的起诉状中请求中止审理。法释〔2020〕7号第二十五条：须以刑事案件的审理结果为依据才中止，起诉即请求中止会拖延救济，请删去或者在程序中另行申请。',
      en: 'The plaintiff’s own complaint asks for a stay. Under article 25 of Fa Shi [2020] No. 7 a stay is granted only where the case must rest on the criminal one, and asking for it delays relief: drop it or apply later.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'asked'>> {
    const { stay } = pleading.procedure;
    if (pleading.concerned && stay !== null) yield { span: stay, message: 'asked' };
  },
});
