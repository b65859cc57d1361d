import assert from 'node:assert/strict';
import { awayFrom, paragraphAt } from '../../../src/features/focus';

describe('focus mode', () => {
  const text = '第一段。\n第二段在写。\n\n第三段。';

  it('takes the line around the caret as the paragraph being written', () => {
    const { start, end } = paragraphAt(text, 7);
    assert.equal(text.slice(start, end), '第二段在写。');
    assert.deepEqual(paragraphAt(text, 0), { start: 0, end: 4 });
    assert.deepEqual(paragraphAt(text, text.length), { start: 13, end: text.length });
    assert.deepEqual(paragraphAt('', 0), { start: 0, end: 0 });
  });

  it('lets the findings of that paragraph wait, at its edges too, and no other', () => {
    const at = (start: number, end: number) => ({ span: { start, end } });
    const findings = [at(0, 2), at(5, 7), at(8, 11), at(13, 15)];
    assert.deepEqual(awayFrom(findings, paragraphAt(text, 7)), [at(0, 2), at(13, 15)]);
  });
});
