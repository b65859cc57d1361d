import assert from 'node:assert/strict';
import { navigationCompletions } from '../../../../src/features/navigation/completion';
import { frontMatterCompletions } from '../../../../src/features/navigation/front-matter';
import { FRONT_MATTER_KEYS } from '../../../../src/pleading/header';
import { pointNumbering } from '../../../../src/practice/trade-secret/point-numbering';
import { at, CARET, DRAFT, open, read } from './cursor';

const CAUSES = ['侵害技术秘密纠纷'];
/** As the reader knows them: 受理法院 is read as 法院 and not offered beside it. */
const KEYS = FRONT_MATTER_KEYS.filter((key) => key !== '受理法院');
const today = { year: 2026, month: 11, day: 22 };

function offered(words: string, asked = false): readonly string[] {
  const draft = DRAFT.replace('请求判如所请。', words.replace(CARET, ''));
  const { reading, referents, pleading, offset, text } = at(words, draft);
  const context = { referents, points: pointNumbering(pleading), language: 'zh-cn' as const, asked };
  return navigationCompletions(reading, offset, context).map(({ label, detail, replace, insert }) => {
    assert.equal(replace.end, offset);
    return `${text.slice(replace.start, replace.end)}→${insert}|${label}|${detail}`;
  });
}

describe('completion of what the draft sets out', () => {
  const exhibits = (typed: string): readonly string[] =>
    ['证据1|营业执照', '证据2|公证书', '证据3|保密协议', '证据4|门禁记录', '证据5|律师费发票'].map(
      (one) => `${typed}→${one.split('|')[0] ?? ''}|${one}`,
    );
  const cases: readonly (readonly [at: string, asked: boolean, offered: readonly string[]])[] = [
    ['见证据‸。', false, exhibits('证据')],
    ['见证据4‸。', false, exhibits('证据4')],
    [
      '被告使用了密点‸。',
      false,
      ['密点→密点1|密点1|阀芯的锥角与研磨参数。', '密点→密点2|密点2|阀座的热处理曲线，载体为工艺卡。'],
    ],
    ['因此‸。', false, []],
    [
      '因此‸。',
      true,
      [
        '→甲公司|甲公司|原告 甲阀门有限公司',
        '→乙公司|乙公司|被告 乙机械有限公司',
        '→规定|规定|最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定',
        '→甲阀门有限公司|甲阀门有限公司|原告',
        '→乙机械有限公司|乙机械有限公司|被告',
      ],
    ],
    ['被告乙‸。', true, ['乙→乙公司|乙公司|被告 乙机械有限公司', '乙→乙机械有限公司|乙机械有限公司|被告']],
    ['\n\n## 证据‸\n\n正文', false, []],
  ];
  for (const [words, asked, expected] of cases)
    it(`${words.trim()}${asked ? ' asked' : ''}`, () => {
      assert.deepEqual([...offered(words, asked)].sort(), [...expected].sort());
    });

  it('offers no exhibit inside the list of exhibits', () => {
    const { reading, referents, pleading, offset } = at('| 证据‸5');
    const context = { referents, points: pointNumbering(pleading), language: 'zh-cn' as const, asked: false };
    assert.deepEqual(navigationCompletions(reading, offset, context), []);
  });
});

describe('completion in the front matter', () => {
  const header = (marked: string): readonly string[] | null => {
    const offset = marked.indexOf(CARET);
    const { blocks, pleading } = read(marked.replace(CARET, ''));
    const exhibits = pleading?.exhibits ?? [];
    const context = { language: 'zh-cn' as const, today, causes: CAUSES, exhibits };
    const found = frontMatterCompletions(blocks, offset, context);
    return found?.map(({ insert }) => insert) ?? null;
  };
  const cases: readonly (readonly [text: string, offered: readonly string[] | null])[] = [
    ['---\n‸\n---\n', KEYS.map((key) => `${key}: `)],
    ['---\n文书: 民事起诉状\n案‸\n---\n', KEYS.slice(1).map((key) => `${key}: `)],
    ['---\n文书: 民事起诉状\n阶段: ‸\n---\n', ['起诉', '一审', '二审']],
    ['---\n文书: 民事起诉状\n阶段:‸\n---\n', [' 起诉', ' 一审', ' 二审']],
    ['---\n文书: 民事起诉状\n案由: 侵害‸\n---\n', CAUSES],
    ['---\n文书: 民事起诉状\n法庭辩论终结: ‸\n---\n', ['2026-11-22']],
    ['---\n文书: 民事起诉状\n证据文件夹: ‸\n---\n', []],
    ['---\n证据文件夹: 证据\n‸\n---\n', KEYS.filter((key) => key !== '证据文件夹').map((key) => `${key}: `)],
    [
      '---\n文书: 民事起诉状\n证据文件:\n  证据1: a.pdf\n‸\n---\n',
      KEYS.filter((key) => key !== '文书' && key !== '证据文件').map((key) => `${key}: `),
    ],
    ['---\ntitle: A blog\n‸\n---\n', []],
    ['---\n文书: 民事起诉状\n---\n\n正文‸\n', null],
    ['正文‸\n', null],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(header(text), expected);
    });

  it('offers under 证据文件 the exhibits whose files are not named', () => {
    const inside = (lines: string): readonly string[] | null =>
      header(DRAFT.replace('文书: 民事起诉状\n', `文书: 民事起诉状\n${lines}`));
    const all = [1, 2, 3, 4, 5].map((id) => `证据${String(id)}: `);
    assert.deepEqual(inside('证据文件:\n  ‸\n'), all);
    assert.deepEqual(inside('证据文件:\n  证‸\n'), all);
    assert.deepEqual(inside('证据文件:\n  证据1: a.pdf\n  3: b.pdf\n  ‸\n'), [all[1], all[3], all[4]]);
    assert.deepEqual(inside('证据文件:\n  证据1: ‸\n'), []);
    assert.deepEqual(inside('  ‸\n'), []);
  });

  it('offers only values that can be read', () => {
    for (const key of KEYS)
      for (const value of header(
        `---\n文书: 民事起诉状\n${key === '文书' ? '阶段: 起诉\n文书' : key}: ‸\n---\n`,
      ) ?? []) {
        const { pleading } = open(
          `---\n${key === '文书' ? '' : '文书: 民事起诉状\n'}${key}: ${value}\n---\n\n正文‸\n`,
        );
        assert.deepEqual([value, pleading.header.problems], [value, []]);
      }
  });
});
