import type { Block } from '../text/passage';

/** Reads one kind of fact from one parsed block; spans in the facts are offsets into the block's text. */
export type Recogniser<F> = (block: Block) => readonly F[];

/**
 * Makes a recogniser that works once a block: blocks are reused by identity between edits,
 * so an edit costs only the blocks whose text changed.
 */
export function recogniser<F>(read: Recogniser<F>): Recogniser<F> {
  const known = new WeakMap<Block, readonly F[]>();
  return (block) => {
    let facts = known.get(block);
    if (facts === undefined) {
      facts = read(block);
      known.set(block, facts);
    }
    return facts;
  };
}
