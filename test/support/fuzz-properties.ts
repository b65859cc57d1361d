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
import { changes, mutatedDraft, tokenDraft, versions, whole } from './edit-sequences';

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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}

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

/** What a draft is told off for: rules with an error or a warning. */
function loud(text: string): readonly string[] {
  const { findings } = checkAll(text);
  const heard = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(heard.map(({ rule }) => rule))];
}

const asWritten = new Map<string, readonly string[]>();

/** The same of a fixture, worked out once. */
function loudAsWritten(text: string): readonly string[] {
  const known = asWritten.get(text) ?? loud(text);
  asWritten.set(text, known);
  return known;
}

const moved = (pattern: RegExp, by: number) => (text: string) =>
  text.replace(pattern, (unit) => String.fromCharCode(unit.charCodeAt(0) + by));

/** The same text in the width that another keyboard writes. */
const WIDTHS: readonly ((text: string) => string)[] = [
  moved(/(?<=(?:证据|密点|第|年|月|附件)\d*)\d/g, 0xfee0),
  moved(/\d(?=\d*(?:年|月|日|元|万元|条|款|项))/g, 0xfee0),
  moved(/[（）]/g, -0xfee0),
  moved(/(?<=\p{Script=Han})：/gu, -0xfee0),
];

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
      const texts = versions(first, sequence);
      for (const text of texts) {
        reading = engine.read(text, reading);
        assertInside(text, engine.check(reading, options));
      }
      // Sequences of every length are tried, so that each edit is somewhere the last.
      const last = texts.at(-1) ?? first;
      assert.deepEqual(engine.checkAll(reading ?? engine.read(last), options), checkAll(last));
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
      const line = lineAt(text, finding.span.start);
      const meant = all.filter(
        ({ rule, span }) => rule === finding.rule && lineAt(text, span.start) === line,
      );
      assert.deepEqual(said(suppressed.map((one) => one.finding)), said(meant));
      assert.deepEqual(said(findings), said(all.filter((one) => !meant.includes(one))));
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
    name: 'digits and brackets of the other width raise no error or warning in a fixture',
    runs: 12,
    property: fc.property(whole, fc.constantFrom(...WIDTHS), fc.nat(), (text, widen, choice) => {
      const paragraphs = text.split('\n\n');
      const at = choice % paragraphs.length;
      const turned = paragraphs.with(at, widen(paragraphs[at] ?? '')).join('\n\n');
      const before = new Set(loudAsWritten(text));
      assert.deepEqual(
        loud(turned).filter((rule) => !before.has(rule)),
        [],
      );
    }),
  },
];
