// All tests, one after the other; the last line counts them all.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { startChild } from './host/child';
import { add, noTests, readSummary, settle, summary, type Counts } from './host/counts';
import { ensureOffice } from './host/office';
import { root } from './host/paths';

interface Part {
  readonly title: string;
  readonly args: readonly string[];
}

const tsx = ['--import', 'tsx'];

const parts: readonly Part[] = [
  {
    title: 'Unit tests',
    args: ['node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/mocha-reporter.cjs'],
  },
  ...(existsSync(path.join(root, 'test/grammar'))
    ? [{ title: 'Grammar tests', args: [...tsx, 'scripts/test-grammar.ts'] }]
    : []),
  {
    title: 'Page tests',
    args: [
      ...['node_modules/mocha/bin/mocha.js', '--no-config', '--node-option', 'import=tsx'],
      ...['--reporter', 'scripts/mocha-reporter.cjs', 'test/page/*.test.ts'],
    ],
  },
  { title: 'Host tests', args: [...tsx, 'scripts/test-host.ts'] },
  { title: 'Install and keyboard test', args: [...tsx, 'scripts/test-install.ts'] },
];

const word: Part = { title: 'Word files in LibreOffice', args: [...tsx, 'scripts/test-word.ts'] };

const print = (line: string): void => {
  console.log(line);
};

/** Runs a part in a process of its own and takes its counts from its closing line, which is not shown. */
async function runPart(part: Part): Promise<Counts> {
  print(`\n=== ${part.title}`);
  let counts = noTests;
  const child = startChild(process.execPath, part.args, {
    cwd: root,
    onLine: (line) => {
      const closing = readSummary(line);
      if (closing === undefined) print(line);
      else counts = closing;
    },
  });
  const code = await child.exited;
  return settle(counts, code === 0);
}

async function main(): Promise<void> {
  const build = startChild(process.execPath, ['esbuild.mjs', '--production', '--tests'], { cwd: root });
  if ((await build.exited) !== 0) {
    print(build.tail());
    print(summary({ passed: 0, failed: 1 }));
    process.exit(1);
  }
  const office = await ensureOffice(print);
  let total = noTests;
  for (const part of office ? [...parts, word] : parts) total = add(total, await runPart(part));
  if (!office)
    print(
      '\nSkipped: Word files in LibreOffice; install libreoffice-writer-nogui and poppler-utils to test them.',
    );
  print(`\n${summary(total)}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

void main();
