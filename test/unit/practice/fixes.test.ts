import assert from 'node:assert/strict';
import { codeActions, type CodeActionData } from '../../../src/features/code-actions';
import { toPlain } from '../../../src/features/snippet-blanks';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';
import { documentedRules, draftsIn, pageOf, sectionsOf } from '../../support/rule-pages';
import { fill, templates } from '../features/drafts';

const engine = createEngine(tradeSecret, generalRules);
const options = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' } as const;
/** A party may lack as many fields as it has. */
const MOST_FIXES = 9;

/** The first template offered for the rule's finding. */
function offered(draft: string, rule: string): CodeActionData | undefined {
  const reading = engine.read(draft);
  const findings = engine.check(reading, options).filter((finding) => finding.rule === rule);
  return findings
    .flatMap((finding) => codeActions(reading, [finding], finding.span, templates, 'zh-cn'))
    .find(({ snippet }) => snippet);
}

function applied(draft: string, { edits }: CodeActionData): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (text, { span, text: words }) =>
        text.slice(0, span.start) + fill(toPlain(words)) + text.slice(span.end),
      draft,
    );
}

/** Rules that name a template in one of their own examples. */
const mendable = documentedRules.filter((rule) =>
  draftsIn(sectionsOf(pageOf(rule)).get('反例') ?? '').some((draft) => offered(draft, rule) !== undefined),
);

describe('a template mends the failing example of its rule', () => {
  it('for every rule that can say something is missing', () => {
    const wanted =
      'act/access act/date act/duty act/employee-post act/means act/none act/similarity act/third-party-knowledge ' +
      'act/use-how confidential/in-body form/agent-authority form/cause form/claims form/court form/defendant ' +
      'form/defendant-details form/evidence-list form/facts form/plaintiff form/plaintiff-details form/signature ' +
      'form/title measures/after-act measures/correspondence measures/evidence measures/missing ' +
      'procedure/appeal-new-point procedure/confidentiality-request procedure/criminal-evidence ' +
      'procedure/labour-route procedure/limitation remedy/account-books remedy/amount ' +
      'remedy/costs remedy/criminal-figure remedy/damages-basis remedy/expenses-evidence remedy/expenses-split ' +
      'remedy/joint-liability remedy/punitive-facts remedy/punitive-period remedy/remedial-apportion ' +
      'remedy/remedial-causation remedy/remedial-evidence remedy/return-destroy remedy/royalty ' +
      'remedy/statutory-factors remedy/stop-after-public remedy/stop-duration remedy/stop-missing ' +
      'secret/customer-depth secret/kind secret/not-public secret/point-carrier secret/points-missing ' +
      'secret/public-sign secret/value standing/licence-authority standing/licence-kind';
    assert.deepEqual(mendable, wanted.split(' '));
  });

  for (const rule of mendable) {
    draftsIn(sectionsOf(pageOf(rule)).get('反例') ?? '').forEach((example, index) => {
      const first = offered(example, rule);
      if (first === undefined) return;
      it(`${rule} ${index + 1}`, () => {
        let draft = example;
        let action: CodeActionData | undefined = first;
        for (let count = 0; action !== undefined && count < MOST_FIXES; count += 1) {
          draft = applied(draft, action);
          action = offered(draft, rule);
        }
        const left = engine.check(engine.read(draft), options).filter((finding) => finding.rule === rule);
        assert.deepEqual(
          left.map(({ message }) => message),
          [],
          draft,
        );
      });
    });
  }
});
