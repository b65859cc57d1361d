import assert from 'node:assert/strict';
import type { Answers } from '../../../../src/features/guided-start';
import { toPlain } from '../../../../src/features/snippet-blanks';
import { createEngine } from '../../../../src/lint/engine';
import type { Finding } from '../../../../src/lint/finding';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import { applicableLaw } from '../../../../src/practice/trade-secret/applicable-law';
import { guidedStart } from '../../../../src/practice/trade-secret/guided';
import { tradeSecretLibrary } from '../../../../src/practice/trade-secret/library';
import { generalRules } from '../../../../src/rules';
import { fill } from '../../features/drafts';

const engine = createEngine(tradeSecret, generalRules);
const TODAY = { year: 2026, month: 11, day: 22 };

function composed(answers: Answers): string {
  const body = guidedStart.compose(answers, TODAY);
  assert.ok(body !== null);
  return `${toPlain(body)}\n`;
}

function check(text: string): readonly Finding[] {
  return engine.check(engine.read(text), { today: TODAY, language: 'en' });
}

/** The blanks filled, dates with the first day of the act, and signed before the limitation period is over. */
function filledFor({ act }: Answers, text: string): string {
  const [, year = '2023', month = '3'] = /^(\d{4})-0?(\d{1,2})/.exec(act ?? '') ?? [];
  const signed = Math.min(Number(year) + 2, TODAY.year);
  return fill(text, `${year}年${month}月1日`, `${String(signed)}年10月12日`);
}

const FULL: Answers = {
  document: 'complaint',
  secret: 'technical',
  plaintiff: '苏州澜石材料有限公司',
  standing: 'owner',
  defendants: '祁望、无锡旭衡科技有限公司',
  act: '2025-02/至今',
  court: 'intermediate',
  damages: 'profit',
};

function values(step: string, answers: Answers): readonly string[] {
  const found = guidedStart.steps.find(({ id }) => id === step);
  return (found?.choices(answers) ?? []).map(({ value }) => value);
}

/** Every answer of every question, the others as in the full case; and each question skipped. */
const CASES: readonly Answers[] = [
  FULL,
  ...guidedStart.steps
    .slice(1)
    .flatMap(({ id }) => [
      { ...FULL, [id]: undefined },
      ...values(id, FULL).map((value) => ({ ...FULL, [id]: value })),
    ]),
  { ...FULL, secret: 'business', court: 'basic' },
  { ...FULL, defendants: '祁望' },
  { ...FULL, plaintiff: '陆远' },
  ...['2018-03/2018-09', '2021-03-06/2021-06-30', '2021-03', '2024-01/2025-12'].map((act) => ({
    ...FULL,
    act,
  })),
  ...values('document', {}).map((document) => ({
    document,
    secret: 'business',
    act: '2021-03/2021-06',
    court: 'ip',
  })),
  ...values('document', {}).map((document) => ({ document })),
];

describe('guided start of a trade-secret pleading', () => {
  it('has nothing to open before a document is chosen', () => {
    assert.equal(guidedStart.compose({}, TODAY), null);
  });

  for (const answers of CASES) {
    const name = Object.entries(answers)
      .filter(([key, value]) => value !== undefined && FULL[key] !== value)
      .map(([key, value]) => `${key} ${String(value)}`);
    const skipped = Object.keys(FULL).filter((key) => key in answers && answers[key] === undefined);
    it(`composes ${[...name, ...skipped.map((key) => `no ${key}`)].join(', ') || 'the full case'}`, () => {
      const text = composed(answers);
      assert.deepEqual(
        check(text)
          .filter(({ rule }) => rule !== 'draft/placeholder')
          .map(({ rule, message }) => `${rule}: ${message}`),
        [],
        text,
      );
      const filled = filledFor(answers, text);
      assert.deepEqual(
        check(filled)
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .map(({ rule, message }) => `${rule}: ${message}`),
        [],
        filled,
      );
    });
  }

  for (const [act, year, article, other] of [
    ['2018-03/2018-09', 2017, '（2017年修订）第九条', '第十七条第三款'],
    ['2021-03-06/2021-06-30', 2019, '（2019年修正）第九条', '第十七条第三款'],
    ['2025-02/至今', 2025, '（2025年修订）第十条', '第二十二条第三款'],
    ['2024-01/2025-12', 2025, '（2025年修订）第十条', '第二十二条第三款'],
  ] as const) {
    it(`cites the law of ${String(year)} for an act of ${act}`, () => {
      const text = filledFor({ act }, composed({ ...FULL, act }));
      assert.ok(text.includes(article), text);
      assert.ok(text.includes(other), text);
      assert.equal(applicableLaw(engine.read(text).pleading, tradeSecretLibrary, TODAY).aucl, year);
      assert.deepEqual(
        check(text).filter(({ rule }) => rule.startsWith('citation/')),
        [],
      );
    });
  }

  it('asks for no multiple where the law of the act knew none', () => {
    const answers = { ...FULL, damages: 'punitive-profit' };
    assert.match(composed(answers), /惩罚性赔偿/);
    assert.doesNotMatch(composed({ ...answers, act: '2018-03/2018-09' }), /惩罚性赔偿/);
  });

  it('keeps what was typed when the rest is left open', () => {
    const text = composed({
      document: 'complaint',
      plaintiff: '苏州澜石材料有限公司',
      defendants: '祁望，丁某',
    });
    assert.match(text, /^原告：苏州澜石材料有限公司，/m);
    assert.match(text, /^被告一：祁望，/m);
    assert.match(text, /^被告二：丁某，/m);
    assert.match(text, /连带责任/);
  });

  it('offers a basic court for business secrets only', () => {
    assert.ok(values('court', { secret: 'business' }).includes('basic'));
    assert.ok(!values('court', { secret: 'technical' }).includes('basic'));
  });
});
