import assert from 'node:assert/strict';
import { problemText } from '../../../src/law/import/problem-text';
import type { ImportProblem } from '../../../src/law/import/read-official';

const TOLD: readonly (readonly [ImportProblem, string, string])[] = [
  [{ kind: 'no-articles' }, '没有读到条文', 'no articles were found'],
  [{ kind: 'unknown-law', title: null }, '没有读到法律的名称', 'no title of a law was found'],
  [{ kind: 'unknown-law', title: '' }, '没有读到法律的名称', 'no title of a law was found'],
  [{ kind: 'unknown-law', title: '某办法' }, '不认识名称“某办法”', 'the title “某办法” is not known'],
  [
    { kind: 'unknown-version', law: 'aucl', title: '反不正当竞争法', versions: [2019, 2025] },
    '没有写明通过或者施行日期，无法确定是《反不正当竞争法》的哪一个文本（2019, 2025）',
    'no date of adoption or commencement tells which version of 《反不正当竞争法》 it is (2019, 2025)',
  ],
  [{ kind: 'missing', article: '7' }, '缺少第七条', 'article 7 is missing'],
  [{ kind: 'missing', article: '219-1' }, '缺少第二百一十九条之一', 'article 219-1 is missing'],
  [{ kind: 'missing', article: '?' }, '缺少?', 'article ? is missing'],
  [{ kind: 'duplicate', article: '9' }, '第九条重复', 'article 9 stands twice'],
  [{ kind: 'empty', article: '5' }, '第五条没有内容', 'article 5 has no words'],
  [
    { kind: 'length', found: 34, expected: 33 },
    '有34条，该文本应为33条',
    'it has 34 articles, the version has 33',
  ],
];

describe('why a text of a law was refused', () => {
  for (const [problem, zh, en] of TOLD)
    it(`${JSON.stringify(problem)}: ${zh}`, () => {
      assert.deepEqual(problemText(problem), { zh, en });
    });
});
