import assert from 'node:assert/strict';
import {
  advance,
  BEGINNING,
  given,
  position,
  type Progress,
  type Step,
} from '../../../src/features/guided-start';

const text = { 'zh-cn': '', en: '' };
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: text,
  prompt: text,
  choices: () => null,
  applies: () => true,
  ...more,
});
const STEPS = [
  step('a'),
  step('b', { applies: ({ a }) => a === '1' }),
  step('c', { choices: ({ a }) => [{ value: a === '1' ? 'x' : 'y', label: text }] }),
];
const answer = (value: string) => ({ kind: 'answer', value }) as const;

describe('guided start', () => {
  const walk = (...replies: Parameters<typeof advance>[2][]): Progress =>
    replies.reduce((progress, reply) => advance(STEPS, progress, reply), BEGINNING);

  it('puts only the questions that apply', () => {
    assert.deepEqual(walk(answer('1')), { answers: { a: '1' }, at: 1 });
    assert.deepEqual(walk(answer('2')), { answers: { a: '2' }, at: 2 });
    assert.equal(walk(answer('2'), { kind: 'skip' }).at, STEPS.length);
  });

  it('goes back over what did not apply and keeps the answers', () => {
    assert.deepEqual(walk(answer('2'), { kind: 'back' }), { answers: { a: '2' }, at: 0 });
    assert.deepEqual(walk(answer('1'), answer('z'), { kind: 'back' }), {
      answers: { a: '1', b: 'z' },
      at: 1,
    });
    assert.equal(walk({ kind: 'back' }).at, 0);
  });

  it('leaves out answers that no longer fit', () => {
    const { answers } = walk(answer('1'), answer('z'), answer('x'));
    assert.deepEqual(given(STEPS, answers), { a: '1', b: 'z', c: 'x' });
    assert.deepEqual(given(STEPS, { ...answers, a: '2' }), { a: '2' });
  });

  it('says how far it is', () => {
    assert.deepEqual(position(STEPS, walk(answer('1'))), { step: 2, total: 3 });
    assert.deepEqual(position(STEPS, walk(answer('2'))), { step: 2, total: 2 });
  });
});
