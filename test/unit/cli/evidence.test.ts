import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pleadwright } from '../../support/cli';
import { pageTree, plainPdf } from '../../support/pdf';

const DRAFT =
  '---\n文书: 民事起诉状\n证据文件夹: 证据\n---\n\n# 民事起诉状\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 图纸 |\n| 证据2 | 合同 |\n';

describe('evidence on the command line', function () {
  this.timeout(60_000);
  let folder = '';
  let draft = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-evidence-'));
    draft = join(folder, '起诉状.md');
    writeFileSync(draft, DRAFT);
    mkdirSync(join(folder, '证据'));
    writeFileSync(join(folder, '证据/证据1 图纸.pdf'), plainPdf(pageTree(3)));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the folder of the front matter against the list, links and circles included', () => {
    writeFileSync(join(folder, '合同.txt'), '合同');
    symlinkSync('../合同.txt', join(folder, '证据/2、合同.txt'));
    symlinkSync('..', join(folder, '证据/上一层'));
    symlinkSync('乙', join(folder, '证据/甲'));
    symlinkSync('甲', join(folder, '证据/乙'));
    const { code, out, err } = pleadwright(['evidence', draft]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /\| 证据1 \| 图纸 \| 证据1 图纸\.pdf \| 3 \| \d+ \| [0-9a-f]{64} \| 正常 \|/);
    assert.match(out, /\| 证据2 \| 合同 \| 2、合同\.txt \| {2}\| 6 \| [0-9a-f]{64} \| 正常 \|/);
    assert.match(out, /- 上一层是指向文件夹的链接，没有进入\n- 乙是打不开的链接[^\n]*\n- 甲是打不开的链接/);
  });

  it('ends with 1 for what is missing, and writes the report it is asked for', () => {
    const out = join(folder, 'out.json');
    const { code } = pleadwright(['evidence', draft, '--format', 'json', '-o', out]);
    assert.equal(code, 1);
    const report = JSON.parse(readFileSync(out, 'utf8')) as {
      complete: boolean;
      exhibits: { files: { pages: number }[] }[];
    };
    assert.equal(report.complete, false);
    assert.deepEqual(
      report.exhibits.map(({ files }) => files.map(({ pages }) => pages)),
      [[3], []],
    );
  });

  it('says in one line what it lacks', () => {
    const plain = join(folder, 'a.md');
    writeFileSync(plain, DRAFT.replace('证据文件夹: 证据\n', ''));
    const empty = join(folder, 'b.md');
    writeFileSync(empty, '# 民事起诉状\n');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /用法/],
      [[plain], /没有说明证据文件在哪里/],
      [[plain, '--folder', join(folder, '没有')], /没有这个文件/],
      [[empty, '--folder', folder], /没有证据清单/],
    ];
    for (const [args, message] of cases) {
      const { code, err } = pleadwright(['evidence', ...args, '--lang', 'zh-cn']);
      assert.deepEqual([code, err.trimEnd().split('\n').length], [2, 1], err);
      assert.match(err, message);
    }
  });
});
