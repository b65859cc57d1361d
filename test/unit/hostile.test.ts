import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCli } from '../support/cli';

/** Text made to hurt: each ends in time and within memory, with a result or one clear line, and never in a bug. */

const HEAD =
  '# 民事起诉状\n\n原告：甲公司\n\n被告：乙公司\n\n## 诉讼请求\n\n1. 判令被告停止侵害。\n\n## 事实与理由\n\n';
/** A hang or a leak fails; nothing here takes a tenth of it on an idle machine, and machines are not always idle. */
const LIMIT = { milliseconds: 480_000, megabytes: 1500 };

function aliasBomb(): string {
  const names = 'abcdefghij';
  const lines = [...names].map((name, at) => {
    const items = Array(9).fill(at === 0 ? 'x' : `*${names.charAt(at - 1)}`);
    return `${name}: &${name} [${items.join(', ')}]`;
  });
  return lines.join('\n');
}

const DRAFTS: Readonly<Record<string, string>> = {
  'a line of 10 MB': `${HEAD}${'a'.repeat(10_000_000)}`,
  'a Chinese line of 3 MB': `${HEAD}${'一'.repeat(1_000_000)}`,
  '100,000 nested quotations': `${HEAD}${'>'.repeat(100_000)} 秘密\n`,
  '100,000 nested quotation marks': `${HEAD}${'“'.repeat(100_000)}秘密${'”'.repeat(100_000)}\n`,
  '100,000 nested brackets': `${HEAD}${'['.repeat(100_000)}秘密${']'.repeat(100_000)}\n`,
  'a million citations in 12 MB': `${HEAD}${`依照《反不正当竞争法》${'第九条、'.repeat(100)}判如所请。\n\n`.repeat(10_000)}`,
  '100,000 citations of an article there is none of': `${HEAD}${`依照《反不正当竞争法》${'第九百条、'.repeat(100)}判如所请。\n\n`.repeat(1000)}`,
  '100,000 opened marks of secrets': `${HEAD}${'【密】'.repeat(100_000)}\n`,
  'a million asterisks': `${HEAD}${'*'.repeat(1_000_000)}\n`,
  'lone surrogates': `${HEAD}${'\ud800'.repeat(100_000)}\n`,
  'bidirectional controls': `${HEAD}${'\u202e秘密\u202c'.repeat(20_000)}\n`,
  'zero-width characters in secret points': `${HEAD}## 秘密点\n\n${'秘\u200b密\u200d点'.repeat(20_000)}\n`,
  'a YAML bomb in the front matter': `---\n${aliasBomb()}\n---\n\n${HEAD}`,
  'deep YAML in the front matter': `---\na: ${'['.repeat(10_000)}\n---\n\n${HEAD}`,
  '5 million line breaks': `${HEAD}${'\n'.repeat(5_000_000)}`,
  '5 million blanks': `${HEAD}${' '.repeat(5_000_000)}a\n`,
};

describe('hostile input', function () {
  this.timeout(LIMIT.milliseconds + 10_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-hostile-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const check = (...args: readonly string[]): { code: number; out: string; err: string } => {
    const heap = `--max-old-space-size=${LIMIT.megabytes}`;
    const done = spawnSync(process.execPath, [heap, builtCli(), ...args], {
      encoding: 'utf8',
      timeout: LIMIT.milliseconds,
      maxBuffer: 256 * 1024 * 1024,
    });
    assert.equal(done.signal, null, 'took too long');
    assert.ok(done.status === 0 || done.status === 1 || done.status === 2, `${done.status}: ${done.stderr}`);
    assert.doesNotMatch(done.stderr, /未能完成|could not be completed|\n {4}at /);
    return { code: done.status, out: done.stdout, err: done.stderr };
  };

  for (const [name, text] of Object.entries(DRAFTS)) {
    it(`${name}: checked`, () => {
      const path = join(folder, 'draft.md');
      writeFileSync(path, text);
      const { code, out } = check('check', '--date', '2026-11-22', path);
      assert.notEqual(code, 2);
      assert.match(out, /错误 \d+/);
    });
  }

  it('NUL: told as no text', () => {
    const path = join(folder, 'nul.md');
    writeFileSync(path, `${HEAD}秘\0密\n`);
    const { code, err } = check('check', path);
    assert.deepEqual([code, err], [2, `pleadwright: ${path}：不是文本文件\n`]);
  });

  it('a YAML bomb in .pleadwright.yaml: one line with its place, and the draft is checked', () => {
    const inner = join(folder, 'configured');
    mkdirSync(inner);
    writeFileSync(join(inner, '.pleadwright.yaml'), aliasBomb());
    writeFileSync(join(inner, 'draft.md'), HEAD);
    const { code, out, err } = check('check', inner);
    assert.equal(code, 2);
    assert.equal(err.trim().split('\n').length, 1);
    assert.match(err, /\.pleadwright\.yaml:\d+:\d+:/);
    assert.match(out, /draft\.md/);
  });

  it('a loop of links and a file nobody may read: the rest is checked', () => {
    const inner = join(folder, 'looped');
    mkdirSync(inner);
    symlinkSync(inner, join(inner, 'again'), 'dir');
    writeFileSync(join(inner, 'a.md'), HEAD);
    writeFileSync(join(inner, 'b.md'), HEAD);
    chmodSync(join(inner, 'b.md'), 0);
    const { code, out, err } = check('check', inner);
    assert.match(out, /a\.md/);
    assert.ok(!out.includes('again'));
    // Root may read everything.
    if (process.getuid?.() !== 0) assert.deepEqual([code, /b\.md.*没有读取权限/.test(err)], [2, true]);
  });
});
