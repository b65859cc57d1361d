import type { Block } from '../text/passage';

/** Reads one kind of fact from one parsed block; spans in the facts are offsets into the block's text. */
export type Recogniser<F> = (block: Block) => readonly F[];

/** What was read of a block, by recogniser. One look-up a block, for there are dozens of recognisers. */
const known = new WeakMap<Block, unknown[]>();
let recognisers = 0;

/**
 * Makes a recogniser that works once a block: blocks are reused by identity between edits,
 * so an edit costs only the blocks whose text changed.
 */
export function recogniser<F>(read: Recogniser<F>): Recogniser<F> {
  const number = recognisers++;
  return (block) => {
    let all = known.get(block);
    if (all === undefined) known.set(block, (all = []));
    let facts = all[number] as readonly F[] | undefined;
    if (facts === undefined) all[number] = facts = read(block);
    return facts;
  };
}
