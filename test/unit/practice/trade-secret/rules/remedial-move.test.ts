import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyFixes, type FixFilter } from '../../../../../src/features/apply-fixes';
import { createEngine } from '../../../../../src/lint/engine';
import type { Finding } from '../../../../../src/lint/finding';
import { tradeSecret } from '../../../../../src/practice/trade-secret';
import { tradeSecretLibrary } from '../../../../../src/practice/trade-secret/library';
import { tradeSecretTemplates } from '../../../../../src/practice/trade-secret/templates';
import { generalRules } from '../../../../../src/rules';
import { complaint, type Parts } from './complaint';

const engine = createEngine(tradeSecret, generalRules);
const OPTIONS = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' } as const;
const HEADING = 'remedy/remedial-heading';

function check(text: string): readonly Finding[] {
  return engine.check(engine.read(text), OPTIONS);
}

function fixed(text: string, filter: FixFilter = {}): string {
  return applyFixes(text, engine, OPTIONS, tradeSecretTemplates, filter).text;
}

/** Errors and warnings by rule, blanks to fill in left out. */
function serious(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity, rule }) => ['error', 'warning'].includes(severity) && rule !== 'draft/placeholder')
    .map(({ rule }) => rule)
    .sort();
}

describe('the fixes of a draft that pleads the costs of case 945', () => {
  const FIXTURES = path.join(import.meta.dirname, '../../../../fixtures/drafts');
  const draft = readFileSync(path.join(FIXTURES, 'qingdao-packaging-defective.md'), 'utf8');
  const named = tradeSecretLibrary.caseByNumber('（2022）最高法知民终945号')?.rules ?? [];

  it('lead to one without those findings and without any new one', () => {
    const before = serious(check(draft));
    const of945 = (rules: readonly string[]): readonly string[] =>
      rules.filter((rule) => named.includes(rule));
    assert.deepEqual(of945(before), ['remedy/appraisal-fee', 'remedy/remedial-apportion', HEADING]);
    const mended = fixed(draft);
    const after = serious(check(mended));
    assert.deepEqual(of945(after), []);
    // 150 and 25 are not 180: which of the three is wrong no fix can say.
    assert.deepEqual(after, ['figures/count']);
    assert.equal(fixed(mended), mended);
  });

  it('plead the costs as loss in the claim and in the facts, and leave number and sum of the claim', () => {
    const mended = fixed(draft, { rule: HEADING });
    assert.match(
      mended,
      /^3、判令被告赔偿原告补救费用151600元（信息安全系统采购费，属于经济损失），以及为制止侵权支出的合理开支10000元，其中律师费10000元；$/m,
    );
    assert.match(mended, /升级系统十分必要，属于实际损失，应当由被告全额承担/);
    assert.match(mended, /^4、以上第2项、第3项共计321600元；$/m);
    const left = serious(check(draft)).filter((rule) => rule !== HEADING);
    assert.deepEqual(serious(check(mended)), left);
  });
});

const MOVED: readonly (readonly [string, string])[] = [
  [
    '判令被告赔偿原告合理开支143000元，其中律师费50000元、公证费3000元、防泄密系统采购费90000元',
    '判令被告赔偿原告补救费用90000元（防泄密系统采购费，属于经济损失），以及合理开支53000元，其中律师费50000元、公证费3000元',
  ],
  [
    '判令被告赔偿原告合理开支143,000元（防泄密系统采购费90,000元、律师费50,000元、公证费3,000元）',
    '判令被告赔偿原告补救费用90,000元（防泄密系统采购费，属于经济损失），以及合理开支53,000元（律师费50,000元、公证费3,000元）',
  ],
  [
    '判令被告赔偿合理开支14.3万元，包括律师费5万元、加密系统升级费9万元（证据5）和公证费0.3万元',
    '判令被告赔偿补救费用9万元（加密系统升级费，属于经济损失），以及合理开支5.3万元，包括律师费5万元和公证费0.3万元',
  ],
  [
    '判令被告赔偿维权合理费用：律师费50000元、加装监控支出30000元',
    '判令被告赔偿补救费用30000元（加装监控支出，属于经济损失），以及维权合理费用：律师费50000元',
  ],
  [
    '判令被告赔偿原告合理开支143000元（含加密系统升级费90000元）',
    '判令被告赔偿原告补救费用90000元（加密系统升级费，属于经济损失），以及合理开支53000元',
  ],
];

/** Nothing is changed where it cannot be told what would be right. */
const ASKED: readonly Parts[] = [
  { expenses: '判令被告赔偿合理开支353000元，其中律师费50000元、公证费3000元、防泄密系统采购费290000元' },
  { expenses: '判令被告赔偿合理开支143000元（律师费、公证费和防泄密系统采购费）' },
  { expenses: '判令被告赔偿合理开支143000元，其中含律师费53000元、防泄密系统采购费90000元' },
  { expenses: '判令被告赔偿合理开支90000元，其中防泄密系统采购费90000元' },
  {
    expenses: '判令被告赔偿合理开支143000元，其中律师费53000元、防泄密系统采购费90000元',
    told: '原告的合理开支为律师费53000元、防泄密系统采购费90000元，合计143000元。',
  },
];

describe('moving remedial costs out of the expenses', () => {
  for (const [expenses, moved] of MOVED) {
    it(`rewrites ${expenses}`, () => {
      const draft = complaint({ expenses });
      const mended = fixed(draft, { rule: HEADING });
      assert.equal(mended, draft.replace(expenses, moved));
      const left = serious(check(draft)).filter((rule) => rule !== HEADING);
      assert.deepEqual(serious(check(mended)), left);
    });
  }

  for (const parts of ASKED) {
    it(`asks for the claim instead: ${String(parts.expenses)}`, () => {
      const draft = complaint(parts);
      const mended = fixed(draft, { rule: HEADING });
      assert.match(mended, /^6\. 判令被告赔偿原告补救费用【金额，并将该项从合理开支中移出、改正合计】元/m);
      assert.ok(mended.includes(String(parts.expenses)));
    });
  }
});
