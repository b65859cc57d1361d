/** What is shipped, built in memory, and where each piece of it comes from. */
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { product } from '../esbuild.product.mjs';

const ROOT = join(import.meta.dirname, '..');

export interface Bundle {
  /** Path in the project, e.g. `dist/cli.js`. */
  readonly path: string;
  readonly program: string;
  /** The file a line and column (from 0) of the program was made of, from the project or from `node_modules/`. */
  readonly origin: (line: number, column: number) => string;
  /** The files it is made of, as `origin` names them. */
  readonly inputs: readonly string[];
}

/** Builds what is shipped as it is shipped, in memory. */
export async function bundles(): Promise<readonly Bundle[]> {
  return Promise.all(
    product(ROOT, true).map(async (options) => {
      const quiet = { ...options, logLevel: 'silent' } as const;
      const { outputFiles, metafile } = await build({ ...quiet, write: false, metafile: true });
      const program = outputFiles.find(({ path }) => path.endsWith('.js'));
      const map = outputFiles.find(({ path }) => path.endsWith('.map'));
      if (program === undefined || map === undefined) throw new Error('the build gave no program or no map');
      const places = new SourceMap(JSON.parse(map.text) as SourceMapPayload);
      return {
        path: relative(ROOT, program.path).replaceAll('\\', '/'),
        program: program.text,
        origin: (line, column) => {
          const entry = places.findEntry(line, column);
          return 'originalSource' in entry ? named(entry.originalSource) : '';
        },
        inputs: Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).map(named)),
      };
    }),
  );
}

/** From the first `node_modules/` on: a package can hold others. */
function named(path: string): string {
  const at = path.indexOf('node_modules/');
  return at < 0 ? path.replace(/^(?:\.\.\/)+/, '') : path.slice(at);
}

/** The folder of the package a file belongs to; null for a file of the project. */
export function packageFolder(file: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;
}
