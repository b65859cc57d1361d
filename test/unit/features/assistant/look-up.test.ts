import assert from 'node:assert/strict';
import { lookUpArticle, type LookUp } from '../../../../src/features/assistant/look-up';
import { tradeSecretLibrary } from '../../../../src/practice/trade-secret/library';

const today = { year: 2026, month: 11, day: 22 };
const answer = (question: LookUp, language: 'zh-cn' | 'en' = 'zh-cn'): string =>
  lookUpArticle(question, tradeSecretLibrary, today, language);

describe('an article looked up for an assistant', () => {
  const cases: readonly (readonly [question: LookUp, answer: RegExp])[] = [
    [{ law: '反不正当竞争法', article: '第十条' }, /2026-11-22[^]*第十条[^]*商业秘密/],
    [{ law: '《反不正当竞争法》', article: '10' }, /2025/],
    [{ law: '反不正当竞争法', article: '9', date: '2021-03-01' }, /2021-03-01[^]*2019[^]*第九条/],
    [{ law: 'aucl', article: '22.3' }, /第二十二条/],
    [{ law: '法释〔2020〕7号', article: '第二十七条' }, /第二十七条/],
    [{ law: '反不正当竞争法', article: '第九百条' }, /没有第九百条/],
    [{ law: '反不正当竞争法', article: '10', date: '1990-01-01' }, /1990-01-01没有施行中的/],
    [{ law: '火星法', article: '10' }, /没有“火星法”/],
    [{ law: '反不正当竞争法', article: '十' }, /不是条文号/],
    [{ law: '反不正当竞争法', article: '10', date: '2025-13-45' }, /完整日期/],
    [{ law: '反不正当竞争法', article: '10', date: '2025' }, /完整日期/],
    [{ law: 7, article: null }, /请给出 law/],
    [{}, /请给出 law/],
  ];
  for (const [question, expected] of cases)
    it(JSON.stringify(question), () => {
      assert.match(answer(question), expected);
    });

  it('speaks English', () => {
    assert.match(answer({ law: '火星法', article: '1' }, 'en'), /^The local library has no “火星法”/);
  });
});
