import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeWhole } from '../../../src/cli/write-file';
import { builtCli, pleadwright, ROOT } from '../../support/cli';

const DRAFT = join(ROOT, 'test/fixtures/drafts/element-form.md');
const DATE = ['--date', '2026-11-22'];
const KILLS = 8;

/** Runs a script and kills it after some milliseconds, if it has not ended by itself; whether it was killed. */
async function killedAfter(milliseconds: number, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  clearTimeout(timer);
  return signal !== null;
}

describe('a process killed at a random moment', function () {
  this.timeout(300_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-kill-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The commands that make a file of another; `given` is a Word file to read. */
  const commands: Readonly<Record<string, (given: string, out: string) => readonly string[]>> = {
    'export --to docx': (_, out) => ['export', DRAFT, '--to', 'docx', ...DATE, '-o', out],
    'export --to redacted-docx': (_, out) => ['export', DRAFT, '--to', 'redacted-docx', ...DATE, '-o', out],
    'export --to report-html': (_, out) => ['export', DRAFT, '--to', 'report-html', ...DATE, '-o', out],
    import: (given, out) => ['import', given, '-o', out],
  };
  for (const [name, argsFor] of Object.entries(commands)) {
    it(`leaves the old file or the whole new one: ${name}`, async () => {
      const given = join(folder, 'given.docx');
      assert.equal(pleadwright(['export', DRAFT, '--to', 'docx', '-o', given]).code, 0);
      const out = join(folder, 'out');
      const args = argsFor(given, out);
      const started = Date.now();
      assert.equal(pleadwright(args).code, 0);
      const takes = Date.now() - started;
      const whole = readFileSync(out);
      for (let kill = 0; kill < KILLS; kill += 1) {
        writeFileSync(out, 'old');
        // Most often near the end, where the file is written.
        const share = kill < 2 ? Math.random() : 0.6 + 0.5 * Math.random();
        await killedAfter(takes * share, [builtCli(), ...args]);
        const left = readFileSync(out);
        assert.ok(left.equals(whole) || left.toString() === 'old', `${String(left.length)} bytes`);
      }
    });
  }

  /** A script that does nothing but write, so that most kills fall into the writing of a file. */
  function writer(body: string): string {
    const script = join(folder, 'writer.cjs');
    const contents = `import { createWhole, writeWhole } from './src/cli/write-file';\nvoid (async () => {${body}})();`;
    buildSync({
      stdin: { contents, resolveDir: ROOT, loader: 'ts' },
      outfile: script,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'silent',
    });
    return script;
  }

  const A = 'a'.repeat(3_000_000);
  const B = 'b'.repeat(3_000_000);

  it('never leaves a part of a file that it was writing over', async () => {
    const out = join(folder, 'out');
    const script = writer(
      `for (;;) for (const sign of 'ab') await writeWhole(${JSON.stringify(out)}, sign.repeat(3_000_000));`,
    );
    let asides = 0;
    for (let kill = 0; kill < 20; kill += 1) {
      writeFileSync(out, A);
      assert.ok(await killedAfter(120 + Math.random() * 150, [script]));
      const left = readFileSync(out, 'utf8');
      assert.ok(left === A || left === B, `${String(left.length)} characters`);
      asides = readdirSync(folder).filter((name) => name.endsWith('.pleadwright-tmp')).length;
    }
    console.log(`      ${String(asides)} of 20 killed while writing`);
    assert.ok(asides > 0, 'no kill met a file being written');
  });

  it('takes away at the next writing what killed ones have left aside, and nothing else', async () => {
    const out = join(folder, '起诉状.docx');
    const name = (n: number, base = '起诉状.docx'): string =>
      join(folder, `${base}.${String(n).repeat(12)}.pleadwright-tmp`);
    const long = new Date(Date.now() - 3_600_000);
    for (const path of [name(1), name(2, '答辩状.docx')]) {
      writeFileSync(path, 'part');
      utimesSync(path, long, long);
    }
    writeFileSync(name(3), 'another process is writing this');
    await writeWhole(out, 'whole');
    assert.equal(readFileSync(out, 'utf8'), 'whole');
    assert.deepEqual(
      readdirSync(folder).sort(),
      [out, name(3), name(2, '答辩状.docx')].map((path) => basename(path)).sort(),
    );
  });

  it('never leaves a part of a file that it was making', async () => {
    const script = writer(
      `for (let n = 0; n < 1e6; n += 1) await createWhole(${JSON.stringify(folder)} + '/new-' + n, 'a'.repeat(3_000_000));`,
    );
    let made = 0;
    for (let kill = 0; kill < 20; kill += 1) {
      assert.ok(await killedAfter(120 + Math.random() * 150, [script]));
      for (const name of readdirSync(folder).filter((file) => /^new-\d+$/.test(file))) {
        assert.ok(readFileSync(join(folder, name), 'utf8') === A, name);
        rmSync(join(folder, name));
        made += 1;
      }
    }
    assert.ok(made > 0);
  });
});
