/** What holds for every draft, whatever is in it: short runs in the unit tests, long ones by `npm run fuzz`. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixAll } from '../../src/features/code-actions';
import { suppressAction } from '../../src/features/suppress-action';
import { createEngine, type LiveReading } from '../../src/lint/engine';
import type { Finding } from '../../src/lint/finding';
import type { Edit } from '../../src/lint/rule';
import type { CheckResult, RunOptions } from '../../src/lint/run';
import { tradeSecret } from '../../src/practice/trade-secret';
import type { TradeSecretPleading } from '../../src/practice/trade-secret/model';
import { generalRules } from '../../src/rules';
import { drafts } from './drafts';
import { changes, mutatedDraft, tokenDraft, versions } from './edit-sequences';

/** A property by name, and how many runs of it are short. */
export interface Fuzz {
  readonly name: string;
  readonly runs: number;
  readonly property: fc.IRawProperty<unknown>;
}

const engine = createEngine(tradeSecret, generalRules);
const options: RunOptions = {
  today: { year: 2026, month: 11, day: 22 },
  language: 'zh-cn',
  onFailure: (rule, error) => {
    throw new Error(`rule ${rule} failed`, { cause: error });
  },
};

const anyDraft = fc.oneof(mutatedDraft, tokenDraft);

function checkAll(text: string): CheckResult {
  return engine.checkAll(engine.read(text), options);
}

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, message }) => `${rule} ${message}`).sort();

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

function assertInside(text: string, findings: readonly Finding[]): void {
  for (const { rule, span, related, remedies } of findings) {
    const edits = remedies.flatMap((remedy) => (remedy.kind === 'edit' ? remedy.edits : []));
    for (const { start, end } of [span, ...related.map((one) => one.span), ...edits.map((one) => one.span)])
      assert.ok(0 <= start && start <= end && end <= text.length, `${rule}: ${String(start)}–${String(end)}`);
  }
}

/** The rules in another order. */
function shuffled(seed: number): typeof engine {
  const turn = <T>(list: readonly T[]): readonly T[] => {
    const at = seed % Math.max(1, list.length);
    return [...list.slice(at), ...list.slice(0, at)].reverse();
  };
  return createEngine({ ...tradeSecret, rules: turn(tradeSecret.rules) }, turn(generalRules));
}

export const fuzz: readonly Fuzz[] = [
  {
    name: 'nothing throws and every range lies in the document',
    runs: 60,
    property: fc.property(anyDraft, (text) => {
      const { findings, suppressed } = checkAll(text);
      assertInside(text, findings);
      assertInside(
        text,
        suppressed.map(({ finding }) => finding),
      );
    }),
  },
  {
    name: 'reading on after edits gives what reading afresh gives',
    runs: 25,
    property: fc.property(anyDraft, changes, (first, sequence) => {
      let reading: LiveReading<TradeSecretPleading> | undefined;
      for (const text of versions(first, sequence)) {
        reading = engine.read(text, reading);
        assert.deepEqual(engine.checkAll(reading, options), checkAll(text), JSON.stringify(text));
      }
    }),
  },
  {
    name: 'typing a draft character by character gives what reading it gives',
    runs: 4,
    property: fc.property(
      fc.constantFrom(...drafts()),
      fc.nat(),
      fc.integer({ min: 20, max: 60 }),
      ({ text }, from, length) => {
        const start = from % text.length;
        let reading: LiveReading<TradeSecretPleading> | undefined;
        for (let end = start; end <= Math.min(text.length, start + length); end += 1) {
          reading = engine.read(text.slice(0, end), reading);
          assertInside(text.slice(0, end), engine.check(reading, options));
        }
        reading = engine.read(text, reading);
        assert.deepEqual(engine.checkAll(reading, options), checkAll(text));
      },
    ),
  },
  {
    name: 'the order of the rules does not matter',
    runs: 25,
    property: fc.property(anyDraft, fc.nat(), (text, seed) => {
      const other = shuffled(seed);
      const order = (findings: readonly Finding[]): readonly string[] =>
        findings
          .map(({ rule, span, message }) => `${String(span.start)} ${String(span.end)} ${rule} ${message}`)
          .sort();
      assert.deepEqual(order(other.check(other.read(text), options)), order(checkAll(text).findings));
    }),
  },
  {
    name: 'a suppression takes out the findings of its rule on its line and no other',
    runs: 25,
    property: fc.property(mutatedDraft, fc.nat(), (text, choice) => {
      const reading = engine.read(text);
      const all = engine.check(reading, options);
      const finding = all[choice % Math.max(1, all.length)];
      const edit = finding && suppressAction(reading, finding, 'zh-cn')?.edits[0];
      if (finding === undefined || edit === undefined || text.includes('<!--')) return;
      const comment = edit.text.replace('${1:理由}', '已核对');
      const silenced = apply(text, [{ span: edit.span, text: comment }]);
      const { suppressed, findings } = checkAll(silenced);
      assert.ok(suppressed.every(({ finding: gone }) => gone.rule === finding.rule));
      assert.ok(suppressed.length > 0, `${finding.rule} stays`);
      const others = said(all.filter(({ rule }) => rule !== finding.rule));
      assert.deepEqual(said(findings.filter(({ rule }) => rule !== finding.rule)), others);
    }),
  },
  {
    name: 'fixing all that is safe leaves nothing safe to fix',
    runs: 25,
    property: fc.property(mutatedDraft, (text) => {
      let fixed = text;
      for (let round = 0; round < 6; round += 1) {
        const action = fixAll(checkAll(fixed).findings, 'zh-cn');
        if (action === null) return;
        const next = apply(fixed, action.edits);
        assert.notEqual(next, fixed, action.finding.rule);
        fixed = next;
      }
      assert.fail('safe fixes go on without end');
    }),
  },
  {
    name: 'line endings do not matter',
    runs: 25,
    property: fc.property(mutatedDraft, (draft) => {
      const text = draft.replaceAll('\r', '');
      assert.deepEqual(said(checkAll(text.replaceAll('\n', '\r\n')).findings), said(checkAll(text).findings));
    }),
  },
  {
    name: 'full-width digits and brackets of a fixture raise no error or warning that half-width ones do not',
    runs: 12,
    property: fc.property(fc.constantFrom(...drafts()), ({ text }) => {
      const loud = (draft: string): readonly string[] => [
        ...new Set(
          checkAll(draft)
            .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
            .map(({ rule }) => rule),
        ),
      ];
      const wide = text.replace(/(?<=证据|密点|第)\d+/g, (digits) =>
        digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      );
      const before = new Set(loud(text));
      assert.deepEqual(
        loud(wide).filter((rule) => !before.has(rule)),
        [],
      );
    }),
  },
];
