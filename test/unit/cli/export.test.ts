import assert from 'node:assert/strict';
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
import { r, wordFileOf } from '../../support/word-file';
import { pleadwright as run, ROOT } from '../../support/cli';

const DRAFT = join(ROOT, 'test/fixtures/drafts/qingdao-packaging.md');

const pleadwright = (...args: readonly string[]) => run([...args, '--lang', 'zh-cn']);

describe('export and import on the command line', function () {
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

  it('says which pictures are left out, with their places', () => {
    const draft = join(folder, 'a.md');
    writeFileSync(draft, '# 民事起诉状\n\n原告：甲公司，见![图](a.png)。\n');
    const { code, err } = pleadwright('export', draft, '--to', 'docx', '-o', join(folder, 'a.docx'));
    assert.deepEqual(
      [code, err],
      [0, `pleadwright: ${draft}:3:9 图片 a.png 没有导出：在文书所在的文件夹中没有找到这个文件。\n`],
    );
  });

  it('reads back what it wrote', () => {
    const word = join(folder, 'a.docx');
    const back = join(folder, 'back.md');
    assert.equal(pleadwright('export', DRAFT, '--to', 'docx', '-o', word).code, 0);
    assert.deepEqual(pleadwright('import', word, '-o', back), {
      code: 0,
      out: `已导入 → ${back}\n`,
      err: '',
    });
    assert.match(readFileSync(back, 'utf8'), /^---\n[^]*\n# 民事起诉状\n/);
  });

  it('says what was changed on the way in', () => {
    const word = join(folder, 'a.docx');
    writeFileSync(word, wordFileOf({ document: `<w:p><w:ins>${r('原告')}</w:ins></w:p>` }));
    const { code, err } = pleadwright('import', word, '-o', join(folder, 'a.md'));
    assert.deepEqual(
      [code, err],
      [0, `pleadwright: ${word}：原文件有1处修订，已全部按接受修订读入，请核对\n`],
    );
  });

  it('refuses what is no Word file in one line, and leaves what was there', () => {
    const word = join(folder, 'a.docx');
    const out = join(folder, 'a.md');
    writeFileSync(word, '民事起诉状');
    writeFileSync(out, 'old');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[word, '-o', out], /a\.docx：不是 \.docx 文件$/],
      [[word], /用法/],
      [[word, '-o', word], /原文件/],
      [[join(folder, 'none.docx'), '-o', out], /没有这个文件/],
    ];
    for (const [args, message] of cases) {
      const { code, out: said, err } = pleadwright('import', ...args);
      assert.deepEqual([code, said, err.trimEnd().split('\n').length], [2, '', 1], err);
      assert.match(err.trimEnd(), message);
    }
    assert.equal(readFileSync(out, 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder).sort(), ['a.docx', 'a.md']);
  });
});
