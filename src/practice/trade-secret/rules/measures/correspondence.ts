import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { Measure, TradeSecretPleading } from '../../model';
import { hasFacts } from '../told';

/** What may carry a secret, or words that stand for it. */
const CARRIER =
  /图纸|图样|文件|程序|代码|数据|记录|样品|样机|服务器|文档|配方|工艺|规程|说明书|手册|报告|光盘|电脑|计算机|系统|资料|模型|数模|档案|仓库|邮件|报价|合同|台账|表|卡|册|本|密点|秘密点|上述信息|该信息|涉案|信息|种子|亲本|软件|网盘|硬盘|车间|实验室/;
const TIED = /针对|对应|相适应|相称|覆盖/;

/** The measure is said to protect a carrier or a point. */
export function corresponds({ text }: Measure): boolean {
  return CARRIER.test(text) || TIED.test(text);
}

/** 法释〔2020〕7号 article 5 paragraph 2: measures are weighed against carrier and content. */
export const measuresCorrespondence = defineRule({
  id: 'measures/correspondence',
  title: { 'zh-cn': '保密措施与载体没有对应', en: 'Measures not tied to the carrier' },
  severity: 'information',
  authority: ['法释〔2020〕7号#5.2'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    loose: {
      'zh-cn':
        '陈述了保密措施，但没有一句说明它针对哪些密点或者载体。法释〔2020〕7号第五条第二款看保密措施与商业秘密的对应程度，请写明每项措施所针对的图纸、文件、系统等载体。',
      en: 'Measures are told, but no sentence says which points or carriers they protect. Article 5(2) of Fa Shi [2020] No. 7 weighs how measures correspond to the secret: name the drawings, files or systems each one covers.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'loose'>> {
    const named = pleading.measures.filter(({ conclusion }) => !conclusion);
    const first = named[0];
    if (!hasFacts(pleading) || first === undefined) return;
    if (pleading.measures.some(corresponds)) return;
    yield { span: first.span, message: 'loose', remedies: byTemplate('measures') };
  },
});
