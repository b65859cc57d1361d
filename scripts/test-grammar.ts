// Runs the TextMate tests of test/grammar against our grammars and VS Code's own Markdown grammar.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { startChild } from './host/child';
import { noTests, add, summary } from './host/counts';
import { ensureServer } from './host/install';
import { root } from './host/paths';

const print = (line: string): void => {
  console.log(line);
};

async function main(): Promise<void> {
  const folder = path.join(root, 'test/grammar');
  const files = existsSync(folder) ? (await readdir(folder)).filter((name) => /\.test\.\w+$/.test(name)) : [];
  const { vscode } = await ensureServer(print);
  const markdown = path.join(vscode, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json');
  const tool = require.resolve('vscode-tmgrammar-test/dist/unit.js');
  let total = noTests;
  for (const file of files.sort()) {
    const test = startChild(process.execPath, [tool, '--grammar', markdown, `test/grammar/${file}`], {
      cwd: root,
      // It misses the grammars of all languages that a fenced block may hold.
      onLine: (line) => {
        if (!line.startsWith('grammar not found for')) print(line);
      },
    });
    const passed = (await test.exited) === 0;
    total = add(total, passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  print(`\n${summary(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

void main();
