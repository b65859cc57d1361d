import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pleadwright, ROOT } from '../../support/cli';

const DRAFTS = join(ROOT, 'test/fixtures/drafts');
const CLEAN = join(DRAFTS, 'qingdao-packaging.md');
const DEFECTIVE = join(DRAFTS, 'qingdao-packaging-defective.md');

const FIRM = `elements:
  - id: arbitration
    title: 仲裁条款
    message: 没有说明保密协议有没有仲裁条款。
    groups:
      - phrases: [保密协议|协议…仲裁|无仲裁]
`;

interface Report {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly range: { readonly start: { readonly line: number; readonly character: number } };
      readonly authority: readonly string[];
      readonly fixes: readonly { readonly title: string; readonly kind: string }[];
    }[];
  }[];
}

describe('command line', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pleadwright-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('check --format json names rule, place, authority and fixes', () => {
    const { code, out } = pleadwright(['check', '--format', 'json', '--date', '2026-11-22', DEFECTIVE]);
    const report = JSON.parse(out) as Report;
    assert.equal(report.version, 1);
    const [checked] = report.files;
    assert.equal(checked?.kind, 'complaint');
    const found = checked.findings.find(({ rule }) => rule === 'measures/evidence');
    assert.equal(found?.severity, 'warning');
    assert.deepEqual(found.authority, ['法释〔2020〕7号#5', '法释〔2020〕7号#6']);
    assert.ok(found.fixes.some(({ kind }) => kind === 'suggestion'));
    assert.ok(checked.findings.some(({ rule }) => rule === 'secret/points-missing'));
    assert.ok(checked.findings.some(({ rule, severity }) => rule === 'figures/sum' && severity === 'error'));
    assert.equal(code, 1, 'an error fails');
  });

  it('--fail-on decides the exit code, --min-severity what is shown', () => {
    // The clean draft without its measures: a warning and no error.
    const clean = readFileSync(CLEAN, 'utf8');
    const warned = file('warned.md', clean.replace(/^（三）采取了相应保密措施.*$/m, ''));
    assert.equal(pleadwright(['check', warned]).code, 0);
    assert.equal(pleadwright(['check', '--fail-on', 'warning', warned]).code, 1);
    const { out } = pleadwright(['check', '--min-severity', 'error', '--format', 'json', warned]);
    assert.deepEqual((JSON.parse(out) as Report).files[0]?.findings, []);
  });

  it('says in one line on standard error that the law data is old', () => {
    const lines = (date: string): string[] =>
      pleadwright(['check', '--date', date, '--lang', 'en', CLEAN]).err.split('\n').filter(Boolean);
    assert.deepEqual(lines('2026-11-22'), []);
    const [line, ...more] = lines('2040-01-01');
    assert.match(line ?? '', /^pleadwright: Law data as of \d{4}-\d{2}-\d{2}, more than a year ago/);
    assert.deepEqual(more, []);
  });

  it('reads standard input and speaks English when asked', () => {
    const { code, out } = pleadwright(['check', '--lang', 'en', '-'], '# 民事起诉状\n\n正文\n');
    assert.equal(code, 1);
    assert.match(out, /form\/plaintiff /);
    assert.match(out, /error \d+, warning \d+/);
  });

  it('walks folders for pleadings only', () => {
    mkdirSync(join(folder, 'walk'));
    file('walk/note.md', '# 会议纪要\n\n没有诉状。\n');
    file('walk/a.md', '# 民事起诉状\n\n正文\n');
    const { out } = pleadwright(['check', '--format', 'json', join(folder, 'walk')]);
    assert.deepEqual(
      (JSON.parse(out) as Report).files.map(({ path }) => path),
      [join(folder, 'walk/a.md')],
    );
  });

  it('names each file that cannot be read in one line, and still checks the others', () => {
    const binary = file('scan.md', Uint8Array.of(0x25, 0x50, 0x00, 0x01, 0xff, 0x00));
    const encoded = file('gbk.md', Uint8Array.of(0xc3, 0xf1, 0xca, 0xc2, 0xc6, 0xf0, 0xcb, 0xdf));
    const missing = join(folder, 'nowhere.md');
    const { code, out, err } = pleadwright([
      'check',
      '--lang',
      'en',
      '--format',
      'json',
      missing,
      binary,
      encoded,
      DEFECTIVE,
    ]);
    assert.equal(code, 2);
    assert.deepEqual(err.trim().split('\n'), [
      `pleadwright: ${missing}: no such file`,
      `pleadwright: ${binary}: not a text file`,
      `pleadwright: ${encoded}: not UTF-8 text; save it as UTF-8`,
    ]);
    assert.ok(((JSON.parse(out) as Report).files[0]?.findings.length ?? 0) > 0);
  });

  it('names a broken front matter value and its place, and still reports the rest', () => {
    const text = '---\n文书: 民事起诉状\n侵权行为: 2025-13-40\n---\n\n# 民事起诉状\n\n正文\n';
    const { out } = pleadwright(['check', '--format', 'json', '-'], text);
    const findings = (JSON.parse(out) as Report).files[0]?.findings ?? [];
    const broken = findings.filter(({ rule }) => rule === 'draft/front-matter');
    assert.equal(broken.length, 1);
    assert.equal(broken[0]?.range.start.line, 2);
    assert.ok(findings.some(({ rule }) => rule === 'form/plaintiff'));
  });

  it('names an unknown setting, rule or value in the configuration', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['serverities: {}\n', /no setting “serverities”/],
      [
        'severities:\n  measures/evidense: off\n',
        /config\.yaml:2:3: There is no rule “measures\/evidense”; it was left out; close to it: measures\//,
      ],
      [
        'severities:\n  measures/evidence: loud\n',
        /config\.yaml:2:3: The value of “severities\.measures\/evidence”.*use one of: error, /,
      ],
      ['severities: [\n', /config\.yaml:\d:\d+: This is not valid YAML/],
    ];
    for (const [yaml, message] of cases) {
      const config = file('config.yaml', yaml);
      const { code, out, err } = pleadwright(['check', '--lang', 'en', '--config', config, DEFECTIVE]);
      assert.equal(code, 2);
      assert.match(out, /measures\/evidence/, 'the built-in rules still run');
      assert.match(err, message);
      assert.equal(err.trim().split('\n').length, 1);
    }
  });

  it('finds the nearest .pleadwright.yaml and runs the elements in it', () => {
    mkdirSync(join(folder, 'firm/case'), { recursive: true });
    file('firm/.pleadwright.yaml', FIRM);
    const draft = file('firm/case/draft.md', readFileSync(CLEAN, 'utf8'));
    const { out } = pleadwright(['check', '--format', 'json', draft]);
    const findings = (JSON.parse(out) as Report).files[0]?.findings ?? [];
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith('own/')).map(({ rule, severity }) => [rule, severity]),
      [['own/arbitration', 'warning']],
    );
  });

  it('takes severities from the configuration', () => {
    const config = file(
      'config.yaml',
      'severities:\n  measures/evidence: error\n  secret/points-missing: "off"\n',
    );
    const { code, out } = pleadwright(['check', '--config', config, '--format', 'json', DEFECTIVE]);
    const findings = (JSON.parse(out) as Report).files[0]?.findings ?? [];
    assert.equal(code, 1);
    assert.ok(!findings.some(({ rule }) => rule === 'secret/points-missing'));
    assert.equal(findings.find(({ rule }) => rule === 'measures/evidence')?.severity, 'error');
  });

  it('explains a wrong command line in one line', () => {
    for (const args of [
      ['chek'],
      ['check'],
      ['check', '--format', 'xml', DEFECTIVE],
      ['check', '--nope'],
      ['check', '--date', '2026-02-30', DEFECTIVE],
    ]) {
      const { code, err, out } = pleadwright(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(err.trim().split('\n').length, 1, err);
      assert.equal(out, '');
    }
  });

  it('inspect tells what was understood', () => {
    const { out } = pleadwright(['inspect', join(DRAFTS, 'fastener-export-customers.md')]);
    const seen = JSON.parse(out) as Record<string, readonly Record<string, unknown>[]> & {
      readonly document: unknown;
      readonly applicableLaw: unknown;
    };
    assert.equal(seen.parties?.length, 4);
    assert.equal(seen.claims?.length, 5);
    assert.equal(seen.exhibits?.length, 15);
    assert.equal(seen.secretPoints?.length, 3);
    assert.equal(seen.claims[2]?.amountFen, 82640000);
    assert.deepEqual(seen.applicableLaw, {
      actStart: '2024-05-20',
      actEnd: '2025-06-30',
      continuing: false,
      aucl: 2019,
      basis: 'front-matter',
    });
  });

  it('inspect --lines answers line by line', () => {
    const { out } = pleadwright(['inspect', '--lines'], '2021 年 3 月 6 日\n反不正当竞争法第九条第四款\n');
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, Record<string, unknown>[]>);
    assert.equal(first?.dates?.[0]?.iso, '2021-03-06');
    assert.equal(second?.citations?.[0]?.key, 'aucl#9.4');
  });

  it('rules --json lists every rule with its facts', () => {
    const { rules } = JSON.parse(pleadwright(['rules', '--json']).out) as {
      rules: Record<string, unknown>[];
    };
    const found = rules.find(({ id }) => id === 'secret/points-missing');
    assert.deepEqual(Object.keys(found ?? {}), ['id', 'severity', 'authority', 'documents', 'fix', 'title']);
  });
});
