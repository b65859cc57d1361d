import assert from 'node:assert/strict';
import { undefinedExhibit } from '../../../../src/rules/evidence/undefined';
import { APPEAL, complaint } from '../../../support/complaint';
import { checkWith, ruleCases } from '../../../support/rule-cases';
import { draft, lines, table } from './cases';

const answer = (evidence: string, facts: string): string =>
  `# 民事答辩状\n\n答辩人（被告）：李四，男，住武汉市。\n\n被答辩人（原告）：武汉甲木软件有限公司，住所地武汉市。\n\n## 事实与理由\n\n${facts}\n\n## 证据清单\n\n${evidence}\n`;

ruleCases(undefinedExhibit, [
  ['a number beyond the list', draft(lines('1', '2'), '事实（证据3）。'), ['error 证据3']],
  ['a number beyond a table', draft(table('证据1', '证据2'), '事实（证据9）。'), ['error 证据9']],
  ['a Chinese number', draft(lines('一', '二'), '事实（证据三）。'), ['error 证据三']],
  ['a full-width number', draft(lines('１', '２'), '事实（证据３）。'), ['error 证据３']],
  ['the second of a list', draft(lines('1', '2'), '事实（证据1、5）。'), ['error 5']],
  ['the end of a range', draft(lines('1', '2', '3'), '事实（证据2至证据6）。'), ['error 证据2至证据6']],
  ['a number of a group', draft(table('1-1', '1-2', '2-1'), '事实（证据3-1）。'), ['error 证据3-1']],
  ['a skipped number that is cited', draft(lines('1', '3'), '事实（证据2）。'), ['error 证据2']],
  ['one number cited twice, once', draft(lines('1', '2'), '甲（证据7）。乙（证据7）。'), ['error 证据7']],
  ['two numbers, each', draft(lines('1'), '甲（证据7）。乙（证据8）。'), ['error 证据7', 'error 证据8']],
  ['in the list itself', draft('证据1：材料，来源于原告，证明与证据4相同的事实。'), ['error 证据4']],
  ['a hyphen that may be a part', draft(lines('1', '2', '3'), '事实（证据2-9）。'), ['information 证据2-9']],
  [
    'an appeal, where it may be an earlier exhibit',
    complaint({
      ...APPEAL,
      facts: '## 上诉理由\n\n事实（证据8）。',
      evidence: `## 证据清单\n\n${lines('1')}`,
    }),
    ['information 证据8'],
  ],
  ['an own exhibit in an answer', answer(lines('1'), '答辩人早已公开该信息（证据4）。'), ['error 证据4']],
  [
    'numbers of a group alone in a bracket',
    draft(table('1-1', '1-2', '2-1'), '事实（1-2、2-4）。'),
    ['error 2-4'],
  ],
  [
    'a table with columns in everyday words',
    draft(
      '| 编号 | 是什么 | 从哪里来 | 要证明什么 |\n| --- | --- | --- | --- |\n| 1 | 合同 | 原告 | 交易 |',
      '事实（证据3）。',
    ),
    ['error 证据3'],
  ],

  [
    'numbers in a bracket, none of them listed',
    draft(table('1-1', '1-2', '2-1'), '见附图（3-1、3-2）。'),
    [],
  ],
  ['numbers in a bracket, the list not in groups', draft(table('1', '2', '3'), '分段（1-2、2-4）。'), []],
  ['listed', draft(lines('1', '2'), '事实（证据1、证据2）。'), []],
  ['no list at all', complaint({ facts: '## 事实与理由\n\n事实（证据3）。', evidence: null }), []],
  ['a range inside the list', draft(lines('1', '2', '3', '4'), '事实（证据2至4）。'), []],
  ['a range with a gap inside', draft(lines('1', '2', '4'), '事实（证据1至4）。'), []],
  ['an entry for a range', draft(table('1', '2至4', '5'), '事实（证据3）。'), []],
  ['an entry for a range with a hyphen', draft(table('1', '2-4', '5'), '事实（证据3）。'), []],
  [
    'an entry line for two',
    draft(`${lines('1')}\n\n证据2、证据3：合同两份，来源于原告，证明交易。`, '事实（证据3）。'),
    [],
  ],
  ['a group cited as a whole', draft(table('1-1', '1-2', '2-1'), '事实（证据1）。'), []],
  ['Chinese in the list, digits in the text', draft(lines('一', '二'), '事实（证据2）。'), []],
  ['a part of a listed exhibit', draft(table('1', '2-1', '2-2', '3'), '事实（证据3-1）。'), []],
  ['the other side’s exhibit', draft(lines('1'), '被告提交的证据9不能成立。'), []],
  ['the plaintiff’s in an answer', answer(lines('1'), '原告证据9、证据12没有载明形成时间。'), []],
  ['the other side by name', draft(lines('1'), '李四举示的证据6系伪造。'), []],
  ['an exhibit of first instance', draft(lines('1'), '该事实已由一审证据15证明。'), []],
  ['an exhibit of a criminal file', draft(lines('1'), '见刑事案件卷宗中的证据33。'), []],
  ['a number of copies', draft(lines('1'), '附证据2份。'), []],
]);

