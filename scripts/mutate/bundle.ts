/** The unit tests of some rooms in one file, so that loading them anew costs little. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** In one file a module has no folder of its own any more. */
const folders: Plugin = {
  name: 'folders',
  setup: (building) => {
    building.onLoad({ filter: /[\\/](?:test|scripts)[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        'import.meta.dirname',
        JSON.stringify(path.dirname(file)),
      ),
      loader: 'ts',
    }));
  },
};

/** `suites` are folders and files below test/unit. What is random in a test is the same each time. */
export async function bundleTests(root: string, suites: readonly string[], outfile: string): Promise<void> {
  const files = suites.flatMap((suite) => testsOf(root, `./test/unit/${suite}`));
  const lines = [
    "import fc from 'fast-check';",
    ...files.map((file) => `import ${JSON.stringify(file)};`),
    'fc.configureGlobal({ seed: 1 });',
  ];
  await build({
    absWorkingDir: root,
    stdin: { contents: lines.join('\n'), resolveDir: root },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    plugins: [folders],
  });
}

function testsOf(root: string, suite: string): readonly string[] {
  if (existsSync(path.join(root, `${suite}.test.ts`))) return [`${suite}.test.ts`];
  return readdirSync(path.join(root, suite), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${suite}/${name}`)
    .sort();
}
