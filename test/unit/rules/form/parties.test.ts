import assert from 'node:assert/strict';
import { plaintiff } from '../../../../src/rules/form/plaintiff';
import { plaintiffDetails } from '../../../../src/rules/form/plaintiff-details';
import { defendant } from '../../../../src/rules/form/defendant';
import { defendantDetails } from '../../../../src/rules/form/defendant-details';
import { copies } from '../../../../src/rules/form/copies';
import { agentAuthority } from '../../../../src/rules/form/agent-authority';
import { APPEAL, complaint, PARTS } from '../../../support/complaint';
import { checkWith, placesOf, ruleCases } from '../../../support/rule-cases';

const party = (text: string): string => complaint({ plaintiff: text });
const person = '张三，男，1975年3月3日出生，汉族，职业工程师，住武汉市洪山区珞喻路3号，联系电话13900001111';

ruleCases(plaintiff, [
  ['no block', complaint({ plaintiff: null }), ['error 民事起诉状']],
  ['no block under the heading', complaint({ plaintiff: '## 当事人' }), ['error 当事人']],
  [
    'a sentence about the plaintiff',
    complaint({ plaintiff: '原告与被告曾签订劳动合同。' }),
    ['error 民事起诉状'],
  ],
  ['an appeal without appellant', complaint({ ...APPEAL, plaintiff: null }), ['error 民事上诉状']],
  ['a block', complaint(), []],
  ['a blank block', complaint({ plaintiff: '原告：' }), []],
  ['an appeal', complaint(APPEAL), []],
  [
    'an answer',
    complaint({ title: '# 民事答辩状', plaintiff: '答辩人：李四，男，住武汉市。', defendant: null }),
    [],
  ],
  [
    'an application',
    complaint({
      title: '# 证据保全申请书',
      plaintiff: '申请人：武汉甲木软件有限公司',
      defendant: '被申请人：李四',
    }),
    [],
  ],
  [
    'an application by nobody',
    complaint({ title: '# 证据保全申请书', plaintiff: null, defendant: null }),
    ['error 证据保全申请书'],
  ],
]);

