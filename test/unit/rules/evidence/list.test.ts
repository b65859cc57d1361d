import assert from 'node:assert/strict';
import { purpose } from '../../../../src/rules/evidence/purpose';
import { source } from '../../../../src/rules/evidence/source';
import { unusedExhibit } from '../../../../src/rules/evidence/unused';
import type { Rule } from '../../../../src/lint/rule';
import { checkWith, ruleCases } from '../../../support/rule-cases';
import { draft, lines, table } from './cases';

const rows = (header: string, ...body: readonly string[]): string => {
  const width = header.split('|').length - 2;
  return [header, `|${' --- |'.repeat(width)}`, ...body].join('\n');
};

ruleCases(purpose, [
  [
    'a table without the column',
    draft(rows('| 编号 | 名称 | 来源 |', '| 1 | 执照 | 登记机关 |', '| 2 | 协议 | 原告 |')),
    ['warning 证据清单'],
  ],
  [
    'one blank cell',
    draft(rows('| 编号 | 名称 | 证明目的 |', '| 1 | 执照 | 主体 |', '| 2 | 协议 | |')),
    ['warning 2 | 协议'],
  ],
  [
    'a dash',
    draft(rows('| 编号 | 名称 | 证明目的 |', '| 1 | 执照 | — |', '| 2 | 协议 | 义务 |')),
    ['warning 1 | 执照'],
  ],
  [
    'lines with a source only',
    draft('证据1：执照，来源于登记机关。\n\n证据2：协议，来源于原告。'),
    ['warning 证据清单'],
  ],
  [
    'one line without',
    draft('证据1：执照，证明主体。\n\n证据2：协议，来源于原告。'),
    ['warning 证据2：协议'],
  ],
  ['a numbered list', draft('1. 营业执照\n2. 保密协议\n3. 离职证明'), ['warning 证据清单']],
  ['certificates by name', draft('证据1：离职证明，来源于原告。'), ['warning 证据清单']],
  ['bare lines', draft('证据一 营业执照\n\n证据二 劳动合同'), ['warning 证据清单']],
  [
    'a heading that promises none',
    draft('### 第一组 权属证据\n\n证据1：执照，来源于原告。'),
    ['warning 证据清单'],
  ],
  ['a note on the source only', draft('证据1：执照。\n\n以上证据均由原告提供。'), ['warning 证据清单']],
  [
    'a catalogue',
    draft(rows('| 序号 | 证据名称 | 页码 |', '| 1 | 协议 | 1—3 |'), '', '# 证据目录'),
    ['warning 证据目录'],
  ],

  ['a column', draft(table('1', '2')), []],
  ['clauses', draft(lines('1', '2')), []],
  ['a heading in other words', draft(rows('| 编号 | 名称 | 待证事实 |', '| 1 | 执照 | 主体 |')), []],
  [
    'a line of its own below',
    draft('证据1：执照\n\n证明目的：主体资格\n\n证据2：协议\n\n证明目的：保密义务'),
    [],
  ],
  [
    'once for all before',
    draft('证据1：执照。\n\n证据2：股权档案。\n\n以上证据共同证明原告的主体资格。'),
    [],
  ],
  [
    'once for those named',
    draft('证据1：执照。\n\n证据2：档案。\n\n证据1、证据2共同证明原告的主体资格。'),
    [],
  ],
  [
    'in the heading of the group',
    draft('### 第一组：权属证据，证明原告享有权利\n\n证据1：执照。\n\n证据2：档案。'),
    [],
  ],
  [
    'merged cells of a group',
    draft(rows('| 组别 | 编号 | 名称 | 证明目的 |', '| 第一组 | 1 | 执照 | 主体 |', '| | 2 | 档案 | |')),
    [],
  ],
  ['slashes', draft('1. 执照／登记机关／主体资格\n2. 协议／原告／保密义务'), []],
  ['in the cell of the name', draft(rows('| 编号 | 名称 |', '| 1 | 执照，证明主体资格 |')), []],
  ['no list', draft(''), []],
  ['用以说明', draft('证据1：执照，用以说明主体资格。'), []],
]);

