import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gathered, gatheredData } from '../../../src/text/gathered';
import { Memory } from '../../../src/text/memory';

interface Item {
  readonly words: readonly string[];
}

const words = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 3 });

describe('gathering', () => {
  it('gathers what reading every item gives, reading only new ones', () => {
    fc.assert(
      fc.property(
        fc.array(words),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.array(words, { maxLength: 3 }))),
        (first, edits) => {
          const read = new Set<Item>();
          const all = gathered((item: Item, mark: string) => {
            assert.ok(!read.has(item));
            read.add(item);
            return item.words.map((word) => word + mark);
          });
          const memory = new Memory();
          let items: readonly Item[] = first.map((list) => ({ words: list }));
          let found = all(memory, items, '！');
          for (const [at, removed, added] of edits) {
            const changed = [...items];
            changed.splice(at % (items.length + 1), removed, ...added.map((list) => ({ words: list })));
            items = changed;
            const next = all(memory, items, '！');
            const expected = items.flatMap(({ words: list }) => list.map((word) => `${word}！`));
            assert.deepEqual(next, expected);
            if (next.length === found.length && next.every((word, index) => word === found[index]))
              assert.equal(next, found);
            found = next;
          }
          read.clear();
          assert.equal(all(memory, items, '？').length, found.length);
        },
      ),
    );
  });

  it('keeps what a changed item tells as before, where it is plain data', () => {
    interface Told {
      readonly word: string;
    }
    const read = ({ words: list }: Item): readonly Told[] => list.map((word) => ({ word }));
    const [kept, anew] = [gatheredData(read), gathered(read)];
    const memory = new Memory();
    const first: readonly Item[] = [{ words: ['甲'] }, { words: ['乙', '丙'] }];
    const found = kept(memory, first);
    const retyped = first.map((item) => ({ ...item }));
    assert.equal(kept(memory, retyped), found);
    assert.notEqual(anew(memory, first), anew(memory, retyped));
    const changed = kept(memory, [retyped[0], { words: ['乙', '丁'] }] as readonly Item[]);
    assert.deepEqual(changed, [{ word: '甲' }, { word: '乙' }, { word: '丁' }]);
    assert.deepEqual([changed[0] === found[0], changed[1] === found[1]], [true, true]);
  });
});
