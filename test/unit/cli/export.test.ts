import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = join(import.meta.dirname, '../../..');
const DRAFT = join(ROOT, 'test/fixtures/drafts/qingdao-packaging.md');

function pleadwright(...args: readonly string[]) {
  const result = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args, '--lang', 'zh-cn'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('export on the command line', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('puts a Word file in place and nothing beside it', () => {
    const out = join(folder, '起诉状.docx');
    writeFileSync(out, 'old');
    assert.deepEqual(pleadwright('export', DRAFT, '--to', 'docx', '-o', out), {
      code: 0,
      out: `已导出 → ${out}\n`,
      err: '',
    });
    assert.ok('word/document.xml' in unzipSync(readFileSync(out)));
    assert.deepEqual(readdirSync(folder), ['起诉状.docx']);
  });

  it('refuses in one line, and leaves what was there', () => {
    const draft = join(folder, 'a.md');
    writeFileSync(draft, '# 民事起诉状');
    mkdirSync(join(folder, 'taken.docx'));
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[draft, '--to', 'pdf', '-o', join(folder, 'a.pdf')], /--to 的值“pdf”不能使用/],
      [[draft, '--to', 'docx'], /用法/],
      [['--to', 'docx', '-o', join(folder, 'a.docx')], /用法/],
      [[draft, '--to', 'docx', '-o', draft], /文书本身/],
      [[join(folder, 'none.md'), '--to', 'docx', '-o', join(folder, 'a.docx')], /没有这个文件/],
      [[draft, '--to', 'docx', '-o', join(folder, 'none/a.docx')], /没有这个文件夹/],
      [[draft, '--to', 'docx', '-o', join(folder, 'taken.docx')], /文件夹/],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = pleadwright('export', ...args);
      assert.deepEqual([code, out, err.trimEnd().split('\n').length], [2, '', 1], err);
      assert.match(err, message);
    }
    assert.equal(readFileSync(draft, 'utf8'), '# 民事起诉状');
    assert.ok(!existsSync(join(folder, 'a.docx')));
    assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'taken.docx']);
  });
});
