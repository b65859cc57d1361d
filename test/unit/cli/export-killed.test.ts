import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCli, pleadwright, ROOT } from '../../support/cli';

const DRAFT = join(ROOT, 'test/fixtures/drafts/qingdao-packaging.md');
const DATE = ['--date', '2026-11-22'];

/** Runs the command line and kills it after so many milliseconds, unless it has ended. */
function killedAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [builtCli(), ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal !== null);
    });
  });
}

describe('export and import killed at any moment', function () {
  this.timeout(240_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-kill-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('leaves the old file or the whole new one', async () => {
    const word = join(folder, 'given.docx');
    assert.equal(pleadwright(['export', DRAFT, '--to', 'docx', '-o', word]).code, 0);
    const commands: readonly (readonly string[])[] = [
      ['export', DRAFT, '--to', 'redacted-docx', ...DATE],
      ['export', DRAFT, '--to', 'report-html', ...DATE],
      ['import', word],
    ];
    let killed = 0;
    for (const command of commands) {
      const out = join(folder, 'out');
      const started = Date.now();
      assert.equal(pleadwright([...command, '-o', out]).code, 0);
      const whole = readFileSync(out);
      const takes = Date.now() - started;
      for (let round = 0; round < 6; round += 1) {
        writeFileSync(out, 'old');
        // Most often near the end, where the file is written.
        const share = round < 2 ? Math.random() : 0.7 + 0.4 * Math.random();
        if (await killedAfter(takes * share, [...command, '-o', out])) killed += 1;
        const left = readFileSync(out);
        assert.ok(left.equals(whole) || left.toString() === 'old', command.join(' '));
      }
    }
    console.log(`      ${String(killed)} of 18 runs killed`);
    assert.ok(killed > 0);
    for (const name of readdirSync(folder)) assert.match(name, /^(?:given\.docx|out(?:\.\d+\.tmp)?)$/);
  });
});
