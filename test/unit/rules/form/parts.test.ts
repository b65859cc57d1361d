import assert from 'node:assert/strict';
import { title } from '../../../../src/rules/form/title';
import { cause } from '../../../../src/rules/form/cause';
import { claims } from '../../../../src/rules/form/claims';
import { facts } from '../../../../src/rules/form/facts';
import { evidenceList } from '../../../../src/rules/form/evidence-list';
import { APPEAL, complaint } from '../../../support/complaint';
import { checkWith, ruleCases } from '../../../support/rule-cases';

const header = ['文书: 民事起诉状'];

ruleCases(title, [
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

ruleCases(cause, [
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
  ['an appeal', complaint({ ...APPEAL, cause: null }), []],
]);

describe('form/cause', () => {
  it('offers the current name', () => {
    const text = complaint({ cause: '案由：侵犯经营秘密纠纷' });
    const [remedy] = checkWith([cause], text)[0]?.remedies ?? [];
    assert.ok(remedy?.kind === 'edit');
    const [edit] = remedy.edits;
    assert.equal(
      edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end),
      complaint({ cause: '案由：侵害经营秘密纠纷' }),
    );
  });
});

ruleCases(claims, [
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
  ['an appeal', complaint(APPEAL), []],
  ['an answer makes none', complaint({ title: '# 民事答辩状', claims: null }), []],
]);

ruleCases(facts, [
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
  ['an appeal', complaint(APPEAL), []],
]);

ruleCases(evidenceList, [
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
  ['an appeal', complaint({ ...APPEAL, evidence: null }), []],
]);
