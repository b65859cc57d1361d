import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suppressAction } from '../../../src/features/suppress-action';
import { createEngine } from '../../../src/lint/engine';
import type { RunOptions } from '../../../src/lint/run';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { generalRules } from '../../../src/rules';

const engine = createEngine(tradeSecret, generalRules);
const DRAFTS = join(import.meta.dirname, '../../fixtures/drafts');
const DEFECTIVE = readFileSync(join(DRAFTS, 'qingdao-packaging-defective.md'), 'utf8');
const OPTIONS: RunOptions = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' };

function check(text: string, options: Partial<RunOptions> = {}) {
  return engine.checkAll(engine.read(text), { ...OPTIONS, ...options });
}

/** Rule, and where it says so the word of a suppression that does nothing. */
function shown(text: string, options: Partial<RunOptions> = {}): readonly string[] {
  return check(text, options).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

function expectGone(text: string, rule: string, reason: string | null): void {
  const { findings, suppressed } = check(text);
  const before = shown(DEFECTIVE);
  assert.deepEqual(
    findings.map((one) => `${one.severity} ${one.rule}`),
    before.filter((one) => !one.endsWith(` ${rule}`)),
  );
  assert.deepEqual(
    suppressed.map(({ finding, reason: given }) => [finding.rule, given]),
    [[rule, reason]],
  );
}

describe('suppressions', () => {
  const line = DEFECTIVE.split('\n').find((one) => one.includes('停止')) ?? '';
  const on = (comment: string): string => DEFECTIVE.replace(line, `${line}${comment}`);

  it('silence one rule on their line', () => {
    expectGone(
      on(' <!-- pleadwright-disable-line remedy/stop-duration -- 当庭说明 -->'),
      'remedy/stop-duration',
      '当庭说明',
    );
  });

  it('silence it on the next line, for the file, and from here on', () => {
    const before = DEFECTIVE.replace(
      line,
      `<!-- pleadwright-disable-next-line remedy/stop-duration -->\n\n${line}`,
    );
    expectGone(before, 'remedy/stop-duration', null);
    const file = `${DEFECTIVE}\n<!-- pleadwright-disable-file remedy/stop-duration -- 全文 -->\n`;
    expectGone(file, 'remedy/stop-duration', '全文');
    const from = DEFECTIVE.replace(
      '## 诉讼请求',
      '<!-- pleadwright-disable remedy/stop-duration -->\n\n## 诉讼请求',
    );
    expectGone(from, 'remedy/stop-duration', null);
    const ended = from.replace(line, `<!-- pleadwright-enable remedy/stop-duration -->\n\n${line}`);
    assert.deepEqual(
      shown(ended).filter((one) => !one.endsWith('draft/suppression')),
      shown(DEFECTIVE),
    );
  });

  it('need a reason for an error, for everything, or never, as the policy says', () => {
    const bare = `${DEFECTIVE}\n<!-- pleadwright-disable-file figures/sum remedy/stop-duration -->\n`;
    const has = (options: Partial<RunOptions>, one: string): boolean => shown(bare, options).includes(one);
    assert.ok(has({}, 'error figures/sum'));
    assert.ok(!has({}, 'warning remedy/stop-duration'));
    assert.ok(has({}, 'warning draft/suppression'));
    assert.ok(has({ reasons: 'always' }, 'warning remedy/stop-duration'));
    assert.ok(!has({ reasons: 'never' }, 'error figures/sum'));
  });

  it('that do nothing are named: needless, unknown, unreadable', () => {
    const messages = (comment: string): readonly string[] =>
      check(`${DEFECTIVE}\n<!-- pleadwright-${comment} -->\n`)
        .findings.filter(({ rule }) => rule === 'draft/suppression')
        .map(({ severity, message }) => `${severity} ${message}`);
    assert.match(messages('disable-file form/court -- x')[0] ?? '', /^information .*form\/court/);
    assert.match(messages('disable-file form/curt -- x')[0] ?? '', /^warning 没有名为“form\/curt”/);
    for (const broken of ['disable-file', 'disable-all form/court', 'disable 全部', 'disable-line -- 理由'])
      assert.match(messages(broken)[0] ?? '', /^warning 这条注释无法识别/, broken);
    assert.deepEqual(messages('enable form/court'), []);
    // A rule the user has switched off cannot make a comment needless.
    const off = check(`${DEFECTIVE}\n<!-- pleadwright-disable-file form/court -- x -->\n`, {
      severities: { 'form/court': 'off' },
    });
    assert.ok(!off.findings.some(({ rule }) => rule === 'draft/suppression'));
  });

  it('take one finding and leave every other, wherever the action puts them', () => {
    const names = [
      'qingdao-packaging-defective',
      'fermentation-process',
      'hospital-consumables-customers',
      'mould-drawings-statutory',
    ];
    let count = 0;
    for (const name of names) {
      const text = readFileSync(join(DRAFTS, `${name}.md`), 'utf8');
      const reading = engine.read(text);
      const all = engine.check(reading, OPTIONS);
      for (const finding of all) {
        const action = suppressAction(reading, finding, 'zh-cn');
        if (action === null) continue;
        const [edit] = action.edits;
        assert.ok(edit);
        const comment = edit.text.replace('${1:理由}', '已核对');
        const after = check(text.slice(0, edit.span.start) + comment + text.slice(edit.span.end)).findings;
        const sameLine = (one: typeof finding): boolean =>
          !text
            .slice(Math.min(one.span.start, finding.span.start), Math.max(one.span.start, finding.span.start))
            .includes('\n');
        assert.deepEqual(
          after.map(({ rule, message }) => `${rule} ${message}`),
          all
            .filter((one) => one.rule !== finding.rule || !sameLine(one))
            .map(({ rule, message }) => `${rule} ${message}`),
          `${name} ${finding.rule}`,
        );
        count += 1;
      }
    }
    console.log(`      ${String(count)} findings silenced one by one`);
    assert.ok(count > 25);
  });
});
