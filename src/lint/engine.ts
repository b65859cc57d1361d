import { assemble, type Draft } from '../pleading/assemble';
import type { Pleading } from '../pleading/model';
import { readBlocks, type BlockList } from '../text/blocks';
import type { Finding } from './finding';
import type { Rule, Text } from './rule';
import { runRules, type CheckResult, type RunOptions } from './run';

/** A practice area: what it adds to the pleading and the rules that look at it. */
export interface Practice<P extends Pleading> {
  readonly id: string;
  readonly title: Text;
  readonly rules: readonly Rule<P>[];
  /** Adds the practice's own facts to the pleading. */
  assemble(pleading: Pleading, draft: Draft): P;
}

/** One version of a document, read. `pleading` is null for a file that is no pleading. */
export interface Reading<P extends Pleading> {
  readonly blocks: BlockList;
  readonly pleading: P | null;
  /** What the pleading was read from. */
  readonly draft: Draft | null;
}

export interface Engine<P extends Pleading> {
  readonly rules: readonly Rule<P>[];
  /** Reads a text; blocks unchanged since `previous` are not read again. */
  read(text: string, previous?: Reading<P>): Reading<P>;
  check(reading: Reading<P>, options: RunOptions): readonly Finding[];
  /** The same with what comments in the draft silenced. */
  checkAll(reading: Reading<P>, options: RunOptions): CheckResult;
}

/** Joins the general rules and one practice area into an engine. */
export function createEngine<P extends Pleading>(practice: Practice<P>, general: readonly Rule[]): Engine<P> {
  const rules: readonly Rule<P>[] = [...general, ...practice.rules];
  const checkAll = ({ pleading, draft }: Reading<P>, options: RunOptions): CheckResult =>
    pleading === null || draft === null
      ? { findings: [], suppressed: [] }
      : runRules(pleading, draft, rules, options);
  return {
    rules,
    read(text, previous) {
      const blocks = readBlocks(text, previous?.blocks);
      const draft = assemble(blocks);
      return { blocks, draft, pleading: draft === null ? null : practice.assemble(draft.pleading, draft) };
    },
    check: (reading, options) => checkAll(reading, options).findings,
    checkAll,
  };
}
