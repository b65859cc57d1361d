/** Which mutants a run tries, and what that says about the rest. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Mutant } from '@stryker-mutator/api/core';

/** What a run in one room is told, in the options of Stryker. */
export interface Order {
  readonly room: string;
  /** Folders and files below test/unit. */
  readonly suites: readonly string[];
  readonly sample: number;
  readonly seed: number;
  /** The ids of the mutants drawn, in a file: one process draws, another runs the tests. */
  readonly drawn: string;
  /** Milliseconds of the processor for one mutant: the tables and the quickest tests that reach it, and no more. */
  readonly budget: number;
}

export function drawnIn({ drawn }: Order): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(drawn, 'utf8')) as string[]);
}

/** The ids of `count` mutants; the same seed draws the same of them. */
export function draw(mutants: readonly Mutant[], count: number, seed: number): ReadonlySet<string> {
  const inSource = (file: string): string => file.replaceAll('\\', '/').split('/src/').at(-1) ?? file;
  const lot = ({ fileName, location, mutatorName, replacement }: Mutant): string =>
    createHash('sha256')
      .update(JSON.stringify([seed, inSource(fileName), location, mutatorName, replacement]))
      .digest('hex');
  return new Set(
    mutants
      .map((mutant) => ({ id: mutant.id, lot: lot(mutant) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => id),
  );
}

/** What came of the mutants drawn in one room. */
export interface Score {
  readonly room: string;
  /** How many mutants there are; those that do not load are counted by their share. */
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Did not load, so that no test could say anything: not counted. */
  readonly invalid: number;
}

export const caught = ({ killed, timedOut }: Score): number => killed + timedOut;
export const valid = (score: Score): number => caught(score) + score.survived + score.uncovered;

/** The share caught of all mutants of the rooms and half the width of its 95 % interval, both from 0 to 1. */
export function estimate(scores: readonly Score[]): { readonly share: number; readonly margin: number } {
  const all = scores.reduce((sum, { mutants }) => sum + mutants, 0);
  let [share, variance] = [0, 0];
  for (const score of scores) {
    const tried = valid(score);
    if (tried === 0) continue;
    const [weight, part] = [score.mutants / all, caught(score) / tried];
    share += weight * part;
    // What was tried of a finite number is known for certain.
    const left = Math.max(0, 1 - (tried + score.invalid) / score.mutants);
    variance += (weight ** 2 * part * (1 - part) * left) / tried;
  }
  return { share, margin: 1.96 * Math.sqrt(variance) };
}
