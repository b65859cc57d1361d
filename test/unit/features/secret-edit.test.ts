import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toggleSecret } from '../../../src/features/secret-edit';
import { readBlocks } from '../../../src/text/blocks';

/** The text after the command, the selection given by ‹ ›; a caret that follows shows as |. */
function toggled(marked: string): string {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace('‹', '').replace('›', '');
  const { edits, caret } = toggleSecret(readBlocks(text), { start, end });
  let result = text;
  for (const { span, text: words } of [...edits].reverse())
    result = result.slice(0, span.start) + words + result.slice(span.end);
  return caret === null ? result : `${result.slice(0, caret)}|${result.slice(caret)}`;
}

describe('marking as secret', () => {
  it('marks words in their line, without the blanks around them', () => {
    assert.equal(toggled('温度为‹ 37.2℃ ›。'), '温度为 【密】37.2℃【/密】 。');
    assert.equal(toggled('| 甲 | ‹乙› |\n| --- | --- |'), '| 甲 | 【密】乙【/密】 |\n| --- | --- |');
  });

  it('marks whole lines as a block', () => {
    assert.equal(toggled('前\n\n甲‹乙\n\n丙›丁\n\n后'), '前\n\n:::密\n甲乙\n\n丙丁\n:::\n\n后');
  });

  it('gives a pair to type into where nothing is selected', () => {
    assert.equal(toggled('温度为‹›。'), '温度为【密】|【/密】。');
  });

  it('takes the marks away from what is marked, wherever the selection touches it', () => {
    for (const selected of [
      '【密】甲‹›乙【/密】丙',
      '‹【密】甲乙【/密】›丙',
      '【密】‹甲乙【/密】丙›',
      '【‹›密】甲乙【/密】丙',
    ])
      assert.equal(toggled(selected), '甲乙丙', selected);
    assert.equal(toggled('前\n\n:::密\n甲‹›\n:::\n\n后'), '前\n\n甲\n\n后');
    assert.equal(toggled('‹丙›【密】甲乙【/密】'), '【密】丙【/密】【密】甲乙【/密】');
  });

  it('undoes itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[甲乙丙，\n ]{1,30}$/), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
        if (text.slice(start, end).trim() === '') return;
        const once = toggled(`${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`);
        const inside = once.indexOf('密') + (once.includes('【密】') ? 2 : 2);
        assert.equal(toggled(`${once.slice(0, inside)}‹›${once.slice(inside)}`), text);
      }),
    );
  });
});