ruleCases(source, [
  [
    'a table without the column',
    draft(rows('| 编号 | 名称 | 证明目的 |', '| 1 | 执照 | 主体 |')),
    ['information 证据清单'],
  ],
  [
    'one blank cell',
    draft(rows('| 编号 | 名称 | 来源 | 证明目的 |', '| 1 | 执照 | | 主体 |', '| 2 | 协议 | 原告 | 义务 |')),
    ['information 1 | 执照'],
  ],
  ['lines', draft('证据1：执照，证明主体。\n\n证据2：协议，证明义务。'), ['information 证据清单']],
  [
    'one line',
    draft('证据1：执照，来源于登记机关，证明主体。\n\n证据2：协议，证明义务。'),
    ['information 证据2：协议'],
  ],
  [
    'a column of the date of making',
    draft(rows('| 编号 | 名称 | 形成时间 | 证明目的 |', '| 1 | 执照 | 2020年 | 主体 |')),
    ['information 证据清单'],
  ],
  ['a list', draft('1. 执照，证明主体\n2. 协议，证明义务'), ['information 证据清单']],
  [
    '无',
    draft(rows('| 编号 | 名称 | 来源 | 证明目的 |', '| 1 | 执照 | 无 | 主体 |')),
    ['information 证据清单'],
  ],
  ['bare lines', draft('证据一 营业执照\n\n证据二 劳动合同'), ['information 证据清单']],
  ['a note on the purpose only', draft('证据1：执照。\n\n以上证据证明主体。'), ['information 证据清单']],
  [
    'a catalogue',
    draft(rows('| 序号 | 证据名称 | 页码 |', '| 1 | 协议 | 1—3 |'), '', '# 证据目录'),
    ['information 证据目录'],
  ],

  ['a column', draft(table('1', '2')), []],
  ['clauses', draft(lines('1')), []],
  ['由…出具', draft('证据1：查新报告，由查新机构出具，证明非公知。'), []],
  ['来自', draft('证据1：样品，来自客户，证明销售。'), []],
  ['原告保存', draft('证据1：手册，原告保存，证明制度。'), []],
  ['a colon', draft('证据1 说明书 来源：原告 证明：内容'), []],
  ['once for all', draft('证据1：执照，证明主体。\n\n证据2：协议，证明义务。\n\n以上证据均来源于原告。'), []],
  [
    'once before the list',
    draft('下列证据均由原告提供：\n\n证据1：执照，证明主体。\n\n证据2：协议，证明义务。'),
    [],
  ],
  [
    'another title of the column',
    draft(rows('| 编号 | 名称 | 提供者 | 证明目的 |', '| 1 | 执照 | 原告 | 主体 |')),
    [],
  ],
  ['a line of its own', draft('证据1：执照\n\n来源：登记机关\n\n证明目的：主体'), []],
  ['slashes', draft('1. 执照／登记机关／主体资格'), []],
]);

