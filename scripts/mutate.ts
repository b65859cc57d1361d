/**
 * Mutation testing: small faults put into the code, one at a time, that a unit test should catch.
 *   npm run mutate                        lint, law, facts and rules, 1,500 mutants drawn of all
 *   npm run mutate -- law facts           these rooms only
 *   npm run mutate -- --sample 300 --seed 7
 *   npm run mutate -- --write             the score into docs/reliability.md
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './host/paths';
import { caught, drawnIn, estimate, valid, type Order, type Score } from './mutate/draw';
import { OFFICIAL_TEXTS } from '../test/support/oracle';
import { record } from './reliability';

/** Rooms and what says what they do: folders of test/unit, or files without their `.test.ts`. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  lint: ['lint', 'features/code-actions', 'readings', 'rules/told', 'rules/safe-fixes'],
  law: [
    ...[
      'law',
      'facts',
      'readings',
      'rules/citation',
      'rules/wording',
      'features/hover',
      'features/law-document',
    ],
    ...['features/law-data-note', 'practice/trade-secret/law-texts', 'practice/trade-secret/cases'],
  ],
  facts: ['facts', 'readings', 'pleading', 'rules'],
  rules: ['rules', 'readings', 'docs'],
};

/** Milliseconds of the processor for one mutant. What slower tests would catch counts as not caught. */
const BUDGET = 20_000;

const FOLDER = path.join(root, 'coverage/mutation');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const rooms = positionals.length === 0 ? Object.keys(ROOMS) : positionals;
  const unknown = rooms.filter((room) => !(room in ROOMS));
  if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(', ')}`);
  const sizes = rooms.map((room) => ({ room, size: sizeOf(path.join(root, 'src', room)) }));
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  const scores: Score[] = [];
  for (const { room, size } of sizes) {
    const score = await mutate(room, Math.round((Number(values.sample) * size) / all));
    console.log(rowOf(score).join('  '));
    scores.push(score);
    // Each room as it ends: a long run that is cut short leaves what it found.
    if (values.write) record('mutation', [totalOf(scores)], HEADER, scores.map(rowOf));
  }
  console.log(totalOf(scores));
}

function totalOf(scores: readonly Score[]): string {
  const { share, margin } = estimate(scores);
  return `${percent(share)} of the mutants are caught, ± ${percent(margin)} (95 %), seed ${values.seed}.`;
}

async function mutate(room: string, sample: number): Promise<Score> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const order: Order = {
    room,
    suites: ROOMS[room] ?? [],
    sample,
    seed: Number(values.seed),
    drawn: path.join(FOLDER, 'drawn.json'),
    budget: BUDGET,
  };
  linkOfficialTexts(path.join(FOLDER, 'sandbox'));
  process.chdir(root);
  // The processes that Stryker starts read TypeScript too.
  process.env.NODE_OPTIONS = '--import tsx';
  const { Stryker } = await import('@stryker-mutator/core');
  const options = {
    order,
    mutate: [`src/${room}/**/*.ts`],
    ignorePatterns: ['dist', 'coverage', 'docs/images', 'media', '*.vsix', '.vscode-test'],
    tempDirName: path.join(FOLDER, 'sandbox'),
    plugins: ['plugin', 'reporter'].map((name) => path.join(root, `scripts/mutate/${name}.ts`)),
    testRunner: 'unit-tests',
    reporters: ['teller'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A busy machine is no mutant caught.
    dryRunTimeoutMinutes: 60,
    timeoutFactor: 5,
    timeoutMS: 20_000,
    allowConsoleColors: false,
    logLevel: 'warn',
    warnings: { unknownOptions: false, slow: false },
  };
  const results = await new Stryker(
    options as unknown as ConstructorParameters<typeof Stryker>[0],
  ).runMutationTest();
  const drawn = drawnIn(order);
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ id, status }) => drawn.has(id) && statuses.includes(status)).length;
  return {
    room,
    mutants: results.length,
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    invalid: count('RuntimeError', 'CompileError'),
  };
}

/** What lies beside the project lies beside its copy in `sandbox` too. */
function linkOfficialTexts(sandbox: string): void {
  const place = path.dirname(OFFICIAL_TEXTS);
  if (!existsSync(place)) return;
  const link = path.resolve(sandbox, 'copy', path.relative(root, place));
  mkdirSync(path.dirname(link), { recursive: true });
  symlinkSync(place, link);
}

const HEADER = [
  'Room',
  'Mutants',
  'Tried',
  'Killed',
  'Timed out',
  'Survived',
  'Not reached',
  'Did not load',
  'Caught',
];

function rowOf(score: Score): readonly string[] {
  const { room, mutants, killed, timedOut, survived, uncovered, invalid } = score;
  const numbers = [mutants, valid(score) + invalid, killed, timedOut, survived, uncovered, invalid].map(
    String,
  );
  return [room, ...numbers, percent(caught(score) / valid(score))];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Bytes of source, by which the sample is shared out. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

void main();
