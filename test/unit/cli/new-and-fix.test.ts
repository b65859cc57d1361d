import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pleadwright, ROOT } from '../../support/cli';

const DEFECTIVE = join(ROOT, 'test/fixtures/drafts/qingdao-packaging-defective.md');

describe('command line: new and fix', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('names the documents, complaints first', () => {
    const { code, out } = pleadwright(['new', '--list', '--lang', 'en']);
    assert.equal(code, 0);
    const ids = out.split('\n').map((line) => line.split('\t')[0]);
    assert.equal(ids.length, 16);
    assert.ok(ids.indexOf('complaint') < ids.indexOf('answer'));
    assert.match(out, /^answer\tAnswer$/m);
  });

  it('makes a document by id, by Chinese title and by the kind only one document is of', () => {
    const { code, out } = pleadwright(['new', 'closed-hearing']);
    assert.equal(code, 0);
    assert.match(out, /^---\n文书: 不公开审理申请书\n---\n\n# 不公开审理申请书\n/);
    assert.match(out, /【有管辖权的人民法院】/);
    assert.equal(pleadwright(['new', '不公开审理申请书']).out, out);
    assert.match(pleadwright(['new', 'secret-points']).out, /^# 密点说明$/m);
  });

  it('names what there is for an unknown or ambiguous name', () => {
    for (const name of ['application', '判决书']) {
      const { code, err } = pleadwright(['new', name, '--lang', 'zh-cn']);
      assert.equal(code, 2);
      assert.match(err, /没有“.*”这种文书，可用的有：complaint, /);
    }
  });

  it('never writes over a file that is there', () => {
    const path = join(folder, 'new.md');
    assert.equal(pleadwright(['new', 'appeal', '-o', path]).code, 0);
    const text = readFileSync(path, 'utf8');
    assert.match(text, /^# 民事上诉状$/m);
    assert.equal(pleadwright(['new', 'answer', '-o', path]).code, 2);
    assert.equal(readFileSync(path, 'utf8'), text);
  });

  it('prints the draft with one rule mended and leaves the file as it is', () => {
    const before = readFileSync(DEFECTIVE, 'utf8');
    const { code, out, err } = pleadwright([
      'fix',
      DEFECTIVE,
      '--rule',
      'remedy/stop-duration',
      '--lang',
      'en',
    ]);
    assert.equal(code, 0);
    assert.equal(out, before.replace('行为；', '行为，至该商业秘密为公众所知悉时止；'));
    assert.equal(err, 'remedy/stop-duration\tInsert: How long to stop\n');
    assert.equal(readFileSync(DEFECTIVE, 'utf8'), before);
  });

  it('makes only safe changes when asked, and writes them whole through a link', () => {
    const path = join(folder, 'draft.md');
    const link = join(folder, 'link.md');
    const before = readFileSync(DEFECTIVE, 'utf8').replace('诉讼请求', '诉讼\u200b请求');
    writeFileSync(path, before);
    symlinkSync(path, link);
    const { code } = pleadwright(['fix', link, '--kind', 'safe', '--write', '--date', '2026-11-22']);
    assert.equal(code, 0);
    const after = readFileSync(path, 'utf8');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.ok(before.includes('\u200b') && !after.includes('\u200b') && !after.includes('【'));
    assert.equal(pleadwright(['fix', path, '--kind', 'safe', '--date', '2026-11-22']).out, after);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.pleadwright-tmp')),
      [],
    );
  });

  it('refuses an unknown rule, a missing file and standard input to be written', () => {
    for (const args of [
      ['fix', DEFECTIVE, '--rule', 'no/such'],
      ['fix', join(folder, 'none.md')],
      ['fix', '-', '--write'],
      ['fix'],
    ]) {
      const { code, out, err } = pleadwright(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, /^pleadwright: [^\n]+\n$/);
    }
  });
});
