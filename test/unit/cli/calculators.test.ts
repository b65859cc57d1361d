import assert from 'node:assert/strict';
import { pleadwright, type Run } from '../../support/cli';

function run(...args: readonly string[]): Run {
  return pleadwright(args);
}

describe('calculators on the command line', function () {
  this.timeout(60_000);

  it('court-fee prints a plain number', () => {
    assert.deepEqual(run('court-fee', '230000'), { code: 0, out: '4750\n', err: '' });
    assert.equal(run('court-fee', '23万元').out, '4750\n');
    assert.equal(run('court-fee', '--preservation', '50,000').out, '520\n');
    assert.equal(run('court-fee', '230000', '--halved').out, '2375\n');
  });

  it('court-fee --json gives formula and source', () => {
    const data = JSON.parse(run('court-fee', '230000', '--json').out) as Record<string, unknown>;
    assert.equal(data.fee, '4750');
    assert.equal(data.feeFen, 475_000);
    assert.match(String(data.formula), /=4750$/);
    assert.deepEqual(data.authority, ['诉讼费用交纳办法#13']);
  });

  it('damages gives each result in a line that begins with the number', () => {
    const { out } = run('damages', 'punitive', '--base', '349440', '--multiple', '2');
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
      ['698880', '1048320'],
    );
    const { out: json } = run(
      'damages',
      'apportion',
      '--cost',
      '151600',
      '--life',
      '60',
      '--months',
      '24',
      '--json',
      '--lang',
      'en',
    );
    const data = JSON.parse(json) as { results: { total: string; label: string }[] };
    assert.equal(data.results[0]?.total, '60640');
    assert.match(data.results[0].label, /proposal for argument/);
  });

  it('refuses what cannot be reckoned in one line, with the reason', () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['court-fee', '0'], /above zero/],
      [['court-fee', '十来万'], /no amount/],
      [['court-fee', '5万美元'], /no amount/],
      [['court-fee'], /AMOUNT is missing/],
      [['court-fee', '1', '2'], /one amount/],
      [['damages'], /royalty, profit, punitive, apportion/],
      [['damages', 'punitive', '--base', '100', '--multiple', '6'], /one to five/],
      [['damages', 'punitive', '--base', '100', '--multiple', 'two'], /no number/],
      [['damages', 'profit', '--rate', '35%'], /volume and price/],
      [['damages', 'apportion', '--cost', '100', '--life', '12', '--months', '1.5'], /whole/],
    ];
    for (const [args, reason] of cases) {
      const { code, out, err } = run(...args, '--lang', 'en');
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, reason);
      assert.equal(err.trim().split('\n').length, 1);
    }
  });
});
