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

describe('the status of a draft', () => {
  it('counts the findings, the gravest first, with the date of the law data', () => {
    const all = findings('hint', 'warning', 'error', 'warning');
    assert.deepEqual(draftStatus(all, '2026-11-20', false, 'zh-cn'), {
      text: '1 错误 · 2 警告 · 1 提示',
      detail: '法规数据截至 2026-11-20',
      worst: 'error',
    });
    assert.equal(draftStatus(all, '2026-11-20', false, 'en').text, '1 error · 2 warnings · 1 hint');
  });

  it('says when there is nothing, and when the draft is silenced', () => {
    assert.deepEqual(draftStatus([], '2026-11-20', false, 'zh-cn').text, '未发现问题');
    const quiet = draftStatus(findings('error'), '2026-11-20', true, 'en');
    assert.deepEqual([quiet.text, quiet.worst], ['This draft is silenced', null]);
  });
});
