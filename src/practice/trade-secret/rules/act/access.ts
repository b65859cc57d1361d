import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { whereElement } from '../place';
import { hasFacts, tells } from '../told';

/** 法释〔2020〕7号 article 12; 反不正当竞争法 article 39 paragraph 2 item 1 (2019: 32). */
export const actAccess = defineRule({
  id: 'act/access',
  title: { 'zh-cn': '未写明接触的渠道或者机会', en: 'No channel or opportunity of access' },
  severity: 'warning',
  authority: ['法释〔2020〕7号#12', '反不正当竞争法#39.2'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    missing: {
      'zh-cn':
        '未见被告有渠道或者机会获取商业秘密的陈述。法释〔2020〕7号第十二条看职务、职责、权限、经手和保管情况，请写明被告的岗位、任务、权限或者业务往来，并引用证据。',
      en: 'The draft does not say what channel or opportunity the defendant had to obtain the secret. Article 12 of Fa Shi [2020] No. 7 looks at post, duties, rights, tasks and custody: state them, or the dealings between the parties, and cite exhibits.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'missing'>> {
    if (!hasFacts(pleading) || pleading.acts.length === 0 || tells(pleading, 'access')) return;
    if (pleading.formerPost) return;
    yield {
      span: whereElement(pleading, 'act'),
      message: 'missing',
      remedies: byTemplate('access'),
    };
  },
});