ruleCases(unusedExhibit, [
  [
    'neither cited nor explained',
    draft('证据1：执照。\n\n证据2：协议，证明义务。', '事实（证据2）。'),
    ['hint 证据1：执照'],
  ],
  ['each of them', draft('证据1：执照。\n\n证据2：协议。'), ['hint 证据1：执照', 'hint 证据2：协议']],
  ['a row', draft(rows('| 编号 | 名称 | 来源 |', '| 1 | 执照 | 原告 |'), '事实。'), ['hint 1 | 执照']],
  [
    'a number in a group',
    draft(
      rows('| 编号 | 名称 | 来源 |', '| 1-1 | 执照 | 原告 |', '| 1-2 | 协议 | 原告 |'),
      '事实（证据1-2）。',
    ),
    ['hint 1-1 | 执照'],
  ],
  [
    'outside the range cited',
    draft('证据1：甲。\n\n证据2：乙。\n\n证据3：丙。', '事实（证据1至2）。'),
    ['hint 证据3：丙'],
  ],
  ['Chinese numbers', draft('证据一：甲。\n\n证据二：乙。', '事实（证据二）。'), ['hint 证据一：甲']],
  [
    'a dash for the purpose',
    draft(rows('| 编号 | 名称 | 证明目的 |', '| 1 | 执照 | — |')),
    ['hint 1 | 执照'],
  ],
  ['a source is no purpose', draft('证据1：执照，来源于原告。'), ['hint 证据1：执照']],
  ['a list', draft('1. 营业执照\n2. 保密协议', '事实（证据2）。'), ['hint 营业执照']],
  [
    'one of a range of entries',
    draft(rows('| 编号 | 名称 | 来源 |', '| 1 | 执照 | 原告 |', '| 2至4 | 合同 | 原告 |'), '事实（证据3）。'),
    ['hint 1 | 执照'],
  ],

  ['cited', draft('证据1：执照。', '事实（证据1）。'), []],
  ['explained', draft('证据1：执照，证明主体。'), []],
  ['cited in a range', draft('证据1：甲。\n\n证据2：乙。\n\n证据3：丙。', '事实（证据1至证据3）。'), []],
  [
    'its group is cited',
    draft(rows('| 编号 | 名称 | 来源 |', '| 1-1 | 执照 | 原告 |'), '事实（证据1）。'),
    [],
  ],
  ['explained for the group', draft('证据1：甲。\n\n以上证据证明主体。'), []],
  ['cited by another number style', draft('证据一：甲。', '事实（证据1）。'), []],
  ['cited in a list', draft('证据1：甲。\n\n证据2：乙。', '事实（证据1、2）。'), []],
  [
    'an entry for a range, cited inside',
    draft(rows('| 编号 | 名称 | 来源 |', '| 1至3 | 合同 | 原告 |'), '事实（证据2）。'),
    [],
  ],
  ['a column of purposes', draft(table('1', '2')), []],
  ['no list', draft(''), []],
]);

describe('adding what a list lacks', () => {
  const fixed = (rule: Rule, text: string): string => {
    const remedy = checkWith([rule], text)[0]?.remedies[0];
    assert.ok(remedy?.kind === 'edit');
    return [...remedy.edits]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
  };
  const bare = rows('| 编号 | 名称 |', '| 1 | 执照 |', '| 2 | 协议 |');
  for (const [what, rule, text, words] of [
    [
      'a column of purposes',
      purpose,
      draft(bare),
      '| 编号 | 名称 | 证明目的 |\n| --- | --- | --- |\n| 1 | 执照 | 【证明目的】 |\n| 2 | 协议 | 【证明目的】 |',
    ],
    [
      'a column of sources',
      source,
      draft(bare),
      '| 编号 | 名称 | 证据来源 |\n| --- | --- | --- |\n| 1 | 执照 | 【证据来源】 |',
    ],
    [
      'a table without outer pipes',
      purpose,
      draft('编号 | 名称\n--- | ---\n1 | 执照'),
      '编号 | 名称 | 证明目的 |\n--- | --- | --- |\n1 | 执照 | 【证明目的】 |',
    ],
    [
      'with CRLF',
      purpose,
      draft(bare).replaceAll('\n', '\r\n'),
      '| 编号 | 名称 | 证明目的 |\r\n| --- | --- | --- |\r\n| 1 | 执照 | 【证明目的】 |\r\n',
    ],
    [
      'a blank cell',
      purpose,
      draft(rows('| 编号 | 名称 | 证明目的 |', '| 1 | 执照 |  |', '| 2 | 协议 | 义务 |')),
      '【证明目的】',
    ],
    [
      'a row that is short',
      purpose,
      draft(rows('| 编号 | 名称 | 来源 | 证明目的 |', '| 1 | 执照 |', '| 2 | 协议 | 原告 | 义务 |')),
      '| 1 | 执照 |  | 【证明目的】 |',
    ],
    [
      'clauses of lines',
      purpose,
      draft('证据1：执照，来源于原告。\n\n证据2：协议；'),
      '证据1：执照，来源于原告，证明【证明目的】。\n\n证据2：协议，证明【证明目的】；',
    ],
  ] as const) {
    it(what, () => {
      const after = fixed(rule, text);
      assert.ok(after.includes(words), after);
      assert.deepEqual(
        checkWith([rule], after).filter(
          ({ span }) => !after.slice(span.start, span.end).includes('1 | 执照'),
        ),
        [],
      );
    });
  }
});
