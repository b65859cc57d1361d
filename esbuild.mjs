// Builds what is shipped (the extension, the command line) and, with --tests, the host suites.
import { chmod, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { product, shared } from './esbuild.product.mjs';

const root = import.meta.dirname;
const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

const builds = product(root, production);

/**
 * One bundle a host out of every file in test/host/suite, so that a new file cannot be forgotten;
 * PLEADWRIGHT_SUITE=calm,law builds only the files that start so.
 */
async function hostSuites() {
  const folder = path.join(root, 'test/host');
  const only = (process.env.PLEADWRIGHT_SUITE ?? '').split(',');
  const files = (await readdir(path.join(folder, 'suite')))
    .filter((name) => name.endsWith('.test.ts') && only.some((start) => name.startsWith(start)))
    .sort();
  const lines = [
    `import './mocha';`,
    ...files.map((name) => `import './suite/${name}';`),
    `export { run } from './mocha';`,
  ];
  const entry = {
    ...shared(root, production),
    stdin: { contents: lines.join('\n'), resolveDir: folder, sourcefile: 'index.ts', loader: 'ts' },
    external: ['vscode'],
    // Mocha's browser build stands in a package of ES modules, so its test for `exports` would meet ours.
    define: { exports: 'undefined' },
    minify: false,
    sourcemap: 'inline',
  };
  return [
    { ...entry, platform: 'node', target: 'node20', outfile: 'dist/test/host/node.js' },
    {
      ...entry,
      platform: 'browser',
      target: 'es2022',
      conditions: ['worker'],
      outfile: 'dist/test/host/web.js',
    },
  ];
}

if (flags.has('--watch')) {
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  const all = flags.has('--tests') ? [...builds, ...(await hostSuites())] : builds;
  // esbuild has printed its errors by itself.
  await Promise.all(all.map((options) => esbuild.build(options))).catch(() => process.exit(1));
  await chmod(path.join(root, 'dist/cli.js'), 0o755);
}
