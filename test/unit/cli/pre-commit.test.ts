import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { builtCli, pleadwright, ROOT } from '../../support/cli';

const DRAFTS = join(ROOT, 'test/fixtures/drafts');

describe('pre-commit hook', function () {
  this.timeout(60_000);
  let folder = '';
  const git = (...args: readonly string[]): number | null =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      env: { ...process.env, PLEADWRIGHT: `${process.execPath} ${builtCli()}` },
    }).status;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-hook-'));
    assert.equal(git('init', '-q'), 0);
    copyFileSync(join(ROOT, 'examples/ci/pre-commit'), join(folder, '.git/hooks/pre-commit'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses what has errors as staged, takes what has none or is known', () => {
    const draft = join(folder, 'complaint.md');
    const defective = readFileSync(join(DRAFTS, 'qingdao-packaging-defective.md'), 'utf8');
    const clean = readFileSync(join(DRAFTS, 'warehouse-source-code.md'), 'utf8');
    writeFileSync(draft, clean);
    git('add', '.');
    assert.equal(git('commit', '-q', '-m', 'clean'), 0);
    writeFileSync(draft, defective);
    git('add', '.');
    writeFileSync(draft, clean);
    assert.equal(git('commit', '-q', '-m', 'defective, though mended in the working tree'), 1);
    writeFileSync(draft, defective);
    pleadwright([
      'check',
      '--baseline',
      join(folder, '.pleadwright-baseline.json'),
      '--write-baseline',
      folder,
    ]);
    git('add', '.');
    assert.equal(git('commit', '-q', '-m', 'known'), 0);
  });

  it('is offered to the pre-commit framework as well', () => {
    const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string }[];
    assert.deepEqual(
      hooks.map(({ entry }) => entry),
      ['pleadwright check'],
    );
  });
});
