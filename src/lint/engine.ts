import { assemble, type Draft } from '../pleading/assemble';
import type { Pleading } from '../pleading/model';
import { readBlocks, type BlockList } from '../text/blocks';
import { Memory } from '../text/memory';
import { spreadOut, toDocument, type Spread } from '../text/spread';
import type { Finding } from './finding';
import type { Span } from '../text/span';
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

/** A reading that the next version goes on from. `pleading` and `draft` are put together when they are asked for. */
export interface LiveReading<P extends Pleading> extends Reading<P> {
  /**
   * The same with the places of `spread`, which an edit elsewhere does not move: what the rules look at, and quicker
   * to have for whoever asks for no places.
   */
  readonly checked: { readonly pleading: P; readonly draft: Draft } | null;
  readonly spread: Spread;
  readonly memory: Memory;
}

export interface Engine<P extends Pleading> {
  readonly rules: readonly Rule<P>[];
  /** Reads a text; blocks unchanged since `previous` are not read again. */
  read(text: string, previous?: LiveReading<P>): LiveReading<P>;
  check(reading: LiveReading<P>, options: RunOptions): readonly Finding[];
  /** The same with what comments in the draft silenced. */
  checkAll(reading: LiveReading<P>, options: RunOptions): CheckResult;
}

/** Joins the general rules and one practice area into an engine. */
export function createEngine<P extends Pleading>(practice: Practice<P>, general: readonly Rule[]): Engine<P> {
  const rules: readonly Rule<P>[] = [...general, ...practice.rules];
  const assembled = (blocks: BlockList, memory: Memory): LiveReading<P>['checked'] => {
    const draft = assemble(blocks, memory);
    return draft === null ? null : { draft, pleading: practice.assemble(draft.pleading, draft) };
  };
  const checkAll = ({ checked, spread }: LiveReading<P>, options: RunOptions): CheckResult =>
    checked === null
      ? { findings: [], suppressed: [] }
      : inDocument(runRules(checked.pleading, checked.draft, rules, options), toDocument(spread));
  return {
    rules,
    read(text, previous) {
      const blocks = readBlocks(text, previous?.blocks);
      const spread = spreadOut(blocks, previous?.spread);
      const memory = previous?.memory ?? new Memory();
      const inPlace = once(() => assembled(blocks, new Memory()));
      return {
        blocks,
        spread,
        memory,
        checked: assembled(spread.blocks, memory),
        get pleading() {
          return inPlace()?.pleading ?? null;
        },
        get draft() {
          return inPlace()?.draft ?? null;
        },
      };
    },
    check: (reading, options) => checkAll(reading, options).findings,
    checkAll,
  };
}

function inDocument({ findings, suppressed }: CheckResult, place: (span: Span) => Span): CheckResult {
  return {
    findings: findings.map((finding) => placed(finding, place)),
    suppressed: suppressed.map((one) => ({ ...one, finding: placed(one.finding, place) })),
  };
}

function placed(finding: Finding, place: (span: Span) => Span): Finding {
  const { rule, severity, message, span, authority, related, remedies, fix } = finding;
  return {
    rule,
    severity,
    message,
    span: place(span),
    authority,
    related: related.map(({ span, message }) => ({ span: place(span), message })),
    remedies: remedies.map((remedy) =>
      remedy.kind === 'template'
        ? remedy
        : { ...remedy, edits: remedy.edits.map(({ span, text }) => ({ span: place(span), text })) },
    ),
    fix,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
