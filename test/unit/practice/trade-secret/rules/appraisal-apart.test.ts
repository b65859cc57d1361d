import assert from 'node:assert/strict';
import { applyFixes } from '../../../../../src/features/apply-fixes';
import { createEngine } from '../../../../../src/lint/engine';
import { tradeSecret } from '../../../../../src/practice/trade-secret';
import { tradeSecretTemplates } from '../../../../../src/practice/trade-secret/templates';
import { generalRules } from '../../../../../src/rules';
import { complaint } from './complaint';

const engine = createEngine(tradeSecret, generalRules);
const OPTIONS = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' } as const;
const RULE = 'remedy/appraisal-fee';

const draftOf = (claim: string): string => complaint({ damages: claim });

function fixed(claim: string): string {
  const text = draftOf(claim);
  assert.ok(engine.check(engine.read(text), OPTIONS).some(({ rule }) => rule === RULE));
  const mended = applyFixes(text, engine, OPTIONS, tradeSecretTemplates, { rule: RULE }).text;
  assert.ok(engine.check(engine.read(mended), OPTIONS).every(({ rule }) => rule !== RULE));
  return mended;
}

describe('the fix for an appraisal fee in the loss', () => {
  for (const [before, after] of [
    [
      '判令被告赔偿原告经济损失880000元（含鉴定费80000元）',
      '判令被告赔偿原告经济损失800000元，并负担鉴定费80000元',
    ],
    [
      '判令被告赔偿原告经济损失人民币88万元（其中包括司法鉴定费8万元）',
      '判令被告赔偿原告经济损失人民币80万元，并负担鉴定费8万元',
    ],
    [
      '判令被告赔偿原告经济损失880,000元（已包含鉴定费80,000元）',
      '判令被告赔偿原告经济损失800,000元，并负担鉴定费80,000元',
    ],
  ] as const) {
    it(`takes it out: ${before}`, () => {
      assert.equal(fixed(before), draftOf(after));
    });
  }

  for (const kept of [
    '判令被告赔偿原告经济损失880000元（含鉴定费）',
    '判令被告赔偿原告经济损失880000元（含鉴定费80000元、评估费5000元）',
    '判令被告赔偿原告经济损失约880000元（含鉴定费80000元）',
  ])
    it(`leaves the loss and adds a claim where the sums cannot be told: ${kept}`, () => {
      const mended = fixed(kept);
      assert.ok(mended.includes(kept), mended);
      assert.match(mended, /判令被告负担鉴定费【金额】元/);
    });
});
