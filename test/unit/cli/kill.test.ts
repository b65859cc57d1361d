import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCli, ROOT } from '../../support/cli';

const DRAFT = join(ROOT, 'test/fixtures/drafts/element-form.md');
const KILLS = 8;

/** Runs the command line and kills it after some milliseconds, if it has not ended by itself. */
async function run(args: readonly string[], killAfter: number): Promise<void> {
  const child = spawn(process.execPath, [builtCli(), ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
}

describe('a killed command', function () {
  this.timeout(300_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const commands: readonly (readonly [string, (target: string) => readonly string[]])[] = [
    ['export', (target) => ['export', DRAFT, '--to', 'docx', '-o', target]],
    ['import', (target) => ['import', join(folder, 'export'), '-o', target]],
  ];
  for (const [name, args] of commands) {
    it(`leaves the old file or the whole new one: ${name}`, async () => {
      const whole = join(folder, name);
      const started = Date.now();
      await run(args(whole), 120_000);
      const long = Date.now() - started;
      const complete = readFileSync(whole);
      const target = join(folder, `${name}-target`);
      for (let kill = 0; kill < KILLS; kill += 1) {
        writeFileSync(target, 'old');
        // The last part of a run is where files are written.
        await run(args(target), long * (0.5 + Math.random() * 0.6));
        const found = readFileSync(target);
        assert.ok(
          found.equals(Buffer.from('old')) || found.equals(complete),
          `${String(found.length)} bytes`,
        );
      }
    });
  }
});
