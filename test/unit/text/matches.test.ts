import assert from 'node:assert/strict';
import { makeFold } from '../../../src/text/fold-units';
import { cutsOf, matchesOf } from '../../../src/text/matches';

describe('matchesOf', () => {
  for (const [pattern, text] of [
    [/甲./g, '甲乙甲丙'],
    [/(?<one>乙)?/g, '甲乙'],
    [/丁/g, '甲乙'],
  ] as const)
    it(`gives what matchAll gives for ${String(pattern)}`, () => {
      const told = (matches: Iterable<RegExpExecArray>): unknown =>
        [...matches].map((match) => [match.index, ...match, match.groups?.one]);
      assert.deepEqual(told(matchesOf(pattern, text)), told(text.matchAll(pattern)));
      assert.deepEqual(told(matchesOf(pattern, text)), told(text.matchAll(pattern)));
    });

  it('refuses a pattern that would match the same place for ever', () => {
    assert.throws(() => matchesOf(/甲/, '甲'), TypeError);
  });
});

describe('cutsOf', () => {
  it('gives every stop and the end', () => {
    assert.deepEqual(cutsOf(/[，。]/g, '甲，乙。'), [1, 3, 4]);
    assert.deepEqual(cutsOf(/[，。]/g, ''), [0]);
  });
});

describe('makeFold', () => {
  it('replaces units and keeps offsets', () => {
    const fold = makeFold([
      ['（）', '()'],
      ['號', '号'],
    ]);
    assert.equal(fold('（十）號甲'), '(十)号甲');
    assert.equal(fold('甲'), '甲');
    assert.equal(fold(''), '');
  });
});
