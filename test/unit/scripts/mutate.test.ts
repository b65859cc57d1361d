import assert from 'node:assert/strict';
import { draw, estimate, valid, type Score } from '../../../scripts/mutate/draw';

const mutants = Array.from({ length: 200 }, (_, index) => ({
  id: String(index),
  fileName: `/home/a/src/lint/${String(index % 7)}.ts`,
  location: { start: { line: index, column: 1 }, end: { line: index, column: 5 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'true',
}));

const scoreOf = (part: Partial<Score>): Score => ({
  room: 'lint',
  mutants: 100,
  killed: 0,
  timedOut: 0,
  survived: 0,
  uncovered: 0,
  invalid: 0,
  ...part,
});

describe('a sample of mutants', () => {
  it('is the same for the same seed, wherever the project lies and however they are numbered', () => {
    const places = (moved: typeof mutants, seed: number): readonly number[] =>
      [...draw(moved, 20, seed)]
        .map((id) => moved.find((one) => one.id === id)?.location.start.line ?? -1)
        .sort((a, b) => a - b);
    const elsewhere = mutants.map((one, index) => ({
      ...one,
      id: `x${String(mutants.length - index)}`,
      fileName: one.fileName.replace('/home/a', 'C:\\src\\b').replaceAll('/', '\\'),
    }));
    assert.deepEqual(places(elsewhere, 1), places(mutants, 1));
    assert.deepEqual(places(mutants.toReversed(), 1), places(mutants, 1));
    assert.notDeepEqual(places(mutants, 2), places(mutants, 1));
  });

  it('is all of them where it asks for more than there are', () => {
    assert.equal(draw(mutants, 500, 1).size, 200);
  });

  it('says for certain what was tried of all, and with an interval what was not', () => {
    const all = estimate([scoreOf({ killed: 80, timedOut: 5, survived: 10, uncovered: 5 })]);
    assert.deepEqual(all, { share: 0.85, margin: 0 });
    const some = estimate([scoreOf({ mutants: 10_000, killed: 80, survived: 20 })]);
    assert.equal(some.share, 0.8);
    assert.ok(Math.abs(some.margin - 1.96 * Math.sqrt((0.8 * 0.2 * 0.99) / 100)) < 1e-12);
  });

  it('counts a room by how many mutants it has, and what did not load not at all', () => {
    const rooms = [
      scoreOf({ mutants: 300, killed: 10, invalid: 30 }),
      scoreOf({ mutants: 100, killed: 5, survived: 3, uncovered: 2 }),
    ];
    assert.equal(valid(rooms[0]!), 10);
    assert.equal(estimate(rooms).share, 0.875);
  });
});
