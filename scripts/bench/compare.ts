/** Pleadwright, a bare parse and the other tools on one text. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { root } from '../host/paths';
import { spreadOf, timed, timedAsync, type Spread } from './measure';
import { coldCheck, measureOwn, type OwnRun } from './own';
import { rivals } from './rivals.mjs';
import type * as Subject from './subject';

/** One text measured; times in milliseconds. */
export interface Run {
  readonly characters: number;
  readonly cold: Spread;
  readonly own: OwnRun;
  /** A bare remark-parse. */
  readonly parse: Spread;
  /** A check of the whole text by tool, the tool being loaded. */
  readonly rivals: Readonly<Record<string, Spread>>;
  /** A whole process that checks one file, by tool. */
  readonly processes: Readonly<Record<string, Spread>>;
}

const CLI = path.join(root, 'dist/cli.js');
const RIVALS = path.join(root, 'scripts/bench/rivals.mjs');
const OWN = 'Pleadwright';
/** Milliseconds. */
const LONG = 10_000;

/** Each round runs every tool once, so that a busy moment of the machine falls on all alike. */
export async function compare(product: typeof Subject, file: string, rounds: number): Promise<Run> {
  const text = readFileSync(file, 'utf8');
  const parser = unified().use(remarkParse).freeze();
  const checks = await Promise.all(
    Object.entries(rivals).map(async ([name, load]) => ({ name, check: await load() })),
  );
  const times = new Map<string, number[]>();
  const add = (name: string, time: number): void => {
    times.set(name, [...(times.get(name) ?? []), time]);
  };
  /** Nobody waits for the longest text again and again; a first run that is slow already needs no warming up. */
  const isDone = (name: string): boolean => times.get(name)?.some((time) => time > LONG) === true;
  // The first round of several warms up.
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round += 1) {
    const cold = coldCheck(product, text);
    const parse = timed(() => void parser.parse(text));
    if (round >= 0) add('cold', cold);
    if (round >= 0) add('parse', parse);
    for (const { name, check } of checks) {
      if (isDone(name)) continue;
      const time = await timedAsync(() => check(text));
      if (round >= 0 || time > LONG) add(name, time);
    }
  }
  const commands = new Map<string, readonly string[]>([
    [OWN, [CLI, 'check', file]],
    ...Object.keys(rivals).map((name) => [name, [RIVALS, name, file]] as const),
  ]);
  for (let round = 0; round < Math.min(3, rounds); round += 1)
    for (const [name, args] of commands) {
      if (isDone(`process ${name}`)) continue;
      add(
        `process ${name}`,
        timed(() => void spawnSync(process.execPath, args)),
      );
    }
  const spread = (name: string): Spread => spreadOf(times.get(name) ?? []);
  return {
    characters: text.length,
    cold: spread('cold'),
    own: measureOwn(product, text),
    parse: spread('parse'),
    rivals: Object.fromEntries(checks.map(({ name }) => [name, spread(name)])),
    processes: Object.fromEntries([...commands.keys()].map((name) => [name, spread(`process ${name}`)])),
  };
}