describe('evidence/undefined: adding a row', () => {
  const fixed = (text: string): string => {
    const [finding] = checkWith([undefinedExhibit], text);
    const remedy = finding?.remedies[0];
    assert.ok(remedy?.kind === 'edit');
    const [edit] = remedy.edits;
    assert.ok(edit);
    return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  };

  for (const [what, text, row] of [
    [
      'a table',
      draft(table('证据1', '证据2'), '事实（证据3）。'),
      '| 证据3 | 【证据名称】 | 【证据来源】 | 【证明目的】 |',
    ],
    [
      'a table of bare numbers, in its place',
      draft(table('1', '3'), '事实（证据2）。'),
      '| 2 | 【证据名称】 | 【证据来源】 | 【证明目的】 |\n| 3 |',
    ],
    [
      'lines in Chinese numbers',
      draft(lines('一'), '事实（证据二）。'),
      '证据二：【证据名称】，来源于【证据来源】，证明【证明目的】。',
    ],
    [
      'a list of 附件A, 附件B',
      draft(
        '附件A：门禁记录，来源：原告，证明保密措施。\n\n附件B：图纸，来源：原告，证明内容。',
        '事实（附件C）。',
      ),
      '附件C：【证据名称】，来源于【证据来源】，证明【证明目的】。',
    ],
    [
      'a bulleted list',
      draft(
        '- 证据1：账本，来源于原告，证明数量。\n- 证据2：图纸，来源于原告，证明内容。',
        '事实（证据3）。',
      ),
      '\n- 证据3：【证据名称】，来源于【证据来源】，证明【证明目的】。',
    ],
    [
      'a numbered list of labels',
      draft(
        '1. 证据1：账本，来源于原告，证明数量。\n2. 证据2：图纸，来源于原告，证明内容。',
        '事实（证据3）。',
      ),
      '\n3. 证据3：【证据名称】，来源于【证据来源】，证明【证明目的】。',
    ],
    [
      'a numbered list',
      draft('1. 账本，来源于原告，证明数量。\n2. 图纸，来源于原告，证明内容。', '事实（证据3）。'),
      '\n3. 【证据名称】，来源于【证据来源】，证明【证明目的】。',
    ],
    [
      'a bulleted list with a further line each',
      draft(
        '- 证据1：账本，证明数量。\n  来源：原告\n- 证据2：图纸，证明内容。\n  来源：原告',
        '事实（证据3）。',
      ),
      '\n- 证据3：【证据名称】，来源于【证据来源】，证明【证明目的】。',
    ],
    [
      'a table in everyday words',
      draft(
        '| 号 | 交了啥 | 哪里来的 | 证明什么 |\n| --- | --- | --- | --- |\n| 1 | 账本 | 原告 | 数量 |',
        '事实（证据2）。',
      ),
      '| 2 | 【证据名称】 | 【证据来源】 | 【证明目的】 |',
    ],
  ] as const) {
    it(what, () => {
      const after = fixed(text);
      assert.ok(after.includes(row), after);
      assert.deepEqual(checkWith([undefinedExhibit], after), []);
    });
  }
});
