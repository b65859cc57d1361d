import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export const ROOT = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Bytes of what a run may write; the findings of all labelled drafts are some megabytes. */
const MAX_OUTPUT = 64 * 1024 * 1024;

let bundle = '';

/** The command line bundled from the source as it stands, once a test process: far quicker to start than the source. */
export function builtCli(): string {
  if (bundle === '') {
    const folder = mkdtempSync(join(tmpdir(), 'pleadwright-cli-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    bundle = join(folder, 'cli.js');
    buildSync({
      absWorkingDir: ROOT,
      entryPoints: ['src/cli/main.ts'],
      outfile: bundle,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
  }
  return bundle;
}

/** Runs the command line in the project folder. */
export function pleadwright(args: readonly string[], input = ''): Run {
  const result = spawnSync(process.execPath, [builtCli(), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}
