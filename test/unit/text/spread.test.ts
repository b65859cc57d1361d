import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../src/text/blocks';
import { spreadOut, toDocument, type Spread } from '../../../src/text/spread';
import { changes, mutatedDraft, versions } from '../../support/edit-sequences';

function versionsOf(texts: readonly string[]): readonly Spread[] {
  const all: Spread[] = [];
  let blocks = readBlocks('');
  for (const text of texts) {
    blocks = readBlocks(text, blocks);
    all.push(spreadOut(blocks, all.at(-1)));
  }
  return all;
}

describe('spreadOut', () => {
  it('keeps the order and the room between blocks, and every place leads back to its own', () => {
    fc.assert(
      fc.property(mutatedDraft, changes, (first, sequence) => {
        for (const spread of versionsOf(versions(first, sequence))) {
          const place = toDocument(spread);
          let free = 0;
          for (const [at, { start, block }] of spread.blocks.items.entries()) {
            assert.ok(at === 0 ? start === 0 : start >= free + 128);
            free = start + block.text.length;
            const found = place({ start, end: free });
            assert.equal(spread.source.text.slice(found.start, found.end), block.text);
            assert.equal(spread.blocks.text.slice(start, free), block.text);
          }
          const { end, text } = spread.blocks;
          assert.ok(free === 0 ? end === 0 : end >= free + 128);
          assert.equal(text.length, end);
          assert.equal(place({ start: end, end }).end, spread.source.text.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves blocks in their places that an edit does not touch', () => {
    const text = Array.from({ length: 20 }, (_, at) => `段落${String(at)}。\n\n`).join('');
    const [before, after] = versionsOf([text, text.replace('段落7', '很长的段落7')]);
    const moved = after?.blocks.items.filter((item, at) => item !== before?.blocks.items[at]);
    assert.deepEqual(
      moved?.map(({ block }) => block.text.trim()),
      ['很长的段落7。'],
    );
  });

  it('leaves the end in its place while the last block grows, and moves it before the room is gone', () => {
    const texts = ['甲', '甲乙', `甲${'长'.repeat(5000)}`].map((last) => `第一段。\n\n${last}`);
    const [first, second, third] = versionsOf(texts).map(({ blocks }) => blocks.end);
    assert.equal(second, first);
    assert.ok((third ?? 0) > 5000 + 128);
  });

  it('lays out anew what no longer fits', () => {
    const [, after] = versionsOf(['甲。\n\n乙。\n', `甲${'长'.repeat(5000)}。\n\n乙。\n`]);
    assert.deepEqual(
      after?.blocks.items.map(({ block }) => block.text.slice(0, 1)),
      ['甲', '乙'],
    );
  });
});
