/**
 * Pleadwright beside the tools a user would pick instead: the same texts, machine and run.
 *   npm run bench                     prints the tables
 *   npm run bench -- --json FILE      writes everything measured
 *   npm run bench -- --write          writes docs/performance.md
 *   npm run bench -- --quick          fewer rounds, of the longest text one
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { measureActivation, type Activation } from './bench/activation';
import { compare, type Run } from './bench/compare';
import { spreadOf, type Spread } from './bench/measure';
import { report } from './bench/report';
import { packages } from './bench/rivals.mjs';
import type * as Subject from './bench/subject';
import { complaintOf } from './bench/texts';
import { root } from './host/paths';
import { packageTo } from './host/vsix';
import { machine } from './machine';

export interface Bench {
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Bytes by bundle. */
  readonly bundles: Readonly<Record<string, number>>;
  /** Bytes of the package. */
  readonly vsix: number;
  /** The engine alone, as bundled for this benchmark. */
  readonly load: Spread;
  readonly activation: Activation;
  readonly runs: readonly Run[];
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const output = path.join(root, 'dist/bench');
/** How often what happens at the start of a process is measured. */
const STARTS = 9;

async function main(): Promise<void> {
  // Packaging builds, and the build empties the folder.
  const vsix = await packageSize();
  mkdirSync(output, { recursive: true });
  const subject = path.join(output, 'subject.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/subject.ts'],
    outfile: subject,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  const product = (await import(pathToFileURL(subject).href)) as typeof Subject;
  const runs: Run[] = [];
  for (const size of [6_000, 60_000, 600_000]) {
    console.error(`measuring ${String(size)} characters …`);
    const file = path.join(output, `${String(size)}.md`);
    writeFileSync(file, complaintOf(size));
    const [long, short] = values.quick ? [1, 5] : [3, 15];
    runs.push(await compare(product, file, size > 100_000 ? long : short));
  }
  const bench: Bench = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: Object.fromEntries(
      ['remark-parse', ...Object.values(packages).flat()].map((name) => [name, versionOf(name)]),
    ),
    bundles: Object.fromEntries(
      ['extension.js', 'cli.js'].map((name) => [name, statSync(path.join(root, 'dist', name)).size]),
    ),
    vsix,
    activation: measureActivation(STARTS),
    load: spreadOf(Array.from({ length: STARTS }, () => loadTime(subject))),
    runs,
  };
  const text = report(bench);
  console.log(text);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(bench, null, 2)}\n`);
  if (values.write) writeFileSync(path.join(root, 'docs/performance.md'), text);
}

/** Bytes of the package, which is made anew. */
async function packageSize(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pleadwright-bench-'));
  try {
    const file = path.join(folder, 'pleadwright.vsix');
    await packageTo(file);
    return statSync(file).size;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function loadTime(bundle: string): number {
  const script = `const t=performance.now();require(${JSON.stringify(bundle)});process.stdout.write(String(performance.now()-t))`;
  return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout);
}

function versionOf(name: string): string {
  const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

void main();
