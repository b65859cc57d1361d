import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memory } from '../../../src/text/memory';
import { scanned } from '../../../src/text/scanned';

interface Item {
  /** A title; null for a line under one. */
  readonly title: string | null;
}

const item = fc.record({ title: fc.constantFrom(null, null, '甲', '乙') });

describe('scanning', () => {
  it('gives after edits what reading all in order gives, reading only what stands otherwise than before', () => {
    fc.assert(
      fc.property(
        fc.array(item),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.array(item, { maxLength: 3 }))),
        (first, edits) => {
          const read = new Map<Item, string>();
          const under = scanned({ title: '' }, (one: Item, before, mark: string) => {
            assert.notEqual(read.get(one), before.title, 'read again though it stands as before');
            read.set(one, before.title);
            const after = { title: one.title ?? before.title };
            return { after, found: [after.title + mark] };
          });
          const memory = new Memory();
          let items: readonly Item[] = first.map((one) => ({ ...one }));
          const check = (mark: string): void => {
            let title = '';
            const expected = items.map((one) => (title = one.title ?? title) + mark);
            const found = under(memory, items, mark).flatMap((step) => step.found);
            assert.deepEqual(found, expected);
          };
          check('！');
          for (const [at, removed, added] of edits) {
            const changed = [...items];
            changed.splice(at % (items.length + 1), removed, ...added.map((one) => ({ ...one })));
            items = changed;
            check('！');
          }
          read.clear();
          check('？');
          assert.equal(read.size, items.length);
        },
      ),
    );
  });
});
