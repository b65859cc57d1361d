import { byTemplate, COMPLAINTS, defineRule, type Report } from '../../../../lint/rule';
import type { TradeSecretPleading } from '../../model';
import { hasFacts } from '../told';

/** 法释〔2020〕7号 article 26 paragraphs 2 and 3. */
export const licenceAuthority = defineRule({
  id: 'standing/licence-authority',
  title: { 'zh-cn': '被许可人单独起诉缺少条件', en: 'Licensee may not sue alone' },
  severity: 'error',
  authority: ['法释〔2020〕7号#26'],
  documents: COMPLAINTS,
  fix: 'suggestion',
  messages: {
    ordinary: {
      'zh-cn':
        '原告是普通使用许可合同的被许可人，单独起诉却没有权利人的书面授权。法释〔2020〕7号第二十六条第三款：应当与权利人共同起诉，或者经权利人书面授权单独起诉，请补充授权书或者追加权利人。',
      en: 'The plaintiff is an ordinary licensee and sues alone without the owner’s written authority. Under article 26(3) of Fa Shi [2020] No. 7 it sues with the owner, or alone on written authority: add the authorisation or join the owner.',
    },
    sole: {
      'zh-cn':
        '原告是排他使用许可合同的被许可人，既未与权利人共同起诉，也未写明权利人不起诉。法释〔2020〕7号第二十六条第二款：应当与权利人共同起诉，或者在权利人不起诉时自行起诉，请补充。',
      en: 'The plaintiff is a sole licensee and neither sues with the owner nor says that the owner does not sue. Article 26(2) of Fa Shi [2020] No. 7 asks for one of the two: add it.',
    },
  },
  *check(pleading: TradeSecretPleading): Iterable<Report<'ordinary' | 'sole'>> {
    const { standing } = pleading;
    if (!hasFacts(pleading) || standing === null || standing.jointly || standing.authority) return;
    const remedies = byTemplate('standing-authority');
    if (standing.kind === 'ordinary') yield { span: standing.span, message: 'ordinary', remedies };
    else if (standing.kind === 'sole' && !standing.ownerRests)
      yield { span: standing.span, message: 'sole', remedies };
  },
});
