import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSentences, trainSentences } from '../../../scripts/compile-sentence-model';
import { foldSentence, letterOf, makeSentenceModel, MOST_STEPS } from '../../../src/pleading/sentence-model';

const SENTENCES = [
  '原告凭此拿下订单',
  '原告凭此多接了订单',
  '靠它赢得订单和客户',
  '订单由此而来',
  '被告住所地在本市',
  '本院受理案件',
  '被告于五月离职',
  '本案公开审理',
].map((text, index) => ({ text, labels: new Set([index < 4 ? 'value' : 'none']) }));

describe('sentence model', () => {
  it('folds what differs from case to case', () => {
    assert.equal(
      foldSentence('　售价１２，３００元（见证据3、4），ABC 型。'),
      foldSentence(' 售价8元(见),X 型.'),
    );
    assert.equal(foldSentence('\ud800密\u0000'), '|\ud800密\u0000|');
  });

  it('tells sentences apart by what it was trained on', () => {
    const model = makeSentenceModel(trainSentences(SENTENCES, ['value'], 50));
    const score = (text: string): number => model.scores(text)[0] ?? NaN;
    assert.ok(score('由此多了订单') > 0);
    assert.ok(score('被告在本市离职') < 0);
    assert.ok(score('') < 0);
    assert.equal(score('订单订单订单'), score('订单订单'), 'each piece counts once');
  });

  it('gives the pieces that weighed most', () => {
    const data = trainSentences(SENTENCES, ['value'], 50);
    const model = makeSentenceModel(data);
    const [first] = model.reasons('由此多了订单', 'value');
    assert.ok(first !== undefined && first.weight > 0 && /[订单]/.test(first.piece));
    const [score = NaN] = model.scores('由此多了订单');
    const sum = model.reasons('由此多了订单', 'value').reduce((all, { weight }) => all + weight, 0);
    const [bias = NaN] = data.bias;
    assert.ok(Math.abs(sum + bias - score) < 1e-9);
  });

  it('trains the same weights from the same sentences', () => {
    assert.deepEqual(trainSentences(SENTENCES, ['value'], 50), trainSentences(SENTENCES, ['value'], 50));
  });

  it('writes a weight as one letter', () => {
    const letters = Array.from({ length: 2 * MOST_STEPS + 1 }, (_, index) => letterOf(index - MOST_STEPS));
    assert.equal(new Set(letters).size, letters.length);
    assert.ok(letters.every((letter) => letter.length === 1));
  });

  it('names the line of a bank that is no labelled sentence', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bank-'));
    writeFileSync(join(folder, 'a.tsv'), 'value\t原告凭此拿下订单\n没有标签\n');
    assert.throws(() => readSentences(folder), /a\.tsv:2/);
  });
});
