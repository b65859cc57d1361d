import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { writeComplaints } from '../../../scripts/bench/complaints';
import { fileChecker, type CheckOptions, type CheckOutcome } from '../../../src/cli/check-file';
import { checkInOrder, type Task } from '../../../src/cli/check-pool';
import { targets } from '../../../src/cli/files';
import { createEngine } from '../../../src/lint/engine';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { tradeSecretTemplates } from '../../../src/practice/trade-secret/templates';
import { generalRules } from '../../../src/rules';
import { builtCli, pleadwright, ROOT } from '../../support/cli';
import { readSarif } from '../../support/sarif-schema';

const DRAFTS = join(ROOT, 'test/fixtures/drafts');
const DEFECTIVE = join(DRAFTS, 'qingdao-packaging-defective.md');
const DATE = ['--date', '2026-11-22'];

describe('check', function () {
  this.timeout(120_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-check-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes SARIF 2.1.0: every finding with its rule and place, silenced ones with their reason', () => {
    const path = join(folder, '起诉状 一.md');
    const text = readFileSync(DEFECTIVE, 'utf8');
    writeFileSync(path, `${text}\n<!-- pleadwright-disable-file remedy/stop-duration -- 当庭说明 -->\n`);
    const { out, code } = pleadwright(['check', '--format', 'sarif', ...DATE, path]);
    const [run] = readSarif(out).runs;
    assert.ok(run);
    const shown = run.results.filter(({ suppressions }) => suppressions === undefined);
    const silenced = run.results.filter(({ suppressions }) => suppressions !== undefined);
    const plain = JSON.parse(pleadwright(['check', '--format', 'json', ...DATE, path]).out) as {
      files: { findings: { rule: string; range: { start: { line: number; character: number } } }[] }[];
    };
    assert.deepEqual(
      shown.map(({ ruleId, locations }) => {
        const { startLine, startColumn } = locations[0]!.physicalLocation.region;
        return [ruleId, startLine - 1, startColumn - 1];
      }),
      plain.files[0]!.findings.map(({ rule, range: { start } }) => [rule, start.line, start.character]),
    );
    assert.deepEqual(
      silenced.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification]),
      [['remedy/stop-duration', '当庭说明']],
    );
    for (const { ruleId, ruleIndex } of run.results)
      assert.equal(run.tool.driver.rules[ruleIndex ?? -1]?.id, ruleId);
    assert.equal(code, 1);
    assert.equal(run.invocations[0]?.executionSuccessful, true);
  });

  it('writes SARIF that the schema of the standard takes, for every labelled draft', () => {
    const { out } = pleadwright(['check', '--format', 'sarif', ...DATE, join(ROOT, 'test/fixtures')]);
    const { runs } = readSarif(out);
    assert.ok((runs[0]?.results.length ?? 0) > 50);
    // The schema refuses what is no SARIF.
    assert.throws(() => readSarif(out.replace('"level": "', '"level": "very ')), /enum/);
    assert.throws(() => readSarif(out.replace('"ruleId"', '"rule id"')), /additionalProperties/);
  });

  it('writes valid reports for no finding and for what cannot be read', () => {
    const clean = join(DRAFTS, 'warehouse-source-code.md');
    const relativePath = relative(ROOT, clean);
    const found = pleadwright([
      'check',
      '--format',
      'sarif',
      '--min-severity',
      'warning',
      ...DATE,
      relativePath,
    ]);
    const [run] = readSarif(found.out).runs;
    assert.deepEqual([run?.results, found.code], [[], 0]);
    const missing = pleadwright(['check', '--format', 'sarif', join(folder, 'none.md')]);
    const [failed] = readSarif(missing.out).runs;
    assert.deepEqual([failed?.invocations[0]?.executionSuccessful, missing.code], [false, 2]);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    assert.equal(
      pleadwright(['check', '--format', 'json', empty]).out,
      `${JSON.stringify({ version: 1, files: [] }, null, 2)}\n`,
    );
  });

  it('annotates a pull request: one command a finding, its words escaped', () => {
    const path = join(folder, 'a,b.md');
    writeFileSync(path, '# 民事起诉状\n\n原告：某某，100%\n');
    const { out } = pleadwright(['check', '--format', 'github', ...DATE, path]);
    const lines = out.trimEnd().split('\n');
    assert.match(lines.at(-1) ?? '', /^错误 \d+，警告 \d+/);
    for (const line of lines.slice(0, -1))
      assert.match(
        line,
        /^::(?:error|warning|notice) file=[^,:]+a%2Cb\.md,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[a-z-]+\/[a-z-]+::[^\n]+$/,
      );
    assert.ok(lines.length > 3);
  });

  it('holds back what a baseline knows, by paths from the baseline', () => {
    const inner = join(folder, 'old');
    mkdirSync(inner);
    const text = readFileSync(DEFECTIVE, 'utf8');
    const path = join(inner, 'draft.md');
    writeFileSync(path, text);
    const baseline = join(folder, 'baseline.json');
    assert.equal(pleadwright(['check', '--baseline', baseline, '--write-baseline', inner]).code, 0);
    assert.deepEqual(Object.keys((JSON.parse(readFileSync(baseline, 'utf8')) as { files: object }).files), [
      'old/draft.md',
    ]);
    const again = pleadwright(['check', '--baseline', baseline, '--fail-on', 'hint', inner]);
    assert.deepEqual([again.code, again.out.split('\n').length], [0, 2], again.out);
    writeFileSync(path, text.replace(/^案由.*$/m, ''));
    const worse = pleadwright(['check', '--baseline', baseline, '--fail-on', 'warning', inner]);
    assert.equal(worse.code, 1);
    assert.match(worse.out, /form\/cause/);
    assert.equal(worse.out.trimEnd().split('\n').length, 2);
    for (const wrong of [['--write-baseline'], ['--baseline', path]])
      assert.equal(pleadwright(['check', ...wrong, inner]).code, 2, wrong.join(' '));
  });

  it('gives the same by threads as by one, in the order of the folder', async () => {
    const many = join(folder, 'many');
    writeComplaints(many, 20);
    const options: CheckOptions = {
      today: { year: 2026, month: 11, day: 22 },
      language: 'zh-cn',
      config: null,
      minSeverity: 'hint',
      failOn: 'error',
      baseline: null,
    };
    const here = fileChecker(createEngine(tradeSecret, generalRules), tradeSecretTemplates, options);
    const run = async (most: number, room = 128): Promise<readonly CheckOutcome[]> => {
      const outcomes: CheckOutcome[] = [];
      const threads = { script: builtCli(), most, room };
      for await (const outcome of checkInOrder(tasks(many), here, options, threads)) outcomes.push(outcome);
      return outcomes;
    };
    const alone = await run(1);
    assert.equal(alone.filter(({ checked }) => checked !== null).length, 20);
    assert.deepEqual(await run(2), alone);
    // Threads so small that they run out of room: each file gets a thread of its own.
    assert.deepEqual(await run(2, 24), alone);
  });
});

async function* tasks(folder: string): AsyncGenerator<Task> {
  for await (const target of targets([folder])) yield { target: { ...target, known: target.path } };
  yield { outcome: { checked: null, failing: false, complaints: ['last'], entries: [] } };
}
