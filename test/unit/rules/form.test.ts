import assert from 'node:assert/strict';
import { createEngine } from '../../../src/lint/engine';
import type { Finding } from '../../../src/lint/finding';
import type { Pleading } from '../../../src/pleading/model';
import { draftRules } from '../../../src/rules/draft';
import { formRules } from '../../../src/rules/form';
import { complaint, PARTS } from '../../support/complaint';

const engine = createEngine<Pleading>(
  { id: 'none', title: { 'zh-cn': '', en: '' }, rules: [], assemble: (pleading) => pleading },
  [...formRules, ...draftRules.filter(({ id }) => id === 'draft/front-matter')],
);

function check(text: string, language: 'zh-cn' | 'en' = 'zh-cn'): readonly Finding[] {
  const reading = engine.read(text);
  assert.ok(reading.pleading, 'the draft is read as a pleading');
  return engine.check(reading, {
    today: { year: 2026, month: 11, day: 22 },
    language,
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
}

/** Findings of one rule: `severity place` each. */
function findings(rule: string, text: string): string[] {
  return check(text)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);
}

/** A rule and drafts with what it reports; an empty list: it is silent. */
function rule(
  id: string,
  cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[],
): void {
  describe(id, () => {
    for (const [what, text, expected] of cases) {
      it(`${expected.length === 0 ? 'is silent' : 'fires'}: ${what}`, () =>
        assert.deepEqual(findings(id, text), expected));
    }
  });
}

const header = ['文书: 民事起诉状'];
const appealParts = {
  title: '# 民事上诉状',
  plaintiff:
    '上诉人（原审原告）：武汉甲木软件有限公司，住所地武汉市，法定代表人张三（总经理），统一社会信用代码91420100MA4KXR9DX8，电话027-88880000。',
  defendant: '被上诉人（原审被告）：李四，男，住武汉市。',
  claims: '## 上诉请求\n\n1. 撤销原判。',
  facts: '## 上诉理由\n\n原审认定事实错误，遗漏密点2。',
  signature: '上诉人：武汉甲木软件有限公司\n\n2026年5月1日',
};
const party = (text: string): string => complaint({ plaintiff: text });
const person = '张三，男，1975年3月3日出生，汉族，职业工程师，住武汉市洪山区珞喻路3号，联系电话13900001111';

describe('a complaint complete in form', () => {
  it('has no finding at all', () => assert.deepEqual(check(complaint()), []));
  it('has none with CRLF, full-width blanks and other headings', () => {
    const spaced = complaint({
      title: '民　事　起　诉　状',
      plaintiff: PARTS.plaintiff.replace('原告', '原　告'),
      court: '此　致\n\n　　湖北省武汉市中级人民法院',
    });
    const bold = complaint().replace(/^#{1,6} (.*)$/gm, '**$1**');
    const bare = complaint().replace(/^#{1,6} (.*)$/gm, '$1');
    const colons = complaint().replace(/^#{2} (.*)$/gm, '$1：');
    for (const text of [spaced, bold, bare, colons, complaint(appealParts)]) {
      assert.deepEqual(check(text), [], text);
      assert.deepEqual(check(text.replaceAll('\n', '\r\n')), [], `CRLF ${text}`);
    }
  });
  it('has none as one paragraph pasted from Word', () => {
    const text = complaint()
      .replace(/^#{1,6} /gm, '')
      .replace(/\n{2,}/g, '\n');
    assert.deepEqual(check(text), []);
  });
});

rule('form/title', [
  [
    'the front matter alone calls it a complaint',
    complaint({ title: null }, header),
    ['warning 原告：武汉甲木软件有限公司'],
  ],
  [
    'the front matter calls it 要素式起诉状',
    complaint({ title: null }, ['文书: 要素式起诉状']),
    ['warning 原告：武汉甲木软件有限公司'],
  ],
  ['a heading', complaint({}, header), []],
  ['a bold line', complaint({ title: '**民 事 起 诉 状**' }, header), []],
  ['a bare line set apart', complaint({ title: '民　事　起　诉　状' }, header), []],
  ['起诉状 alone', complaint({ title: '起诉状' }, header), []],
  ['another document', complaint({ title: null }, ['文书: 民事上诉状']), []],
]);

rule('form/court', [
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
  ['an appeal', complaint({ ...appealParts, court: null }), ['warning 上诉人：武汉甲木软件有限公司']],
  [
    'a list of points',
    '# 密点说明\n\n密点1：一种算法，按路径长度排序后逐条插入。\n',
    ['information 密点说明'],
  ],
]);

rule('form/plaintiff', [
  ['no block', complaint({ plaintiff: null }), ['error 民事起诉状']],
  ['no block under the heading', complaint({ plaintiff: '## 当事人' }), ['error 当事人']],
  [
    'a sentence about the plaintiff',
    complaint({ plaintiff: '原告与被告曾签订劳动合同。' }),
    ['error 民事起诉状'],
  ],
  ['an appeal without appellant', complaint({ ...appealParts, plaintiff: null }), ['error 民事上诉状']],
  ['a block', complaint(), []],
  ['a blank block', complaint({ plaintiff: '原告：' }), []],
  ['an appeal', complaint(appealParts), []],
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
      const found = check(party(block)).filter((finding) => finding.rule === 'form/plaintiff-details');
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
    assert.deepEqual(findings('form/plaintiff-details', text), [
      'warning 原告一：张三',
      'warning 原告二：武汉甲木软件有限公司',
    ]);
  });

  it('takes the representative from the signature', () => {
    const plaintiff =
      '原告：武汉甲木软件有限公司，住所地武汉市，电话027-88880000，统一社会信用代码91420100MA4KXR9DX8';
    const signed = '具状人：武汉甲木软件有限公司\n法定代表人：张三\n2026年5月1日';
    assert.deepEqual(
      findings('form/plaintiff-details', complaint({ plaintiff, signature: signed })).filter((found) =>
        found.startsWith('warning'),
      ),
      [],
    );
    const unsigned = signed.replace('张三', '');
    assert.deepEqual(findings('form/plaintiff-details', complaint({ plaintiff, signature: unsigned })), [
      'warning 原告：武汉甲木软件有限公司',
    ]);
  });

  it('looks at who appeals, not at who does not', () => {
    const plaintiff = `${appealParts.plaintiff}\n\n原审原告：张五`;
    assert.deepEqual(findings('form/plaintiff-details', complaint({ ...appealParts, plaintiff })), []);
  });

  it('looks at no answer and no application', () => {
    assert.deepEqual(
      findings('form/plaintiff-details', complaint({ title: '# 先予执行申请书', plaintiff: '申请人：张三' })),
      [],
    );
  });
});

rule('form/defendant', [
  ['nobody is sued', complaint({ defendant: null }), ['error 民事起诉状']],
  [
    'a sentence about the defendant',
    complaint({ defendant: '被告自2015年起在原告处工作。' }),
    ['error 民事起诉状'],
  ],
  ['an appeal against nobody', complaint({ ...appealParts, defendant: null }), ['error 民事上诉状']],
  ['a third party only', complaint({ defendant: '第三人：李四，男，住武汉市。' }), ['error 民事起诉状']],
  ['a block', complaint(), []],
  ['an appeal', complaint(appealParts), []],
  [
    'a row of a table',
    complaint({ defendant: '| 当事人 | 情况 |\n| --- | --- |\n| 被告 | 李四，男，住武汉市 |' }),
    [],
  ],
]);

rule('form/defendant-details', [
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

rule('form/cause', [
  ['none', complaint({ cause: null }), ['warning 民事起诉状']],
  ['an empty section', complaint({ cause: '## 案由' }), ['warning 案由']],
  ['侵犯 for 侵害', complaint({ cause: '案由：侵犯商业秘密纠纷' }), ['warning 侵犯商业秘密纠纷']],
  ['纠纷 left out', complaint({ cause: '案由：侵害技术秘密' }), ['warning 侵害技术秘密']],
  ['a name of no list', complaint({ cause: '案由：商业秘密侵权纠纷' }), ['warning 商业秘密侵权纠纷']],
  [
    'an old name in the front matter',
    complaint({ cause: null }, [...header, '案由: 商业机密纠纷']),
    ['warning 商业机密纠纷'],
  ],
  [
    'the narrower name fits',
    complaint({
      cause: '案由：侵害商业秘密纠纷',
      claims: '## 诉讼请求\n\n1. 判令被告停止使用原告的技术秘密。',
    }),
    ['information 侵害商业秘密纠纷'],
  ],
  [
    'both kinds are claimed',
    complaint({
      cause: '案由：侵害商业秘密纠纷',
      claims: '## 诉讼请求\n\n1. 停止使用技术秘密；\n2. 停止使用客户信息。',
    }),
    [],
  ],
  [
    'the form says the wider name',
    complaint({
      title: '# 要素式起诉状',
      cause: '案由：侵害商业秘密纠纷',
      claims: '## 诉讼请求\n\n1. 停止使用技术秘密。',
    }),
    [],
  ],
  ['侵害经营秘密纠纷', complaint({ cause: '案由：侵害经营秘密纠纷' }), []],
  ['several causes', complaint({ cause: '案由：侵害技术秘密纠纷、侵害计算机软件著作权纠纷' }), []],
  ['a path of causes', complaint({ cause: '案由：不正当竞争纠纷—侵害商业秘密纠纷' }), []],
  ['a licence dispute', complaint({ cause: '案由：技术秘密许可使用合同纠纷' }), []],
  ['another field of law', complaint({ cause: '案由：侵害发明专利权纠纷' }), []],
  ['at the title', complaint({ title: '# 民事起诉状（侵害技术秘密纠纷）', cause: null }), []],
  ['a blank to fill in', complaint({ cause: '案由：【案由】' }), []],
  ['an appeal', complaint({ ...appealParts, cause: null }), []],
]);

describe('form/cause', () => {
  it('offers the current name', () => {
    const text = complaint({ cause: '案由：侵犯经营秘密纠纷' });
    const [remedy] = check(text).find((finding) => finding.rule === 'form/cause')?.remedies ?? [];
    assert.ok(remedy?.kind === 'edit');
    const [edit] = remedy.edits;
    assert.equal(
      edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end),
      complaint({ cause: '案由：侵害经营秘密纠纷' }),
    );
  });
});

rule('form/claims', [
  ['no section', complaint({ claims: null }), ['error 民事起诉状']],
  ['an empty section', complaint({ claims: '## 诉讼请求' }), ['error 诉讼请求']],
  ['an ordered list', complaint(), []],
  ['1、 lines', complaint({ claims: '诉讼请求\n\n1、停止侵害；\n\n2、赔偿损失。' }), []],
  ['一、 lines', complaint({ claims: '诉讼请求：\n\n一、停止侵害；\n\n二、赔偿损失。' }), []],
  ['one sentence', complaint({ claims: '**诉讼请求**\n\n判令被告停止侵害并赔偿损失10万元。' }), []],
  [
    'a table',
    complaint({
      claims: '## 诉讼请求\n\n| 请求事项 | 内容 |\n| --- | --- |\n| 1. 停止侵权 | 停止使用密点1 |',
    }),
    [],
  ],
  ['an appeal', complaint(appealParts), []],
  ['an answer makes none', complaint({ title: '# 民事答辩状', claims: null }), []],
]);

rule('form/facts', [
  ['no section', complaint({ facts: null }), ['error 民事起诉状']],
  ['an empty section', complaint({ facts: '## 事实与理由' }), ['error 事实与理由']],
  ['a blank to fill in', complaint({ facts: '## 事实与理由\n\n【写明事实与理由】' }), ['error 事实与理由']],
  ['事实和理由', complaint({ facts: '## 事实和理由\n\n被告离职时拷贝了源代码。' }), []],
  [
    '案件事实 and 理由',
    complaint({ facts: '## 案件事实\n\n被告离职时拷贝了源代码。\n\n## 理由\n\n被告违反约定。' }),
    [],
  ],
  ['set apart', complaint({ facts: '事 实 与 理 由：\n\n被告离职时拷贝了源代码。' }), []],
  ['an appeal', complaint(appealParts), []],
]);

rule('form/evidence-list', [
  ['none at all', complaint({ evidence: null }), ['warning 民事起诉状']],
  ['an empty section', complaint({ evidence: '## 证据清单' }), ['warning 证据清单']],
  [
    'exhibits attached without a list',
    complaint({ evidence: null, attachments: '附：起诉状副本1份、证据材料1套' }),
    ['warning 民事起诉状'],
  ],
  ['lines', complaint(), []],
  [
    'a table',
    complaint({
      evidence: '## 证据\n\n| 编号 | 名称 | 证明目的 |\n| --- | --- | --- |\n| 1 | 源代码 | 密点内容 |',
    }),
    [],
  ],
  [
    'an attached 证据目录',
    complaint({ evidence: null, attachments: '附：1.起诉状副本1份；2.证据目录及证据材料1套' }),
    [],
  ],
  [
    'a section that refers to a catalogue',
    complaint({ evidence: '## 证据和证据来源\n\n详见另附的证据目录。' }),
    [],
  ],
  ['an appeal', complaint({ ...appealParts, evidence: null }), []],
]);

rule('form/signature', [
  ['neither', complaint({ signature: null }), ['warning 此致']],
  ['no date', complaint({ signature: '具状人：武汉甲木软件有限公司' }), ['warning 武汉甲木软件有限公司']],
  ['no signer', complaint({ signature: '2026年5月1日' }), ['warning 2026年5月1日']],
  ['an appeal without either', complaint({ ...appealParts, signature: null }), ['warning 此致']],
  ['a date to fill in', complaint({ signature: '具状人：\n\n　　　年　月　日' }), ['information 年　月　日']],
  ['a date in Chinese', complaint({ signature: '具状人：张三\n\n二〇二六年五月一日' }), []],
  ['the form', complaint({ signature: '具状人（签字）：张三\n\n日期：2026年5月1日' }), []],
  ['an appeal', complaint(appealParts), []],
  ['an impossible date is for dates/invalid', complaint({ signature: '具状人：张三\n\n2026年2月30日' }), []],
  [
    'an evidence catalogue',
    '# 证据目录\n\n| 编号 | 名称 | 证明目的 |\n| --- | --- | --- |\n| 1 | 合同 | 关系 |\n',
    ['information 证据目录'],
  ],
]);

rule('form/copies', [
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

rule('form/agent-authority', [
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

rule('draft/front-matter', [
  ['a period that cannot be read', complaint({}, [...header, '侵权行为: 去年三月']), ['warning 去年三月']],
  ['a date that is none', complaint({}, [...header, '法庭辩论终结: 2027-02-30']), ['warning 2027-02-30']],
  ['a stage of another name', complaint({}, [...header, '阶段: 再审']), ['information 再审']],
  ['a document of another name', complaint({}, ['文书: 备忘录']), ['information 备忘录']],
  ['a key twice', complaint({}, [...header, '阶段: 一审', '阶段: 二审']), ['warning 阶段']],
  ['a list', complaint({}, [...header, '侵权行为: [2021-03, 2021-06]']), ['warning 侵权行为']],
  [
    'values that can be read',
    complaint({}, [...header, '阶段: 一审', '侵权行为: 2021年3月6日 至 6月30日', '法庭辩论终结: 2027-01-20']),
    [],
  ],
  ['keys of one’s own', complaint({}, [...header, '备注: 初稿']), []],
  ['no front matter', complaint(), []],
]);

describe('front matter that is broken', () => {
  it('is reported and the draft is read all the same', () => {
    const text = complaint({}, [...header, '案由: "侵害技术秘密纠纷', '阶段: 一审']);
    assert.ok(findings('draft/front-matter', text).some((found) => found.startsWith('warning')));
  });
});

describe('form messages', () => {
  const empty = '# 民事起诉状\n\n原告：张三\n\n被告：李四\n\n委托诉讼代理人：赵六\n';
  it('leave no argument unfilled in either language', () => {
    for (const language of ['zh-cn', 'en'] as const) {
      const messages = [
        ...check(empty, language),
        ...check(complaint({}, ['文书: 备忘', '侵权行为: x']), language),
      ];
      assert.ok(messages.length >= 8);
      for (const { message } of messages) assert.doesNotMatch(message, /[{}]|undefined/);
    }
  });

  it('point inside the text, at something short', () => {
    for (const text of [empty, '# 民事起诉状\n', '民事起诉状', '---\n文书: 民事起诉状\n---\n']) {
      for (const { span } of check(text)) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        assert.ok(span.end - span.start <= 40, text.slice(span.start, span.end));
      }
    }
  });
});
