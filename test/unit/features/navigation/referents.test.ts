import assert from 'node:assert/strict';
import { navigationHover } from '../../../../src/features/navigation/hover';
import { symbolsOf } from '../../../../src/features/navigation/symbols';
import { pointNumbering } from '../../../../src/practice/trade-secret/point-numbering';
import { at, DRAFT, open, type Opened } from './cursor';

/** The referent at the caret with all its places: the words around each, `=` where it is set out, `?` for a doubtful one. */
function places({ text, found }: Opened): string {
  if (found === null) return 'none';
  const { title, places: all } = found.referent;
  const words = all.map(
    ({ whole, defines, how }) =>
      `${defines ? '=' : ''}${how === 'doubtful' ? '?' : ''}${text.slice(whole.start, whole.end)}`,
  );
  return [title, ...words].join(' ');
}

describe('what stands at the caret', () => {
  const cases: readonly (readonly [at: string, places: string])[] = [
    ['（证据‸3、证据4）', '证据3 证据3 证据1至3 =证据3'],
    ['（‸证据3、证据4）', '证据3 证据3 证据1至3 =证据3'],
    ['（证据3、证据4‸）', '证据4 证据4 =证据4'],
    ['（证据1‸至3）', '证据1 证据1至3 =证据1'],
    ['（证据1至3‸）', '证据3 证据3 证据1至3 =证据3'],
    ['| 证据‸2 |', '证据2 证据1至3 =证据2'],
    ['被告证据‸2', 'none'],
    ['见证据‸9', '证据9 证据9'],
    ['使用密点1、‸2所载', '密点2 2 =密点2 密点1至密点2'],
    ['使用密‸点1、2所载', '密点1 密点1 =密点1 密点1至密点2'],
    ['密点1至密点‸2均', '密点2 2 =密点2 密点1至密点2'],
    ['。乙公‸司于2024', '乙公司 =乙公司 乙公司'],
    ['（以下简称甲‸公司）', '甲公司 =甲公司 甲公司 ?甲公司 甲公司'],
    ['具状人：甲阀门‸有限公司', '甲阀门有限公司 =甲阀门有限公司 甲阀门有限公司'],
    ['《规‸定》第二十七条', '规定 =规定 规定'],
    ['条的规‸定，请求', 'none'],
    ['丙公‸司不是', 'none'],
    ['营业‸执照', 'none'],
  ];
  for (const [words, expected] of cases)
    it(words, () => {
      assert.equal(places(at(words)), expected);
    });

  it('in every draft, each place is where it says', () => {
    const { text, referents } = open(`${DRAFT}‸`);
    for (const { kind, key, places: all } of referents)
      for (const { span, range } of all)
        if (range === null)
          assert.match(text.slice(span.start, span.end), kind === 'name' ? new RegExp(key) : /^\d$/);
  });
});

describe('hover on what the draft sets out', () => {
  const shown = (words: string, language: 'zh-cn' | 'en' = 'zh-cn'): string => {
    const { reading, referents, pleading, offset } = at(words);
    return (
      navigationHover(reading, referents, pointNumbering(pleading), offset, language)?.markdown ?? 'none'
    );
  };
  const cases: readonly (readonly [at: string, shown: string])[] = [
    [
      '（证据‸3、',
      '**证据3**\n\n**名称：** 保密协议\n\n**来源：** 原告\n\n**证明目的：** 保密措施\n\n正文引用 2 处',
    ],
    ['证据‸4）', '**证据4**\n\n**名称：** 门禁记录\n\n**来源：** 原告\n\n正文引用 1 处'],
    [
      '| 证据‸5 ',
      '**证据5**\n\n**名称：** 律师费发票\n\n**来源：** 原告\n\n**证明目的：** 合理开支\n\n正文没有引用',
    ],
    ['见证据‸9', 'none'],
    ['密点1、‸2所载', '**密点2**\n\n阀座的热处理曲线，载体为工艺卡。\n\n正文引用 2 处'],
    ['。乙‸公司于2024', '**乙公司**\n\n**指：** 被告 乙机械有限公司'],
    ['具状人：甲‸阀门', 'none'],
  ];
  for (const [words, expected] of cases)
    it(words, () => {
      assert.equal(shown(words), expected);
    });

  it('speaks English', () => {
    assert.equal(
      shown('（证据‸3、', 'en'),
      '**证据3**\n\n**Name:** 保密协议\n\n**Source:** 原告\n\n**Purpose:** 保密措施\n\nCitations in the text: 2',
    );
  });
});

describe('symbols of a pleading', () => {
  it('are its claims, points and exhibits, each inside its words', () => {
    const { pleading, text } = open(`${DRAFT}‸`);
    const groups = symbolsOf(pleading, pointNumbering(pleading), 'zh-cn');
    assert.deepEqual(
      groups.map(({ title, children }) => [title, ...children.map(({ name }) => name)]),
      [
        [
          '诉讼请求',
          '1. 判令被告立即停止使用密点1、2所载的技术秘密；',
          '2. 判令被告赔偿原告经济损失1000000元及合理开支136000元；',
          '3. 判令被告负担本案诉讼费用。',
        ],
        ['密点', '密点1', '密点2'],
        ['证据', '证据1 营业执照', '证据2 公证书', '证据3 保密协议', '证据4 门禁记录', '证据5 律师费发票'],
      ],
    );
    for (const { span, label, children } of groups.flatMap((group) =>
      [group, ...group.children].map((one) => ({ ...one, children: group.children })),
    )) {
      assert.ok(span.start <= label.start && label.end <= span.end && span.end <= text.length);
      assert.ok(children.length > 0);
    }
  });
});