describe('form/plaintiff-details', () => {
  /** What is said to be missing, at `warning` unless marked. */
  const cases: readonly (readonly [string, string | null])[] = [
    [`原告：${person}。`, null],
    ['原告：张三，男，住武汉市。', '出生日期或年龄、民族、联系方式'],
    ['原告：张三', '性别、出生日期或年龄、民族、住所、联系方式'],
    ['原告：张三，男，38岁，汉族，个体户，住武汉市，电话13900001111', 'information 职业、工作单位'],
    [
      '原告：张三\n性别：\n民族：汉族\n出生日期：　　年　月　日\n职业：律师\n住址：武汉市\n电话：13900001111',
      '性别、出生日期或年龄',
    ],
    ['原告：武汉甲木软件有限公司', '法定代表人或者主要负责人、住所、联系方式'],
    ['原告：武汉甲木软件有限公司，住所地武汉市，法定代表人张三，董事长。', '联系方式'],
    ['原告：武汉甲木软件有限公司，住所地武汉市，电话027-88880000', '法定代表人或者主要负责人'],
    [
      '原告：武汉甲木软件有限公司，住所地武汉市，法定代表人张三，电话027-88880000',
      'information 法定代表人的职务、统一社会信用代码',
    ],
    [
      '原告：武汉甲木软件有限公司\n住所地：武汉市\n法定代表人：张三，总经理\n委托诉讼代理人：赵六，律师，特别授权\n联系电话：13900001111',
      '联系方式',
    ],
    [
      '原告：武汉甲木软件有限公司\n委托诉讼代理人：赵六，律师，特别授权，地址武汉市江汉区',
      '法定代表人或者主要负责人、住所、联系方式',
    ],
    [
      '原告：武汉甲木合伙企业（有限合伙），主要经营场所武汉市，执行事务合伙人：张三，电话027-88880000',
      'information 法定代表人的职务、统一社会信用代码',
    ],
    [
      '原告：武汉市丙土商行，经营场所武汉市，统一社会信用代码92420111MA4AAAAA1Y\n经营者：张三，男，1975年3月3日出生，汉族，住武汉市洪山区，电话13900001111',
      null,
    ],
    [
      '原告：武汉市丙土商行，经营场所武汉市，统一社会信用代码92420111MA4AAAAA1Y，电话027-88880000\n经营者：张三，男',
      '经营者的出生日期或年龄、经营者的民族',
    ],
    [
      '原告：武汉市丙土商行（个体工商户），住所地武汉市，电话027-88880000',
      '法定代表人或者主要负责人（个体工商户为经营者）',
    ],
    ['原告：【姓名或名称】，住【住所】，电话【电话】', null],
    ['原告（自然人）：\n姓名：\n性别：', '姓名、性别、出生日期或年龄、民族、住所、联系方式'],
    ['原告：John Smith，男，1975年3月3日出生，美国国籍，职业工程师，住上海市，电话13900001111', null],
    [
      '原告：陈大文，男，1975年3月3日出生，香港特别行政区居民，职业工程师，住香港九龙，电话00852-12345678',
      null,
    ],
  ];
  for (const [block, expected] of cases) {
    it(`${JSON.stringify(block)}: ${expected ?? 'nothing'}`, () => {
      const found = checkWith([plaintiffDetails], party(block));
      const [first] = found;
      assert.equal(found.length, expected === null ? 0 : 1, JSON.stringify(found));
      if (expected === null || first === undefined) return;
      const [missing = '', severity] = expected.split(' ').reverse();
      assert.equal(first.severity, severity ?? 'warning');
      assert.ok(
        first.message.includes(missing) &&
          !first.message.includes(`、${missing}`) &&
          !first.message.includes(`${missing}、`),
        first.message,
      );
    });
  }

  it('gives one finding a plaintiff', () => {
    const text = party(
      '原告一：张三，男，住武汉市。\n\n原告二：武汉甲木软件有限公司，住所地武汉市。\n\n原告三：' + person,
    );
    assert.deepEqual(placesOf(plaintiffDetails, text), [
      'warning 原告一：张三',
      'warning 原告二：武汉甲木软件有限公司',
    ]);
  });

  it('takes the representative from the signature', () => {
    const plaintiff =
      '原告：武汉甲木软件有限公司，住所地武汉市，电话027-88880000，统一社会信用代码91420100MA4KXR9DX8';
    const signed = '具状人：武汉甲木软件有限公司\n法定代表人：张三\n2026年5月1日';
    assert.deepEqual(
      placesOf(plaintiffDetails, complaint({ plaintiff, signature: signed })).filter((found) =>
        found.startsWith('warning'),
      ),
      [],
    );
    const unsigned = signed.replace('张三', '');
    assert.deepEqual(placesOf(plaintiffDetails, complaint({ plaintiff, signature: unsigned })), [
      'warning 原告：武汉甲木软件有限公司',
    ]);
  });

  it('looks at who appeals, not at who does not', () => {
    const plaintiff = `${APPEAL.plaintiff}\n\n原审原告：张五`;
    assert.deepEqual(placesOf(plaintiffDetails, complaint({ ...APPEAL, plaintiff })), []);
  });

  it('looks at no answer and no application', () => {
    assert.deepEqual(
      placesOf(plaintiffDetails, complaint({ title: '# 先予执行申请书', plaintiff: '申请人：张三' })),
      [],
    );
  });
});

