import { whereMissing } from '../../../lint/place';
import type { Span } from '../../../text/span';
import type { TradeSecretPleading } from '../model';
import type { ReliefKind } from '../remedy-model';
import { litigationCosts } from '../rules/remedy/costs';
import { damagesBasis } from '../rules/remedy/damages-basis';
import { expensesEvidence } from '../rules/remedy/expenses-evidence';
import { jointLiability } from '../rules/remedy/joint-liability';
import { punitiveFacts } from '../rules/remedy/punitive-facts';
import { damagesAmount } from '../rules/remedy/amount';
import { returnDestroy } from '../rules/remedy/return-destroy';
import { stopDuration } from '../rules/remedy/stop-duration';
import { stopMissing } from '../rules/remedy/stop-missing';
import { silent, type ItemDefinition } from './definition';

/** 责任: what is claimed, and what the claims rest on. */
export const REMEDY: readonly ItemDefinition[] = [
  {
    id: 'stop',
    title: { 'zh-cn': '停止侵害', en: 'Stop the infringement' },
    rule: stopMissing,
    template: 'stop-claim',
    proof: false,
    needed: ({ remedies }) => remedies.madePublic === null,
    said: (pleading) => ({
      places: [...pleading.stopClaims.map(({ span }) => span), ...asked(pleading, 'stop')],
    }),
    belongs: inClaims,
  },
  {
    id: 'stop-duration',
    title: { 'zh-cn': '停止侵害的期限', en: 'Until when to stop' },
    rule: stopDuration,
    template: 'stop-duration',
    proof: false,
    needed: ({ stopClaims }) => stopClaims.length > 0,
    said: ({ stopClaims }) => ({
      places: stopClaims.filter(({ bounded }) => bounded).map(({ span }) => span),
    }),
    belongs: (pleading) => pleading.stopClaims[0]?.span ?? inClaims(pleading),
  },
  {
    id: 'return',
    title: { 'zh-cn': '返还、销毁载体', en: 'Return or destroy carriers' },
    rule: returnDestroy,
    template: 'return-destroy',
    proof: false,
    needed: ({ remedies }) => remedies.carriersHeld !== null,
    said: (pleading) => ({ places: asked(pleading, 'return') }),
    belongs: inClaims,
  },
  {
    id: 'damages',
    title: { 'zh-cn': '赔偿数额', en: 'Amount of damages' },
    rule: damagesAmount,
    template: 'damages',
    proof: false,
    needed: ({ remedies }) => remedies.claims.some(({ kinds }) => kinds.damages),
    said: (pleading) => ({
      places: silent(damagesAmount, pleading) ? asked(pleading, 'damages') : [],
    }),
    belongs: inClaims,
  },
  {
    id: 'damages-basis',
    title: { 'zh-cn': '赔偿数额的计算方法', en: 'Method of computing damages' },
    rule: damagesBasis,
    proof: false,
    needed: ({ remedies }) => remedies.claims.some(({ kinds }) => kinds.damages),
    said: ({ remedies: { statutory, royalty, punitive, methods } }) => ({
      places: [statutory, royalty, punitive].flatMap((found) => (found === null ? [] : [found.span])),
      told: methods.length > 0,
    }),
    belongs: inFacts,
  },
  {
    id: 'punitive',
    title: { 'zh-cn': '惩罚性赔偿的要件', en: 'Conditions of punitive damages' },
    rule: punitiveFacts,
    proof: false,
    needed: ({ remedies }) => remedies.punitive !== null,
    said: (pleading) => {
      const { punitive } = pleading.remedies;
      return { places: punitive !== null && silent(punitiveFacts, pleading) ? [punitive.span] : [] };
    },
    belongs: (pleading) => pleading.remedies.punitive?.span ?? inClaims(pleading),
  },
  {
    id: 'joint-liability',
    title: { 'zh-cn': '多名被告如何承担责任', en: 'How several defendants are liable' },
    rule: jointLiability,
    proof: false,
    needed: (pleading) => !silent(jointLiability, pleading),
    said: ({ parties, remedies }) => ({
      places: [],
      told: remedies.liabilityShared && parties.filter(({ role }) => role === 'defendant').length > 1,
    }),
    belongs: inClaims,
  },
  {
    id: 'expenses',
    title: { 'zh-cn': '合理开支', en: 'Reasonable expenses' },
    rule: expensesEvidence,
    template: 'reasonable-expenses',
    proof: true,
    needed: ({ remedies }) => remedies.claims.some(({ kinds }) => kinds.expenses),
    said: (pleading) => ({
      places: asked(pleading, 'expenses'),
      exhibits:
        pleading.remedies.expenses.length > 0 && silent(expensesEvidence, pleading)
          ? pleading.exhibits.filter(({ name, purpose }) => EXPENSES.test(`${name}\n${purpose ?? ''}`))
          : [],
    }),
    belongs: inClaims,
  },
  {
    id: 'costs',
    title: { 'zh-cn': '诉讼费用负担', en: 'Court costs' },
    rule: litigationCosts,
    template: 'costs',
    proof: false,
    said: (pleading) => ({ places: asked(pleading, 'costs') }),
    belongs: inClaims,
  },
];

/** Papers of what was spent to stop the act. */
const EXPENSES = /律师|代理费|公证费|开支|差旅|翻译费|维权|费用/;

function asked({ remedies }: TradeSecretPleading, kind: ReliefKind): readonly Span[] {
  return remedies.claims.flatMap(({ kinds }) => kinds[kind] ?? []);
}

function inClaims(pleading: TradeSecretPleading): Span {
  return whereMissing(pleading, 'claims');
}

function inFacts(pleading: TradeSecretPleading): Span {
  return whereMissing(pleading, 'facts', 'claims');
}
