import assert from 'node:assert/strict';
import { applied, renameAt, renamingAt } from '../../../../src/features/navigation/rename';
import { at, DRAFT, referentsIn } from './cursor';

/** The lines a rename changes, as they then read; `?` before a change for the user to decide; or why it is refused. */
function renamed(words: string, name: string, draft = DRAFT): readonly string[] | string {
  const { text, offset, referents, pleading } = at(words, draft);
  const result = renameAt({ text, kind: pleading.kind, referents }, offset, name, referentsIn);
  if (result === null) return 'nothing';
  if ('refused' in result) return result.refused['zh-cn'];
  const before = text.split('\n');
  const sure = applied(text, result.edits).split('\n');
  const unsure = result.doubtful.map(({ span, text: to }) => `?${text.slice(span.start, span.end)}→${to}`);
  return [...sure.filter((line, index) => line !== before[index]), ...unsure];
}

describe('rename', () => {
  const cases: readonly (readonly [at: string, name: string, changed: readonly string[] | string])[] = [
    [
      '（证据3、证据‸4）',
      '7',
      [
        '甲公司采取了保密措施（证据3、证据7）。乙公司于2024年3月2日复制了图纸（证据1至3）。被告证据2不能证明自行研发。丙公司不是当事人。',
        '| 证据7 | 门禁记录 | 原告 | |',
      ],
    ],
    ['| 证据‸5 |', '证据六', ['| 证据6 | 律师费发票 | 原告 | 合理开支 |']],
    [
      '| 证据‸2 |',
      '8',
      [
        '甲公司采取了保密措施（证据3、证据4）。乙公司于2024年3月2日复制了图纸（证据1、8、3）。被告证据2不能证明自行研发。丙公司不是当事人。',
        '| 证据8 | 公证书 | 公证处 | 复制图纸 |',
      ],
    ],
    [
      '密点1、‸2所载',
      '密点3',
      [
        '1. 判令被告立即停止使用密点1、3所载的技术秘密；',
        '密点3：阀座的热处理曲线，载体为工艺卡。',
        '《甲公司保密制度》由甲公司制定。依照《最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定》（以下简称《规定》）第五条，以及《规定》第二十七条的规定，请求判如所请。密点1、密点3均不为公众所知悉，见证据9。',
      ],
    ],
    [
      '。乙‸公司于',
      '图纸',
      '改为“图纸”后，文中有的地方会被读成别的意思（例如与相邻文字连成一体）。请另选一个，或者手工修改。',
    ],
    [
      '。乙‸公司于',
      '乙机械',
      [
        '被告：乙机械有限公司（以下简称“乙机械”），住所地杭州市拱墅区湖墅路2号。',
        '甲公司采取了保密措施（证据3、证据4）。乙机械于2024年3月2日复制了图纸（证据1至3）。被告证据2不能证明自行研发。丙公司不是当事人。',
      ],
    ],
    [
      '以下简称甲‸公司',
      '甲阀门',
      [
        '原告：甲阀门有限公司（以下简称甲阀门），住所地杭州市西湖区文三路1号。',
        '甲阀门采取了保密措施（证据3、证据4）。乙公司于2024年3月2日复制了图纸（证据1至3）。被告证据2不能证明自行研发。丙公司不是当事人。',
        '《甲公司保密制度》由甲阀门制定。依照《最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定》（以下简称《规定》）第五条，以及《规定》第二十七条的规定，请求判如所请。密点1至密点2均不为公众所知悉，见证据9。',
        '?甲公司→甲阀门',
      ],
    ],
    [
      '具状人：甲‸阀门有限公司',
      '丁阀门有限公司',
      ['原告：丁阀门有限公司（以下简称甲公司），住所地杭州市西湖区文三路1号。', '具状人：丁阀门有限公司'],
    ],
    [
      '《规‸定》第二十七条',
      '商密规定',
      [
        '《甲公司保密制度》由甲公司制定。依照《最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定》（以下简称《商密规定》）第五条，以及《商密规定》第二十七条的规定，请求判如所请。密点1至密点2均不为公众所知悉，见证据9。',
      ],
    ],
    ['（证据‸3、', '4', '“证据4”已经有所指，改后两者无法区分。请另选一个。'],
    ['（证据‸3、', '9', '“证据9”已经有所指，改后两者无法区分。请另选一个。'],
    ['（证据‸3、', '三号', '“三号”不是编号，应当写作 7、七 或者 证据7。'],
    ['（证据‸3、', '3', []],
    ['密点‸1：阀芯', '0', '“0”不是编号，应当写作 7、七 或者 密点7。'],
    ['见证据‸9', '6', '没有列明证据9，无法确定它指什么。请先补列，或者直接改正编号。'],
    ['。乙‸公司于', '甲公司', '“甲公司”已经有所指，改后两者无法区分。请另选一个。'],
    [
      '。乙‸公司于',
      '乙（公司）',
      '“乙（公司）”不能作为名称：应当为2至60个字，不含标点、括号和 Markdown 标记。',
    ],
    ['丙公‸司不是', '丁公司', 'nothing'],
    ['被告证据‸2', '6', 'nothing'],
  ];
  for (const [words, name, changed] of cases)
    it(`${words} → ${name}`, () => {
      assert.deepEqual(renamed(words, name), changed);
    });

  const changedDrafts: readonly (readonly [
    what: string,
    at: string,
    from: string,
    to: string,
    refusal: RegExp,
  ])[] = [
    ['a number that stands twice', '（证据‸3、', '| 证据4 |', '| 证据3 |', /^证据3重复列明/],
    ['a list by itself', '| 证据‸3 |', '文书: 民事起诉状', '文书: 证据目录', /单独的证据清单/],
    ['a range in the list', '| 证据‸4', '| 证据4 |', '| 证据4至6 |', /“.*4至6”这一范围/],
  ];
  for (const [what, words, from, to, refusal] of changedDrafts)
    it(`refuses ${what}`, () => {
      assert.match(String(renamed(words, '12', DRAFT.replace(from, to))), refusal);
    });

  it('refuses the number of a Markdown list, which follows from the order', () => {
    const list = DRAFT.replace(
      /\| 编号[^]*合理开支 \|\n/,
      '1. 营业执照，证明主体资格\n2. 公证书，证明复制\n3. 协议\n4. 记录\n',
    );
    assert.match(String(renamed('（证据‸3、', '12', list)), /由列表顺序产生/);
  });

  it('offers the number as it stands', () => {
    const { text, offset, referents, pleading } = at('（证据1至‸3）');
    const found = renamingAt({ text, kind: pleading.kind, referents }, offset);
    assert.ok(found !== null && !('refused' in found));
    assert.deepEqual([found.text, text.slice(found.span.start - 1, found.span.end)], ['3', '至3']);
  });

  it('writes numbers as the draft does', () => {
    const chinese = DRAFT.replaceAll('证据3', '证据三').replaceAll('证据4', '证据４');
    assert.deepEqual(
      [renamed('（证据‸三、', '12', chinese), renamed('证据‸４）', '12', chinese)].map((lines) =>
        String(lines).slice(0, 24),
      ),
      [
        '甲公司采取了保密措施（证据十二、证据４）。乙公司',
        '甲公司采取了保密措施（证据三、证据１２）。乙公司',
      ],
    );
  });
});
