import { COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';

/** 法释〔2022〕13号 article 1. */
export const jurisdiction = defineRule({
  id: 'procedure/jurisdiction',
  title: { 'zh-cn': '基层法院无权管辖技术秘密案件', en: 'No jurisdiction over technical secrets' },
  severity: 'error',
  authority: ['法释〔2022〕13号#1'],
  documents: COMPLAINTS,
  fix: 'none',
  messages: {
    basic: {
      'zh-cn':
        '技术秘密纠纷向基层人民法院（{court}）提起。法释〔2022〕13号第一条规定由知识产权法院、省会等所在地中级人民法院和指定的中级人民法院管辖，请改正受诉法院。',
      en: 'A technical-secret case is addressed to a basic-level court ({court}). Article 1 of Fa Shi [2022] No. 13 gives such cases to IP courts and designated intermediate courts: change the court.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'basic'>> {
    const { court } = pleading;
    if (!pleading.concerned || court === null || !pleading.procedure.technical) return;
    if (!court.name.endsWith('人民法院') || /中级|高级|最高|知识产权|专门|海事|铁路|互联网/.test(court.name))
      return;
    if (!/(?:区|县|市|旗|开发区|新区)人民法院$/.test(court.name)) return;
    yield { span: court.span, message: 'basic', args: { court: court.name } };
  },
});
