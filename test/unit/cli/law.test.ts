import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionName } from '../../../src/law/provision-name';
import { pleadwright, type Run } from '../../support/cli';

function law(...args: readonly string[]): Run {
  return pleadwright(['law', ...args]);
}

/** An invented text of 33 articles under a real title and date. */
function invented(leaveOut = 0): string {
  const lines = Array.from({ length: 33 }, (_, k) =>
    k + 1 === leaveOut
      ? ''
      : `${provisionName({ article: k + 1, sub: null, paragraph: null, item: null })}　　虚构的第${String(k + 1)}条。`,
  );
  return `# 中华人民共和国反不正当竞争法\n\n2019年4月23日起施行\n\n${lines.join('\n\n')}\n`;
}

describe('command line: law', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-law-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('show takes a key or words and the version of the date', () => {
    const { code, out } = law('show', '反不正当竞争法第二十二条第三款', '--json');
    const shown = JSON.parse(out) as { key: string; digest: string; concordance: { key: string }[] };
    assert.equal(code, 0);
    assert.equal(shown.key, 'aucl@2025#22.3');
    assert.ok(shown.digest.length > 0);
    assert.ok(shown.concordance.some(({ key }) => key === 'aucl@2019#17.3'));
    assert.match(law('show', 'aucl#17.3', '--date', '2021-03-06').out, /2019年文本/);
    assert.match(law('show', 'spc-trade-secret#4').out, /〔转述〕/);
    const english = law('show', 'aucl#22.3', '--lang', 'en').out;
    assert.match(english, /version of 2025.*\n\nArticle 22, paragraph 3/s);
    assert.match(english, /Digest \(not the text\): /);
  });

  it('show tells the date of the law data and warns when it is old', () => {
    const { asOf } = JSON.parse(law('show', 'aucl#10', '--json').out) as { asOf: string };
    assert.match(asOf, /^\d{4}-\d{2}-\d{2}$/);
    assert.match(law('show', 'aucl#10', '--date', asOf).out, /\n\n法规数据截至[^，]*。\n$/);
    assert.match(law('show', 'aucl#10', '--date', '2040-01-01').out, /已超过一年/);
  });

  it('map gives the number in another version', () => {
    assert.equal(
      law('map', 'aucl#9', '--from', '2019', '--to', '2025').out,
      'aucl@2019#9 第九条 → aucl@2025#10 第十条\n',
    );
    assert.match(law('map', 'aucl#32', '--from', '2019', '--to', '2017').out, /没有对应/);
  });

  it('says in one line what it does not know', () => {
    for (const args of [
      ['show', 'nothing#1'],
      ['show', 'aucl#99'],
      ['map', 'aucl#9', '--from', '2018x'],
      ['import'],
      [],
    ]) {
      const { code, out, err } = law(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.equal(err.trim().split('\n').length, 1);
    }
  });

  it('import keeps what is there when a later file is refused', () => {
    const laws = join(folder, 'laws');
    const good = join(folder, 'good.md');
    const bad = join(folder, 'bad.txt');
    writeFileSync(good, invented());
    writeFileSync(bad, invented(12));
    assert.equal(law('import', good, '--laws', laws).code, 0);
    const kept = readFileSync(join(laws, 'aucl@2019.json'), 'utf8');
    const { code, err } = law('import', bad, join(folder, 'none.md'), join(folder, 'a.docx'), '--laws', laws);
    assert.equal(code, 2);
    assert.match(err, /缺少第十二条/);
    assert.match(err, /a\.docx: no such file|a\.docx/);
    assert.deepEqual(readdirSync(laws), ['aucl@2019.json']);
    assert.equal(readFileSync(join(laws, 'aucl@2019.json'), 'utf8'), kept);
    const shown = law('show', 'aucl@2019#9', '--laws', laws).out;
    assert.match(shown, /第九条　　虚构的第9条。/);
    assert.doesNotMatch(shown, /要旨/);
    writeFileSync(join(laws, 'cpl@2023.json'), '{');
    assert.equal(law('show', 'aucl@2019#9', '--laws', laws).code, 0);
  });
});
