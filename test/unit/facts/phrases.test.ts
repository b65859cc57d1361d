import { strict as assert } from 'node:assert';
import { compilePhrases, escapeWord, requiredWords } from '../../../src/facts/phrases';

/** Whether a phrase is found in a text. */
const found = (phrase: string, text: string): boolean => compilePhrases([phrase]).test(text);

describe('phrases of the element data', () => {
  for (const [phrase, text, expected] of [
    ['保密', '签订保密协议', true],
    ['保密', '签订协议', false],
    ['签订|签署…保密', '签署了《保密协议》', true],
    ['签订|签署…保密', '保密协议已签订', false],
    ['签订…保密', `签订${'甲'.repeat(30)}保密`, true],
    ['签订…保密', `签订${'甲'.repeat(31)}保密`, false],
    ['签订…保密', '签订，保密', true],
    ['签订…保密', '签订。保密', false],
    ['签订…保密', '签订；保密', false],
    ['签订~保密', `签订${'甲'.repeat(6)}保密`, true],
    ['签订~保密', `签订${'甲'.repeat(7)}保密`, false],
    ['签订~保密', '签订，保密', false],
    ['甲.乙', '甲丙乙', false],
    ['甲.乙', '甲.乙', true],
    [' 甲 | 乙 ', '乙', true],
    ['甲|乙…丙', '甲', false],
  ] as const)
    it(`${phrase}: ${expected ? '' : 'not '}in ${text}`, () => {
      assert.equal(found(phrase, text), expected);
    });

  it('are found in the order of the text, whichever of them it is', () => {
    assert.deepEqual('乙甲乙'.match(compilePhrases(['甲', '乙'])), ['乙', '甲', '乙']);
  });

  it('ask for the words of the part that says most', () => {
    assert.deepEqual(requiredWords('签|订…保密|守密'), ['保密', '守密']);
    assert.deepEqual(requiredWords('签订…保密'), ['签订']);
    assert.deepEqual(requiredWords('密…保守|守'), ['密']);
  });

  it('hold no empty word', () => {
    for (const phrase of ['', '甲|', '…甲', '甲~|乙', '甲| ']) {
      assert.throws(
        () => compilePhrases([phrase]),
        new RegExp(`empty word in phrase “${escapeWord(phrase)}”`),
      );
      assert.throws(() => requiredWords(phrase), /empty word/);
    }
  });
});
