import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeFold } from '../../../src/text/fold-units';
import { cutsOf, matchesOf, matchesOfAny } from '../../../src/text/matches';

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

describe('matchesOfAny', () => {
  it('gives what one pattern of all alternatives gives', () => {
    const part = fc.constantFrom('甲', '甲乙', '乙.?丙', '丙[^丁]{0,2}?丁', '丁|甲丙');
    const text = fc.array(fc.constantFrom(...'甲乙丙丁'), { maxLength: 14 }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), text, (parts, one) => {
        const told = (matches: Iterable<RegExpExecArray>): unknown =>
          Array.from(matches, (match) => [match.index, match[0]]);
        const patterns = parts.map((source) => new RegExp(source, 'g'));
        const whole = new RegExp(parts.join('|'), 'g');
        assert.deepEqual(told(matchesOfAny(patterns, one)), told(one.matchAll(whole)));
      }),
    );
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
