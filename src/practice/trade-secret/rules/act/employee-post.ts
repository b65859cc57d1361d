import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts, tellsGroup } from '../told';

/** 法释〔2020〕7号 articles 11 and 12. */
export const actEmployeePost = defineRule({
  id: 'act/employee-post',
  title: { 'zh-cn': '未写明员工的职务或者任职期间', en: 'Employee without post or period' },
  severity: 'information',
  authority: ['法释〔2020〕7号#11', '法释〔2020〕7号#12'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    post: {
      'zh-cn':
        '称被告为员工或者前员工，但没有写明职务。法释〔2020〕7号第十一条、第十二条以劳动关系和职务、职责判断其能否接触商业秘密，请补充。',
      en: 'The defendant is called an employee or former employee without a post. Articles 11 and 12 of Fa Shi [2020] No. 7 judge access by the employment, post and duties: add it.',
    },
    period: {
      'zh-cn':
        '称被告为员工或者前员工，但没有写明任职期间。法释〔2020〕7号第十一条、第十二条以劳动关系和职务、职责判断其能否接触商业秘密，请补充。',
      en: 'The defendant is called an employee or former employee without a period. Articles 11 and 12 of Fa Shi [2020] No. 7 judge access by the employment, post and duties: add it.',
    },
    both: {
      'zh-cn':
        '称被告为员工或者前员工，但没有写明职务和任职期间。法释〔2020〕7号第十一条、第十二条以劳动关系和职务、职责判断其能否接触商业秘密，请补充。',
      en: 'The defendant is called an employee or former employee without a post and a period. Articles 11 and 12 of Fa Shi [2020] No. 7 judge access by the employment, post and duties: add it.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'post' | 'period' | 'both'>> {
    const called = pleading.elements.employment.words.find(({ group }) => group === 'called');
    if (!hasFacts(pleading) || called === undefined) return;
    const post = tellsGroup(pleading, 'access', 'post', 'duties') || pleading.formerPost;
    const period = tellsGroup(pleading, 'employment', 'period');
    if (post && period) return;
    yield {
      span: called.span,
      message: post ? 'period' : period ? 'post' : 'both',
      remedies: byTemplate('employee-post'),
    };
  },
});
