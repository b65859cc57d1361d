import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../../src/text/sentences';

function split(text: string): readonly string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** More than 60 columns without punctuation. */
const full = '被告在职期间利用职务便利将原告的经营信息复制到个人电脑并向他人披露使用至今';

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    [' \n　', []],
    ['原告起诉', ['原告起诉']],
    ['甲。乙！丙？丁；戊', ['甲。', '乙！', '丙？', '丁；', '戊']],
    ['甲?! 乙; 丙！！丁', ['甲?!', '乙;', '丙！！', '丁']],
    ['　　甲。　乙。 ', ['甲。', '乙。']],
    ['甲，乙、丙：丁……戊', ['甲，乙、丙：丁……戊']],
    ['见 http://a.b/?c=1;d=2 网页。乙', ['见 http://a.b/?c=1;d=2 网页。', '乙']],
    ['第1.2条。3.5万元', ['第1.2条。', '3.5万元']],
    // Brackets, titles and quotations keep together.
    ['依据《答复！问题；解释》判决。乙', ['依据《答复！问题；解释》判决。', '乙']],
    ['甲（包括：1；2。以及3）乙。丙', ['甲（包括：1；2。以及3）乙。', '丙']],
    ['约定“乙方不得披露；不得使用。”的条款有效。丙', ['约定“乙方不得披露；不得使用。”的条款有效。', '丙']],
    ['约定：“乙方不得披露。”原告据此起诉。', ['约定：“乙方不得披露。”', '原告据此起诉。']],
    ['称“不知情。”，后又承认。', ['称“不知情。”，后又承认。']],
    ['称‘甲「乙。」’丙', ['称‘甲「乙。」’', '丙']],
    ['问“是否相同？”一节', ['问“是否相同？”一节']],
    ['甲。（见证据3。）乙（丙。）丁。', ['甲。', '（见证据3。）', '乙（丙。）丁。']],
    ['甲。”乙。》丙', ['甲。”', '乙。》', '丙']],
    ['他说"甲。"乙说"丙。"', ['他说"甲。"', '乙说"丙。"']],
    // A bracket without its partner ends nothing and swallows nothing.
    ['甲（乙。丙。丁', ['甲（乙。', '丙。', '丁']],
    ['“甲。乙（丙。丁）戊', ['“甲。', '乙（丙。丁）戊']],
    [
      `（${'甲。'.repeat(400)}）`,
      [...Array.from({ length: 400 }, (_, at) => (at ? '甲。' : '（甲。')).slice(0, 399), '甲。）'],
    ],
    // Line breaks.
    ['姓名：甲\n性别：男\n民族：汉族', ['姓名：甲', '性别：男', '民族：汉族']],
    ['此致\n某某人民法院', ['此致', '某某人民法院']],
    ['请求如下：\n1. 停止侵害；\n2. 赔偿损失。', ['请求如下：', '1. 停止侵害；', '2. 赔偿损失。']],
    ['原告甲公司，\n被告乙', ['原告甲公司，\n被告乙']],
    ['依据《反法》、\n《民法典》（\n总则）', ['依据《反法》、\n《民法典》（\n总则）']],
    [`${full}\n侵害了原告权利。乙`, [`${full}\n侵害了原告权利。`, '乙']],
    [`${full}\n${full}\n造成损失。`, [`${full}\n${full}\n造成损失。`]],
    [`${full}。\n侵害`, [`${full}。`, '侵害']],
    [`${full}：\n侵害`, [`${full}：`, '侵害']],
    [`${full}\n（二）侵害`, [full, '（二）侵害']],
    [`${full}\n经常居住地：同上`, [full, '经常居住地：同上']],
    [`${full}\n☐否`, [full, '☐否']],
    [`${full}\n\u3000\u3000侵害`, [full, '侵害']],
    [`${full}\n\n侵害`, [full, '侵害']],
    [`${full}\n${full}${full}`, [full, `${full}${full}`]],
  ];
  for (const [text, expected] of cases) {
    const name = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    it(`splits ${JSON.stringify(name)}`, () => {
      assert.deepEqual(split(text), expected);
    });
  }

  const anything = fc
    .array(
      fc.constantFrom(...'甲,乙,。,；,！,?,;, ,　,\n,\n,（,）,《,》,“,”,",(,),‘,’,a,，,：'.split(','), full),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('gives trimmed spans in order that leave out only blanks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let before = 0;
        for (const { start, end } of sentences(text)) {
          assert.ok(start >= before && end > start);
          assert.equal(text.slice(before, start).trim(), '');
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          before = end;
        }
        assert.equal(text.slice(before).trim(), '');
      }),
    );
  });

  it('never ends a sentence inside short balanced brackets', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const inside = '（甲。乙；丙）';
        const text = `${before.replaceAll(/[（）]/g, '')}${inside}${after.replaceAll(/[（）]/g, '')}`;
        const start = text.indexOf(inside);
        const cut = sentences(text).some(({ end }) => end > start && end < start + inside.length);
        assert.equal(cut, false);
      }),
    );
  });

  it('reads hostile texts', () => {
    const size = 60_000;
    for (const text of [
      '（'.repeat(size),
      '（）'.repeat(size),
      '“'.repeat(size),
      '\n'.repeat(size),
      '"。'.repeat(size),
    ]) {
      assert.ok(sentences(text).length <= text.length);
    }
    assert.equal(sentences('（甲。'.repeat(size)).length, size);
    assert.equal(sentences('（甲。）'.repeat(size)).length, size);
    assert.equal(sentences(`${full}\n`.repeat(5_000)).length, 1);
  });
});
