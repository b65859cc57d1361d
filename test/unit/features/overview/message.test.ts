import assert from 'node:assert/strict';
import { readMessage } from '../../../../src/features/overview/message';

describe('messages of the overview page', () => {
  it('are read in their shapes', () => {
    assert.deepEqual(readMessage({ type: 'open', start: 3, end: 9, more: 1 }), {
      type: 'open',
      start: 3,
      end: 9,
    });
    assert.deepEqual(readMessage({ type: 'export', format: 'png' }), { type: 'export', format: 'png' });
    assert.deepEqual(readMessage({ type: 'png', data: 'aGk=' }), { type: 'png', data: 'aGk=' });
  });

  it('of any other shape are nothing', () => {
    for (const other of [
      null,
      'open',
      {},
      { type: 'open', start: 9, end: 3 },
      { type: 'open', start: -1, end: 3 },
      { type: 'open', start: '1', end: 3 },
      { type: 'export', format: 'pdf' },
      { type: 'png', data: 'a<b' },
      { type: 'run' },
    ])
      assert.equal(readMessage(other), null, JSON.stringify(other));
  });
});
