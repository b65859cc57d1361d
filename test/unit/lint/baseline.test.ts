import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyBaseline, baselineOf, readBaseline, writeBaseline } from '../../../src/lint/baseline';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';

const engine = createEngine(tradeSecret, generalRules);
const OLD = readFileSync(
  join(import.meta.dirname, '../../fixtures/drafts/qingdao-packaging-defective.md'),
  'utf8',
);
const TODAY = { year: 2026, month: 11, day: 22 };

function check(text: string) {
  const reading = engine.read(text);
  return {
    pleading: reading.pleading,
    findings: engine.check(reading, { today: TODAY, language: 'zh-cn' }),
  };
}

/** What is left of a later draft when the old one's findings are known. */
function left(text: string): readonly string[] {
  const old = check(OLD);
  const { findings, pleading } = check(text);
  return applyBaseline(findings, pleading, baselineOf(old.findings, old.pleading)).map(({ rule }) => rule);
}

describe('baseline', () => {
  it('leaves nothing of the old draft, wherever its lines have moved', () => {
    assert.ok(check(OLD).findings.length > 5);
    assert.deepEqual(left(OLD), []);
    assert.deepEqual(left(OLD.replace('## 诉讼请求', '\n\n\n## 诉讼请求')), []);
  });

  it('shows a new finding of a rule the old draft kept', () => {
    const line = OLD.split('\n').find((one) => one.startsWith('案由')) ?? '';
    assert.notEqual(line, '');
    assert.deepEqual(left(OLD.replace(line, '')), ['form/cause']);
  });

  it('shows all findings of a rule in a section that has more of them than before', () => {
    const { findings, pleading } = check(OLD);
    const [first] = findings;
    assert.ok(first);
    const twice = [first, { ...first, span: { start: first.span.start, end: first.span.end + 1 } }];
    assert.deepEqual(applyBaseline(twice, pleading, baselineOf([first], pleading)), twice);
    assert.deepEqual(applyBaseline([first], pleading, baselineOf(twice, pleading)), []);
  });

  it('counts by the section a finding starts in', () => {
    const { findings, pleading } = check(OLD);
    const [first] = findings;
    assert.ok(first && pleading);
    const sectionAt = (start: number): unknown =>
      baselineOf([{ ...first, span: { start, end: start } }], pleading).map(({ section }) => section);
    for (const { role, span } of pleading.sections) {
      assert.deepEqual(sectionAt(span.start), [role]);
      assert.deepEqual(sectionAt(span.end - 1), [role]);
    }
    assert.deepEqual(sectionAt(OLD.length + 1), [null]);
    assert.deepEqual(baselineOf([first], null), [{ rule: first.rule, section: null, count: 1 }]);
  });

  it('is written in one order and read back; anything else is refused', () => {
    const { findings, pleading } = check(OLD);
    const entries = baselineOf([...findings].reverse(), pleading);
    const text = writeBaseline({ 'b.md': entries, 'a.md': entries, 'clean.md': [] });
    assert.equal(text, writeBaseline({ 'a.md': baselineOf(findings, pleading), 'b.md': entries }));
    assert.deepEqual(readBaseline(text), { 'a.md': entries, 'b.md': entries });
    assert.ok(!text.includes('"line"'));
    for (const bad of ['', '{}', 'a: b', '{"version":2,"files":{}}', '{"version":1,"files":{"a":[{}]}}'])
      assert.equal(readBaseline(bad), null, bad);
  });
});
