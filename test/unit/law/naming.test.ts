import assert from 'node:assert/strict';
import { inYuan } from '../../../src/law/fees';
import { articleLines, isRestated, namedLine } from '../../../src/law/plain-words';
import { parseProvisionKey } from '../../../src/law/provision';
import { provisionName, provisionNameEn } from '../../../src/law/provision-name';

describe('a provision by its name', () => {
  for (const [key, zh, en] of [
    ['9', '第九条', 'Article 9'],
    ['9.1', '第九条第一款', 'Article 9, paragraph 1'],
    ['9.1.3', '第九条第一款第（三）项', 'Article 9, paragraph 1, item 3'],
    ['120-1', '第一百二十条之一', 'Article 120-1'],
    ['120-1.2', '第一百二十条之一第二款', 'Article 120-1, paragraph 2'],
  ] as const)
    it(key, () => {
      const ref = parseProvisionKey(key);
      assert.ok(ref);
      assert.deepEqual([provisionName(ref), provisionNameEn(ref)], [zh, en]);
    });

  it('with an item and no paragraph', () => {
    const ref = { article: 39, sub: null, paragraph: null, item: 12 };
    assert.equal(provisionName(ref), '第三十九条第（十二）项');
    assert.equal(provisionNameEn(ref), 'Article 39, item 12');
  });
});

describe('the words of an article', () => {
  const said = (text: string, restated = false) => ({ text, restated });
  const source = { zh: '', en: '' };
  const words = {
    source,
    paragraphs: [
      { ...said('有下列情形之一的：'), items: [said('窃取；'), said('泄露。', true)] },
      { ...said('第三人同此。', true), items: [] },
    ],
  };
  const at = (paragraph: number | null, item: number | null) =>
    namedLine({ article: 9, sub: null, paragraph, item }, words);

  it('stand a line for each paragraph and item, what is restated marked', () => {
    assert.deepEqual(articleLines({ article: 9, sub: null }, words), [
      '第九条　　有下列情形之一的：',
      '（一）窃取；',
      '（二）〔转述〕泄露。',
      '〔转述〕第三人同此。',
    ]);
    assert.equal(articleLines({ article: 9, sub: 2 }, words)[0], '第九条之二　　有下列情形之一的：');
  });

  it('are picked out by paragraph and item', () => {
    assert.equal(at(null, null), null);
    assert.equal(at(1, null), '有下列情形之一的：');
    assert.equal(at(2, null), '〔转述〕第三人同此。');
    assert.equal(at(3, null), null);
    assert.equal(at(1, 1), '（一）窃取；');
    assert.equal(at(null, 2), '（二）〔转述〕泄露。');
    assert.equal(at(1, 3), null);
    assert.equal(at(2, 1), null);
  });

  it('are told to be restated where any part is', () => {
    const plain = { ...said('甲'), items: [said('乙')] };
    assert.equal(isRestated(words), true);
    assert.equal(isRestated({ source, paragraphs: [plain] }), false);
    assert.equal(isRestated({ source, paragraphs: [plain, { ...said('丙', true), items: [] }] }), true);
    assert.equal(isRestated({ source, paragraphs: [{ ...plain, items: [said('丁', true)] }] }), true);
    assert.equal(isRestated({ source, paragraphs: [] }), false);
  });
});

describe('a sum in yuan', () => {
  for (const [fen, yuan] of [
    [0n, '0'],
    [1n, '0.01'],
    [10n, '0.1'],
    [100n, '1'],
    [101n, '1.01'],
    [110n, '1.1'],
    [333_250n, '3332.5'],
    [100_000n, '1000'],
  ] as const)
    it(yuan, () => assert.equal(inYuan(fen), yuan));
});
