import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spliced } from '../../../src/text/spliced';

describe('spliced', () => {
  it('replaces what stands between two places, also by very many', () => {
    const list = fc.array(fc.nat());
    const many = fc.oneof(
      list,
      fc.nat().map((first) => Array.from({ length: 200_000 }, (_, at) => first + at)),
    );
    fc.assert(
      fc.property(list, fc.nat({ max: 12 }), fc.nat({ max: 12 }), many, (members, from, more, added) => {
        const expected = [...members.slice(0, from), added, ...members.slice(from + more)].flat();
        assert.deepEqual(spliced(members, from, from + more, added), expected);
      }),
      { numRuns: 30 },
    );
  });
});
