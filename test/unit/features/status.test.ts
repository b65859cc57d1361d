import assert from 'node:assert/strict';
import { draftStatus } from '../../../src/features/status';
import type { Finding } from '../../../src/lint/finding';
import type { Severity } from '../../../src/lint/rule';

function findings(...severities: readonly Severity[]): readonly Finding[] {
  return severities.map((severity) => ({
    ...{ rule: 'form/plaintiff', message: '', span: { start: 0, end: 1 } },
    ...{ severity, authority: [], related: [], remedies: [], fix: 'none' },
  }));
}

const CORPUS = { asOf: '2026-11-20' };
const TODAY = { year: 2026, month: 12, day: 1 };

describe('the status of a draft', () => {
  it('counts the findings, the gravest first, with the date of the law data', () => {
    const all = findings('hint', 'warning', 'error', 'warning');
    assert.deepEqual(draftStatus(all, CORPUS, TODAY, false, 'zh-cn'), {
      text: '1 错误 · 2 警告 · 1 提示',
      detail: '法规数据截至2026年11月20日。',
      worst: 'error',
    });
    assert.equal(draftStatus(all, CORPUS, TODAY, false, 'en').text, '1 error · 2 warnings · 1 hint');
  });

  it('says when there is nothing, and when the draft is silenced', () => {
    assert.deepEqual(draftStatus([], CORPUS, TODAY, false, 'zh-cn').text, '未发现问题');
    const quiet = draftStatus(findings('error'), CORPUS, TODAY, true, 'en');
    assert.deepEqual([quiet.text, quiet.worst], ['This draft is silenced', null]);
  });

  it('warns of law data that is old, whatever else there is to say, and in words only where silenced', () => {
    const later = { year: 2027, month: 11, day: 21 };
    const worst = (all: readonly Finding[], silenced = false): Severity | null =>
      draftStatus(all, CORPUS, later, silenced, 'en').worst;
    for (const silenced of [false, true])
      assert.match(draftStatus([], CORPUS, later, silenced, 'zh-cn').detail, /已超过一年/);
    assert.deepEqual(
      [worst([]), worst(findings('hint')), worst(findings('error')), worst(findings('error'), true)],
      ['warning', 'warning', 'error', null],
    );
  });
});
