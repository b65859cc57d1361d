import assert from 'node:assert/strict';
import { headingsOf } from '../../../src/facts/headings';
import { readBlocks } from '../../../src/text/blocks';

/** Style, level and numbering, then title, words in place, and the text behind a run-in heading. */
function headings(text: string): readonly string[] {
  return readBlocks(text).items.flatMap(({ block }) =>
    headingsOf(block).map(({ style, level, numbering, title, span, bodyStart, line }) =>
      [
        `${style}${level === 0 ? '' : String(level)} ${numbering}`.trim(),
        title,
        line.text.slice(span.start, span.end),
        line.text.slice(bodyStart),
      ].join('|'),
    ),
  );
}

const READ: readonly (readonly [line: string, heading: string])[] = [
  ['## 诉讼请求', 'markdown2|诉讼请求|诉讼请求|'],
  ['# 二、事实与理由', 'markdown1 二、|事实与理由|事实与理由|'],
  ['## 2 案由', 'markdown2 2|案由|案由|'],
  ['## 二、', 'markdown2 二、||二、|'],
  ['## 二、 <!-- 已核对 -->', 'markdown2 二、||二、|'],
  ['**事实与理由**', 'bold|事实与理由|事实与理由|'],
  ['**事实与理由**：', 'bold|事实与理由|事实与理由：|'],
  ['**事实**与理由，如下所述', 'bold|事实|事实|与理由，如下所述'],
  ['诉讼请求：', 'plain|诉讼请求|诉讼请求：|'],
  ['诉讼请求：1. 停止侵害。', 'plain|诉讼请求|诉讼请求：|1. 停止侵害。'],
  ['案由：侵害商业秘密纠纷', 'plain|案由|案由：|侵害商业秘密纠纷'],
  ['事 实 与 理 由', 'plain|事实与理由|事 实 与 理 由|'],
  ['【事实与理由】', 'plain|事实与理由|【事实与理由】|'],
  ['一、原告的技术秘密', 'plain 一、|原告的技术秘密|原告的技术秘密|'],
  [
    '一、原告的技术秘密不为公众所知悉。',
    'plain 一、|原告的技术秘密不为公众所知悉|原告的技术秘密不为公众所知悉。|',
  ],
  ['第一部分 事实', 'plain 第一部分|事实|事实|'],
  ['甲 侵权事实', 'plain 甲|侵权事实|侵权事实|'],
  ['②侵权事实：', 'plain ②|侵权事实|侵权事实：|'],
  [
    '（一）不为公众所知悉。零件内部的尺寸无从得知。',
    'plain （一）|不为公众所知悉|不为公众所知悉。|零件内部的尺寸无从得知。',
  ],
];

describe('a heading', () => {
  for (const [line, heading] of READ) it(line, () => assert.deepEqual(headings(line), [heading]));

  for (const line of [
    '（一）不为公众所知悉，零件。内部',
    '1. 判令被告停止侵害；',
    '原告研发了涂覆浆料，投入巨大',
    '> 诉讼请求：',
    '- 诉讼请求',
    '一、原告的技术秘密不为公众所知悉而且具有商业价值并采取了保密措施。',
    '| 诉讼请求 |\n| --- |\n| 停止侵害 |',
  ])
    it(`is not: ${line}`, () => assert.deepEqual(headings(line), []));

  it('is as long as a title is: more where a colon or a number shows it', () => {
    const ofLength = (length: number, lead = '', end = ''): number =>
      headings(lead + '权'.repeat(length - end.length) + end).length;
    assert.deepEqual([ofLength(16), ofLength(17)], [1, 0]);
    assert.deepEqual([ofLength(20, '', '：'), ofLength(21, '', '：')], [1, 0]);
    assert.deepEqual([ofLength(24, '一、', '。'), ofLength(40, '一、', '。')], [1, 0]);
    assert.deepEqual([ofLength(40, '一、'), ofLength(41, '一、')], [1, 0]);
    assert.equal(ofLength(10, '', '。'), 0);
  });
});