ruleCases(defendant, [
  ['nobody is sued', complaint({ defendant: null }), ['error 民事起诉状']],
  [
    'a sentence about the defendant',
    complaint({ defendant: '被告自2015年起在原告处工作。' }),
    ['error 民事起诉状'],
  ],
  ['an appeal against nobody', complaint({ ...APPEAL, defendant: null }), ['error 民事上诉状']],
  ['a third party only', complaint({ defendant: '第三人：李四，男，住武汉市。' }), ['error 民事起诉状']],
  ['a block', complaint(), []],
  ['an appeal', complaint(APPEAL), []],
  [
    'a row of a table',
    complaint({ defendant: '| 当事人 | 情况 |\n| --- | --- |\n| 被告 | 李四，男，住武汉市 |' }),
    [],
  ],
]);

ruleCases(defendantDetails, [
  ['a bare name', complaint({ defendant: '被告：李四' }), ['warning 被告：李四']],
  [
    'sex, birth and post',
    complaint({ defendant: '被告：李四，男，1990年1月2日出生，系原告前员工。' }),
    ['warning 被告：李四'],
  ],
  [
    'an address that is not known',
    complaint({ defendant: '被告：李四，男，住址不详。' }),
    ['warning 被告：李四'],
  ],
  [
    'one of two',
    complaint({ defendant: '被告一：李四，住武汉市。\n\n被告二：武汉乙火商贸有限公司，法定代表人李四。' }),
    ['warning 被告二：武汉乙火商贸有限公司'],
  ],
  ['an address', complaint(), []],
  ['an identity number', complaint({ defendant: '被告：李四，公民身份号码420106199001020011。' }), []],
  ['a bare identity number', complaint({ defendant: '被告：李四（420106199001020011）' }), []],
  [
    'a registration number',
    complaint({ defendant: '被告：武汉乙火商贸有限公司\n统一社会信用代码：91420100MA4KXR9DX9' }),
    [],
  ],
  [
    'the operator has an address',
    complaint({ defendant: '被告：武汉市丙土商行\n经营者：李四，男，住武汉市。' }),
    [],
  ],
  ['a third party', complaint({ defendant: '被告：李四，住武汉市。\n\n第三人：王五' }), []],
]);

ruleCases(copies, [
  [
    'too few',
    complaint({ defendant: '被告一：李四，住武汉市。\n\n被告二：王五，住武汉市。' }),
    ['information 起诉状副本1份'],
  ],
  [
    'too many',
    complaint({ attachments: '附：起诉状副本叁份；证据材料三套' }),
    ['information 起诉状副本叁份'],
  ],
  [
    'a third party counts',
    complaint({ defendant: `${PARTS.defendant}\n\n第三人：王五，住武汉市。` }),
    ['information 起诉状副本1份'],
  ],
  ['as many', complaint(), []],
  ['nothing said', complaint({ attachments: '附：证据材料3套' }), []],
  ['nobody to serve', complaint({ defendant: null }), []],
  ['the element form', complaint({ title: '# 要素式起诉状', attachments: '附：起诉状副本3份' }), []],
]);

ruleCases(agentAuthority, [
  [
    'not stated',
    complaint({ plaintiff: `${PARTS.plaintiff}\n\n委托诉讼代理人：赵六，湖北某律师事务所律师。` }),
    ['information 委托诉讼代理人：赵六'],
  ],
  [
    'no box ticked',
    complaint({ plaintiff: `${PARTS.plaintiff}\n\n委托诉讼代理人：赵六\n代理权限：☐一般代理 ☐特别授权` }),
    ['information 委托诉讼代理人：赵六'],
  ],
  [
    '特别授权',
    complaint({
      plaintiff: `${PARTS.plaintiff}\n\n委托诉讼代理人：赵六，湖北某律师事务所律师（特别授权）。`,
    }),
    [],
  ],
  [
    '一般代理 on the next line',
    complaint({ plaintiff: `${PARTS.plaintiff}\n\n委托诉讼代理人：赵六\n代理权限：一般代理` }),
    [],
  ],
  ['no agent', complaint(), []],
  ['无', complaint({ plaintiff: `${PARTS.plaintiff}\n\n委托诉讼代理人：无` }), []],
]);
