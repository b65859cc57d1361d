import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { builtCli, ROOT } from '../../support/cli';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const { jobs } = parse(readFileSync(join(ROOT, 'examples/ci/github-workflow.yml'), 'utf8')) as {
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
};
const steps = jobs.check.steps;

/** The command of a step. */
function commandOf(name: string): string {
  return steps.find((step) => step.name === name)?.run ?? assert.fail(`no step “${name}”`);
}

describe('sample workflow', function () {
  this.timeout(60_000);
  let folder = '';
  const shell = (command: string): { status: number | null; stdout: string } =>
    spawnSync('sh', ['-e', '-c', command], { cwd: folder, encoding: 'utf8' });
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-workflow-'));
    const cli = join(folder, 'tools/pleadwright/dist/cli.js');
    for (const made of [dirname(cli), join(folder, 'drafts')]) mkdirSync(made, { recursive: true });
    cpSync(builtCli(), cli);
    cpSync(
      join(ROOT, 'test/fixtures/drafts/qingdao-packaging-defective.md'),
      join(folder, 'drafts/complaint.md'),
    );
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('pins the version it came with', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(
      steps.flatMap((step) => step.with?.ref ?? []),
      [`v${version}`],
    );
  });

  it('fails on a draft with errors and marks their lines', () => {
    const { status, stdout } = shell(commandOf('Annotate the pull request'));
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=drafts\/complaint\.md,line=\d+/m);
  });

  it('reports them all the same', () => {
    assert.equal(shell(commandOf('Report for code scanning')).status, 0);
    const report = JSON.parse(readFileSync(join(folder, 'pleadings.sarif'), 'utf8')) as {
      runs: { results: unknown[] }[];
    };
    assert.ok((report.runs[0]?.results.length ?? 0) > 0);
  });
});
