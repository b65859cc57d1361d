import { court } from '../../../../src/rules/form/court';
import { signature } from '../../../../src/rules/form/signature';
import { APPEAL, complaint } from '../../../support/complaint';
import { ruleCases } from '../../../support/rule-cases';

const header = ['文书: 民事起诉状'];

ruleCases(court, [
  ['no closing line', complaint({ court: null }), ['warning 具状人：武汉甲木软件有限公司（盖章）']],
  ['此致 without a court', complaint({ court: '此致' }), ['warning 此致']],
  [
    'the front matter names a court, no line does',
    complaint({ court: null }, [...header, '法院: 武汉市中级人民法院']),
    ['warning 具状人：武汉甲木软件有限公司（盖章）'],
  ],
  [
    'nothing closes the draft',
    complaint({ court: null, signature: null, attachments: null }),
    ['warning 民事起诉状'],
  ],
  ['此致 and the court', complaint(), []],
  ['the court alone', complaint({ court: '湖北省武汉市中级人民法院' }), []],
  ['呈 on one line', complaint({ court: '呈：北京知识产权法院' }), []],
  ['an appeal', complaint({ ...APPEAL, court: null }), ['warning 上诉人：武汉甲木软件有限公司']],
  [
    'a list of points',
    '# 密点说明\n\n密点1：一种算法，按路径长度排序后逐条插入。\n',
    ['information 密点说明'],
  ],
]);

ruleCases(signature, [
  ['neither', complaint({ signature: null }), ['warning 此致']],
  ['no date', complaint({ signature: '具状人：武汉甲木软件有限公司' }), ['warning 武汉甲木软件有限公司']],
  ['no signer', complaint({ signature: '2026年5月1日' }), ['warning 2026年5月1日']],
  ['an appeal without either', complaint({ ...APPEAL, signature: null }), ['warning 此致']],
  ['a date to fill in', complaint({ signature: '具状人：\n\n　　　年　月　日' }), ['information 年　月　日']],
  ['a date in Chinese', complaint({ signature: '具状人：张三\n\n二〇二六年五月一日' }), []],
  ['the form', complaint({ signature: '具状人（签字）：张三\n\n日期：2026年5月1日' }), []],
  ['an appeal', complaint(APPEAL), []],
  ['an impossible date is for dates/invalid', complaint({ signature: '具状人：张三\n\n2026年2月30日' }), []],
  [
    'an evidence catalogue',
    '# 证据目录\n\n| 编号 | 名称 | 证明目的 |\n| --- | --- | --- |\n| 1 | 合同 | 关系 |\n',
    ['information 证据目录'],
  ],
]);
