import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readSentences } from '../../../../scripts/compile-sentence-model';
import { makeSentenceModel } from '../../../../src/pleading/sentence-model';
import data from '../../../../src/practice/trade-secret/generated/sentence-model.json';

const ROOT = join(import.meta.dirname, '../../../..');
/** Sentences in other styles than those trained on, many of them made to be mistaken. */
const heldOut = readSentences(join(ROOT, 'test/fixtures/sentences'));

/** The mean precision over the sentences that assert the label, ranked by score. */
function averagePrecision(ranked: readonly boolean[]): number {
  let found = 0;
  const precisions = ranked.flatMap((asserts, index) => {
    if (!asserts) return [];
    found += 1;
    return [found / (index + 1)];
  });
  return precisions.reduce((sum, precision) => sum + precision, 0) / Math.max(found, 1);
}

describe('the sentences an element is read from', () => {
  const model = makeSentenceModel(data.elements);

  for (const [column, label] of model.labels.entries()) {
    it(`${label}: sentences held out that assert it come first`, () => {
      const ranked = heldOut
        .map(({ text, labels }) => ({ score: model.scores(text)[column] ?? NaN, asserts: labels.has(label) }))
        .sort((a, b) => b.score - a.score)
        .map(({ asserts }) => asserts);
      const count = ranked.filter(Boolean).length;
      const precision = averagePrecision(ranked);
      console.log(
        `      ${label}: ${String(count)} of ${String(ranked.length)}, average precision ${precision.toFixed(2)}`,
      );
      assert.ok(count >= 8 && precision >= 0.5, String(precision));
    });
  }

  it('no sentence held out was trained on', () => {
    const trained = ['elements', 'remedies'].flatMap((bank) =>
      readSentences(join(ROOT, 'src/practice/trade-secret/sentences', bank)),
    );
    assert.ok(trained.length > 5000);
    const known = new Set(trained.map(({ text }) => text));
    assert.equal(known.size, trained.length, 'each sentence stands once');
    assert.deepEqual(
      heldOut.filter(({ text }) => known.has(text)),
      [],
    );
  });

  it('is small enough to ship', () => {
    const path = join(ROOT, 'src/practice/trade-secret/generated/sentence-model.json');
    assert.ok(statSync(path).size <= 300_000);
  });
});
