import assert from 'node:assert/strict';
import { Memory, recalled, recalledData, recalledFrom, settled, steady } from '../../../src/text/memory';

describe('memory', () => {
  it('calls a function again only for other arguments', () => {
    let calls = 0;
    const sum = recalled((a: number, b: number) => {
      calls += 1;
      return { sum: a + b };
    });
    const memory = new Memory();
    const first = sum(memory, 1, 2);
    assert.equal(sum(memory, 1, 2), first);
    assert.equal(calls, 1);
    assert.deepEqual(sum(memory, 2, 2), { sum: 4 });
    assert.deepEqual(sum(new Memory(), 1, 2), { sum: 3 });
    assert.equal(calls, 3);
  });

  it('gives equal data back as the same object', () => {
    const spans = recalledData((text: string) => [...text].map((_, at) => ({ start: at, end: at + 1 })));
    const memory = new Memory();
    const first = spans(memory, '甲乙');
    assert.equal(spans(memory, '丙丁'), first);
    const longer = spans(memory, '甲乙丙');
    assert.deepEqual(longer.length, 3);
    assert.equal(longer[0], first[0]);
  });

  it('settles only what is equal throughout', () => {
    const last = { a: [1n, { b: '甲' }], c: undefined };
    assert.equal(settled(last, { a: [1n, { b: '甲' }], c: undefined }), last);
    const others = [
      { a: [1n, { b: '乙' }], c: undefined },
      { a: [1n, { b: '甲' }], d: undefined },
      null,
      [last],
    ];
    for (const other of others) assert.equal(settled<unknown>(last, other), other);
    const pattern = /a/;
    assert.equal(settled({ pattern: /a/ }, { pattern }).pattern, pattern);
  });

  it('calls a function of a record again only when a field it looked at is another object', () => {
    let calls = 0;
    const firstOf = recalledFrom((record: { a: readonly string[]; b: string; c: string }, mark: string) => {
      calls += 1;
      return record.a.length > 0 ? `${record.a.join('')}${mark}` : record.b;
    });
    const memory = new Memory();
    const a = ['甲'];
    assert.equal(firstOf(memory, { a, b: '乙', c: '丙' }, '！'), '甲！');
    assert.equal(firstOf(memory, { a, b: '丁', c: '戊' }, '！'), '甲！');
    assert.equal(calls, 1);
    assert.equal(firstOf(memory, { a: [], b: '丁', c: '戊' }, '！'), '丁');
    assert.equal(firstOf(memory, { a: [], b: '己', c: '戊' }, '！'), '己');
    assert.equal(calls, 3);
  });

  it('gives a list back while it has the same members', () => {
    const kept = steady<object>();
    const memory = new Memory();
    const [one, other] = [{}, {}];
    const first = kept(memory, [one]);
    assert.equal(kept(memory, [one]), first);
    assert.deepEqual(kept(memory, [one, other]), [one, other]);
  });
});
