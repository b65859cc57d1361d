import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatFen, toFormalWords } from '../../../../src/facts/money';
import { draft, findingsIn, reported } from '../../../support/figures';

const told = (facts: string): readonly string[] => reported(draft({ facts }));

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['赔偿经济损失人民币伍拾捌万元整（¥560,000）。', '人民币伍拾捌万元整'],
  ['赔偿经济损失人民币伍拾捌万元整（¥580,000）。'],
  ['赔偿560,000元（大写：人民币伍拾陆万元整）。'],
  ['赔偿560,000元（大写：人民币伍拾捌万元整）。', '人民币伍拾捌万元整'],
  ['赔偿人民币（大写）壹佰万元整（小写：1,000,000元）。'],
  ['赔偿人民币（大写）壹佰万元整（小写：100,000元）。', '人民币（大写）壹佰万元整'],
  ['大写：壹拾万元整，小写：120,000元。', '壹拾万元整'],
  ['壹拾万元，¥120,000元的保证金另行退还。'],
  ['赔偿一百万元（1000000元）。'],
  ['赔偿一百万元（100000元）。', '一百万元'],
  ['赔偿壹佰万元整（100万元）。'],
  ['担保金额人民币贰佰万元（¥2,000,000）。'],
  ['支付五万元（30000元为律师费，20000元为公证费）。'],
  ['支付五万元（律师费30000元、公证费20000元）。'],
  ['支付约五万元（50300元）。'],
  ['支付叁仟贰佰元伍角（¥3,200.50）。'],
  ['支付叁仟贰佰元伍角（¥3,200.05）。', '叁仟贰佰元伍角'],
];

describe('figures/words', () => {
  for (const [statement, ...places] of CASES) {
    it(`${places.length === 0 ? 'silent' : 'reports'}: ${statement}`, () => {
      assert.deepEqual(
        told(statement),
        places.map((place) => `figures/words ${place}`),
      );
    });
  }

  const fen = fc.bigInt({ min: 100n, max: 999_999_999_999n });
  it('a sum and its words agree; another sum does not; each writing offered ends the finding', () => {
    fc.assert(
      fc.property(fen, fen, fc.boolean(), (a, b, wordsFirst) => {
        const words = `人民币${toFormalWords(a)}`;
        const pair = (digits: string): string =>
          wordsFirst ? `${words}（${digits}）` : `${digits}（大写：${words}）`;
        assert.deepEqual(told(`赔偿原告${pair(formatFen(a, true))}。`), []);
        const text = draft({ facts: `赔偿原告${pair(formatFen(b, true))}。` });
        const findings = findingsIn(text);
        assert.equal(findings.length, a === b ? 0 : 1);
        for (const remedy of findings[0]?.remedies ?? []) {
          assert.ok(remedy.kind === 'edit');
          const [edit] = remedy.edits;
          assert.ok(edit);
          assert.deepEqual(
            findingsIn(text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)),
            [],
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
