// What is shipped, as esbuild builds it: the extension, for the desktop and the web alike, and the command line.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Places where a dependency makes code from text or looks for a loader, which nothing here needs: the bundles hold
 * neither. [file, what stands there, what stands there instead]
 */
const REPLACED = [
  ['format/format.js', "(1,eval)('this')", 'globalThis'],
  ['underscore/underscore-umd.js', "Function('return this')()", 'globalThis'],
  [
    'underscore/underscore-umd.js',
    "new Function(argument, '_', source)",
    "(() => { throw new Error('no templates'); })()",
  ],
  ['jszip/dist/jszip.min.js', '"function"!=typeof e&&(e=new Function(""+e))', 'void 0'],
  ['jszip/dist/jszip.min.js', '"function"==typeof require&&require', '!1'],
];

/** Fails the build where a dependency no longer reads as expected. */
const withoutDynamicCode = {
  name: 'without dynamic code',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    const files = [...new Set(REPLACED.map(([file]) => file))];
    const filter = new RegExp(
      `/node_modules/(?:${files.map((file) => file.replaceAll('.', '\\.')).join('|')})$`,
    );
    build.onLoad({ filter }, async ({ path: file }) => {
      const name = file.replaceAll(path.sep, '/').replace(/.*\/node_modules\//, '');
      let contents = await readFile(file, 'utf8');
      for (const [where, from, to] of REPLACED) {
        if (where !== name) continue;
        if (!contents.includes(from)) throw new Error(`${name} no longer holds ${from}`);
        contents = contents.replaceAll(from, to);
      }
      return { contents, loader: 'js' };
    });
  },
};

/**
 * @param {string} root the project folder
 * @param {boolean} production minified, as shipped
 * @returns {import('esbuild').BuildOptions}
 */
export function shared(root, production) {
  return {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    minify: production,
    sourcemap: production ? 'external' : 'linked',
    sourcesContent: false,
    legalComments: 'none',
    // Chinese text takes three bytes a character, not six as an escape.
    charset: 'utf8',
    logLevel: 'info',
  };
}

/**
 * Both take dependencies in the form they have for a web worker: that form knows no Node, and so neither files nor
 * the network nor processes. The `worker` condition comes before `browser`: the web extension host has no `document`.
 * @param {string} root the project folder
 * @param {boolean} production minified, as shipped
 * @returns {import('esbuild').BuildOptions[]}
 */
export function product(root, production) {
  /** @type {import('esbuild').BuildOptions} */
  const portable = {
    ...shared(root, production),
    platform: 'browser',
    target: 'es2022',
    conditions: ['worker'],
    plugins: [withoutDynamicCode],
  };
  return [
    // One file for the desktop and for a browser: two alike would make the package nearly twice as large.
    { ...portable, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
    {
      ...portable,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      external: ['node:*'],
      banner: { js: '#!/usr/bin/env node' },
    },
  ];
}
