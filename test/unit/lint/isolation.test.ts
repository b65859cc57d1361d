import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileChecker, type CheckOptions } from '../../../src/cli/check-file';
import { createEngine } from '../../../src/lint/engine';
import { readConfig } from '../../../src/lint/config';
import { traceOf } from '../../../src/lint/failure';
import { defineRule, EVERY_DOCUMENT, type Rule } from '../../../src/lint/rule';
import { tradeSecret } from '../../../src/practice/trade-secret';
import { tradeSecretTemplates } from '../../../src/practice/trade-secret/templates';
import { generalRules } from '../../../src/rules';
import type { Pleading } from '../../../src/pleading/model';
import { ROOT } from '../../support/cli';

const DRAFT = join(ROOT, 'test/fixtures/drafts/qingdao-packaging-defective.md');
const text = readFileSync(DRAFT, 'utf8');
const SECRET = '烧结温度为一千二百度';
const options = { today: { year: 2026, month: 11, day: 22 }, language: 'zh-cn' } as const;

/** A rule that finds one thing and then fails with the words of the draft in its message. */
function broken(id: string, fail: () => never): Rule {
  return defineRule<Pleading, 'found'>({
    id,
    title: { 'zh-cn': '会出错的规则', en: 'A rule that fails' },
    severity: 'warning',
    authority: [],
    documents: EVERY_DOCUMENT,
    fix: 'none',
    messages: { found: { 'zh-cn': '在此', en: 'here' } },
    *check() {
      yield { span: { start: 0, end: 1 }, message: 'found' };
      fail();
    },
  });
}

const leaks = (): never => {
  throw new TypeError(`${SECRET}\n    at 甲公司 (${SECRET}.js:1:1)\n    at Beijing (secret.js:2:2)`);
};
const sound = createEngine(tradeSecret, generalRules);
const reading = sound.read(text);
const expected = sound.check(reading, options);

describe('a rule that fails', () => {
  it('leaves every other rule and its own findings, wherever it stands', () => {
    const bad = [broken('draft/first', leaks), broken('draft/last', leaks)] as const;
    const engine = createEngine(tradeSecret, [bad[0], ...generalRules, bad[1]]);
    const failures: string[] = [];
    const found = engine.check(reading, { ...options, onFailure: (rule) => failures.push(rule) });
    assert.deepEqual(failures, ['draft/first', 'draft/last']);
    assert.deepEqual(
      found.filter(({ rule }) => !rule.startsWith('draft/first') && !rule.startsWith('draft/last')),
      expected,
    );
    assert.equal(found.length, expected.length + 2);
  });

  it('cannot make a suppression needless: it did not find nothing', () => {
    const engine = createEngine(tradeSecret, [...generalRules, broken('draft/first', leaks)]);
    const silenced = engine.read(`${text}\n<!-- pleadwright-disable-file draft/first -- 理由 -->\n`);
    const found = engine.check(silenced, { ...options, onFailure: () => undefined });
    assert.ok(!found.some(({ rule }) => rule === 'draft/suppression'));
  });

  it('does not pass for one that found nothing where nobody listens', () => {
    const engine = createEngine(tradeSecret, [...generalRules, broken('draft/first', leaks)]);
    assert.throws(() => engine.check(reading, options), TypeError);
  });

  it('is told with its id, the version and its place, and no word of the draft', () => {
    const engine = createEngine(tradeSecret, [...generalRules, broken('draft/first', leaks)]);
    const lines: string[] = [];
    engine.check(reading, { ...options, onFailure: (_, error) => lines.push(traceOf(error)) });
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /^TypeError at leaks \(isolation\.test\.ts:\d+:\d+\), /);
    assert.ok(!lines[0]!.includes(SECRET) && !lines[0]!.includes('secret.js') && !lines[0]!.includes('甲'));
  });

  it('is told by the command line once a file, which then ends with 2', async () => {
    const engine = createEngine(tradeSecret, [...generalRules, broken('draft/first', leaks)]);
    const check: CheckOptions = {
      ...options,
      config: null,
      minSeverity: 'hint',
      failOn: 'error',
      baseline: null,
    };
    const outcome = await fileChecker(
      engine,
      tradeSecretTemplates,
      check,
    )({
      path: DRAFT,
      named: true,
      known: DRAFT,
    });
    assert.equal(outcome.complaints.length, 1);
    assert.match(outcome.complaints[0]!, /draft\/first.*Pleadwright \d+\.\d+\.\d+, TypeError at leaks \(/);
    assert.ok(!outcome.complaints[0]!.includes(SECRET));
    assert.equal(outcome.checked?.findings.length, expected.length + 1);
  });
});

describe('an element of a firm’s own that fails', () => {
  it('leaves the others', () => {
    const [good] = readConfig(
      'elements: [{ id: ours, title: 仲裁, message: 没有写明仲裁。, groups: [{ phrases: [仲裁条款] }] }]',
      [],
    ).config.elements;
    assert.ok(good);
    const bad = {
      ...good,
      id: 'bad',
      get groups(): never {
        return leaks();
      },
    };
    const failures: string[] = [];
    const found = sound.check(reading, {
      ...options,
      elements: [bad, good],
      onFailure: (rule) => failures.push(rule),
    });
    assert.deepEqual(failures, ['own/bad']);
    assert.ok(found.some(({ rule }) => rule === 'own/ours'));
  });
});

describe('the trace of an error', () => {
  const at = (stack: string, message = ''): string => {
    const error = new RangeError(message);
    error.stack = stack;
    return traceOf(error);
  };

  it('names functions, files without their folders, lines and columns', () => {
    const stack =
      'RangeError: x\n    at check (/home/李/ext/dist/extension.js:1:20)\n    at async Object.run [as go] (file:///C:/a b/cli.js:2:3)\n\tat /x/extension.js:3:4\n    at vscode-remote://x/y.js#vscode-extension:5:6';
    assert.equal(
      at(stack, 'x'),
      'RangeError at check (extension.js:1:20), Object.run (cli.js:2:3), extension.js:3:4, y.js:5:6',
    );
  });

  it('takes nothing else', () => {
    assert.equal(at('RangeError: 甲\n乙\n    at 丙', '甲\n乙\n    at 丙'), 'RangeError');
    assert.equal(traceOf('秘密'), 'string');
    const named = new Error('x');
    named.name = '秘密';
    named.stack = '';
    assert.equal(traceOf(named), 'Error');
  });

  it('has a question mark for a file without a name, and nothing for an error without a stack', () => {
    assert.equal(at('RangeError: x\n    at f (/:1:2)', 'x'), 'RangeError at f (?:1:2)');
    const bare = new RangeError('x');
    delete bare.stack;
    assert.equal(traceOf(bare), 'RangeError');
  });

  it('is short, however deep the stack', () => {
    const frames = Array.from({ length: 50 }, (_, row) => `    at f (/x/cli.js:${row}:1)`);
    assert.equal(at(['RangeError: ', ...frames].join('\n')).split('cli.js').length - 1, 6);
  });
});
