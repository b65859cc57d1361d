import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

type Message = 'values' | 'code' | 'customers' | 'also';

/** 法释〔2020〕7号 article 21: confidentiality in the proceedings is asked for in writing; the complaint is served openly. */
export const inBody = defineRule<TradeSecretPleading, Message>({
  id: 'confidential/in-body',
  title: { 'zh-cn': '正文写出了秘密本身', en: 'The body prints the secret itself' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#21'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    values: {
      'zh-cn':
        '正文写出了配方或者工艺的具体数值，起诉状送达后即脱离控制（保密须书面申请，法释〔2020〕7号第二十一条）。请将数值移入密件并在正文概括表述，或者用【密】【/密】标明。',
      en: 'The body prints values of the formula or process, and the complaint is served on the other side (confidentiality is granted on written request: Fa Shi [2020] No. 7, art. 21). Move them to a sealed annex, or mark them 【密】…【/密】.',
    },
    code: {
      'zh-cn':
        '正文写出了程序代码，起诉状送达后即脱离控制（保密须书面申请，法释〔2020〕7号第二十一条）。请将代码移入密件，或者用 :::密 标明。',
      en: 'The body prints program code, and the complaint is served on the other side (confidentiality is granted on written request: Fa Shi [2020] No. 7, art. 21). Move it to a sealed annex, or mark it :::密.',
    },
    customers: {
      'zh-cn':
        '正文写出了客户的名称和联系电话，起诉状送达后即脱离控制（保密须书面申请，法释〔2020〕7号第二十一条）。请移入密件并在正文用代号，或者用【密】【/密】标明。',
      en: 'The body prints customers and their telephone numbers, and the complaint is served on the other side (confidentiality is granted on written request: Fa Shi [2020] No. 7, art. 21). Move them to a sealed annex and use code names, or mark them 【密】…【/密】.',
    },
    also: { 'zh-cn': '此处也写出了具体内容。', en: 'The secret is printed here too.' },
  },
  *check({ concerned, confidential }): Iterable<Report<Message>> {
    const [first, ...others] = confidential.printed;
    if (!concerned || first === undefined) return;
    yield {
      span: first.span,
      message: first.kind,
      related: others.map(({ span }) => ({ span, message: 'also' as const })),
      remedies: byTemplate('attach-annex'),
    };
  },
});
