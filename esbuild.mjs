// Builds what is shipped (desktop entry, web entry, command line) and, with --tests, the host suites.
import { chmod, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

const root = import.meta.dirname;
const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {esbuild.BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: production ? 'external' : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'info',
};

/** @type {esbuild.BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20' };

/**
 * The `worker` condition comes before `browser`: the web extension host has no `document`.
 * @type {esbuild.BuildOptions}
 */
const web = { ...shared, platform: 'browser', target: 'es2022', conditions: ['worker'] };

const product = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...web, entryPoints: ['src/extension.web.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** One bundle a host out of every file in test/host/suite, so that a new file cannot be forgotten. */
async function hostSuites() {
  const folder = path.join(root, 'test/host');
  const files = (await readdir(path.join(folder, 'suite')))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const lines = [
    `import './mocha';`,
    ...files.map((name) => `import './suite/${name}';`),
    `export { run } from './mocha';`,
  ];
  const entry = {
    stdin: { contents: lines.join('\n'), resolveDir: folder, sourcefile: 'index.ts', loader: 'ts' },
    external: ['vscode'],
    // Mocha's browser build stands in a package of ES modules, so its test for `exports` would meet ours.
    define: { exports: 'undefined' },
    minify: false,
    sourcemap: 'inline',
  };
  return [
    { ...node, ...entry, outfile: 'dist/test/host/node.js' },
    { ...web, ...entry, outfile: 'dist/test/host/web.js' },
  ];
}

if (flags.has('--watch')) {
  const contexts = await Promise.all(product.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await rm(path.join(root, 'dist'), { recursive: true, force: true });
  const builds = flags.has('--tests') ? [...product, ...(await hostSuites())] : product;
  // esbuild has printed its errors by itself.
  await Promise.all(builds.map((options) => esbuild.build(options))).catch(() => process.exit(1));
  await chmod(path.join(root, 'dist/cli.js'), 0o755);
}
