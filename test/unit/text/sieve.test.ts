import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compilePhrases, requiredWords } from '../../../src/facts/phrases';
import elements from '../../../src/practice/trade-secret/generated/elements.json';
import { requiredBy } from '../../../src/text/required';
import { makeSieve } from '../../../src/text/sieve';

const drafts = new URL('../../fixtures/drafts/', import.meta.url);

function sentences(): readonly string[] {
  return readdirSync(drafts)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readFileSync(new URL(name, drafts), 'utf8').split(/[。；\n]/));
}

describe('requiredBy', () => {
  const cases: readonly (readonly [RegExp, readonly string[] | null])[] = [
    [/赔偿|损失/, ['赔偿', '损失']],
    [/情节[^。]{0,5}(?:严重|恶劣)/, ['情节']],
    [/(?:被|遭)[^。]{0,9}(?:破坏|删除)/, ['破坏', '删除']],
    [/不(?:再)?适用/, ['不适用', '不再适用']],
    [/甲+乙丙/, ['乙丙']],
    [/(?:甲乙){2}/, ['甲乙']],
    [/(?<!甲)乙(?=丙)/, ['乙']],
    [/(?<year>甲)\d?乙$/, ['甲乙', ...[...'0123456789'].map((digit) => `甲${digit}乙`)]],
    [/[\u4e00-\u4e02]元\.\//, ['一元./', '丁元./', '\u4e02元./']],
    [/甲?|乙丙/, null],
    [/[^甲]/, null],
    [/abc/i, null],
    [/./, null],
  ];
  for (const [pattern, expected] of cases)
    it(String(pattern), () => {
      assert.deepEqual(requiredBy(pattern)?.toSorted() ?? null, expected?.toSorted() ?? null);
    });

  it('names words of which every match holds one', () => {
    const piece = fc.constantFrom(
      ...'甲¦乙丙¦丁¦[甲乙]¦[^甲]¦\\d¦.¦甲?¦(?:甲|乙丙)¦(?:丁|甲乙)?¦(?:乙|丙)+¦丙{2}¦丁{0,3}¦(?=甲)¦(?!乙)¦^¦$¦\\b¦|¦\\u7532'.split(
        '¦',
      ),
    );
    const source = fc.array(piece, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
    const text = fc.array(fc.constantFrom(...'甲乙丙丁1'), { maxLength: 10 }).map((units) => units.join(''));
    let told = 0;
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 1, maxLength: 12 }), (written, texts) => {
        const pattern = new RegExp(written);
        const words = requiredBy(pattern);
        if (words === null) return;
        for (const one of texts.filter((candidate) => pattern.test(candidate))) {
          told += 1;
          assert.ok(
            words.some((word) => one.includes(word)),
            `${written} ${one} ${words.join()}`,
          );
        }
      }),
      { numRuns: Number(process.env.NUM_RUNS ?? 2000) },
    );
    assert.ok(told > 100, String(told));
  });
});

describe('makeSieve', () => {
  const groups = Object.values(elements).flatMap((element) => element.groups);
  const patterns = groups.map(({ phrases }) => compilePhrases(phrases));

  for (const [name, required] of [
    ['the words of phrases', () => groups.map(({ phrases }) => phrases.flatMap(requiredWords))],
    ['the words of their patterns', () => patterns.map(requiredBy)],
  ] as const)
    it(`lets pass what matches and little else, by ${name}`, () => {
      const sieve = makeSieve(required);
      let [all, passing, matching] = [0, 0, 0];
      for (const text of sentences()) {
        const passed = sieve(text);
        for (const [index, pattern] of patterns.entries()) {
          const matches = text.search(pattern) >= 0;
          all += 1;
          passing += passed[index] ?? 0;
          matching += matches ? 1 : 0;
          assert.ok(!matches || passed[index] === 1, `${pattern.source} ${text}`);
        }
      }
      assert.ok(
        matching > 100 && passing < all / 10,
        `${String(matching)} ${String(passing)} ${String(all)}`,
      );
    });

  it('tries a pattern on every text where nothing is required', () => {
    const sieve = makeSieve(() => [null, ['甲']]);
    assert.deepEqual([...sieve('')], [1, 0]);
    assert.deepEqual([...sieve('乙甲')], [1, 1]);
  });
});
