import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

/** A draft is untrusted text: no regular expression may take more than linear time on it. */

/**
 * Bounded repetition is linear; the exact method must be kept for it, where the default would fall back to trials. A
 * slow machine must not change a verdict: time is ample, and what trials there are begin alike.
 */
const LIMITS = { timeout: 150_000, maxRepeatCount: 1000, maxPatternSize: 6000, seed: 1 };

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const ROOT = join(__dirname, '../..');
const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(ROOT, 'src', name))
  .sort();

function literals(file: string): { patterns: Pattern[]; constructs: boolean } {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const patterns: Pattern[] = [];
  let constructs = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') constructs = true;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { patterns, constructs };
}

interface Constructed {
  readonly found: readonly (Pattern & { readonly file: string })[];
  readonly failed: readonly string[];
}

describe('regular expressions', () => {
  let constructed: Constructed = { found: [], failed: [] };

  before(function () {
    this.timeout(120_000);
    const building = files.filter((file) => literals(file).constructs);
    const program = join(ROOT, 'test/support/constructed-patterns.ts');
    const output = execFileSync(process.execPath, ['--import', 'tsx', program, ...building], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    constructed = JSON.parse(output) as Constructed;
  });

  it('can be seen: each module that builds one loads outside the editor', () => {
    assert.deepEqual(
      constructed.failed.map((file) => relative(ROOT, file)),
      [],
    );
  });

  it('the check itself tells a slow pattern from a fast one', () => {
    assert.equal(checkSync('(a|a)*b', '', LIMITS).status, 'vulnerable');
    assert.equal(checkSync('[ab]{1,60}c', '', LIMITS).status, 'safe');
  });

  for (const file of files) {
    it(`${relative(ROOT, file)}: linear`, function () {
      this.timeout(600_000);
      const built = constructed.found.filter((pattern) => pattern.file === file);
      const seen = new Set<string>();
      const slow: string[] = [];
      for (const { source, flags } of [...literals(file).patterns, ...built]) {
        const key = `/${source}/${flags}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const { status } = checkSync(source, flags, LIMITS);
        if (status !== 'safe') slow.push(`${status}: ${key}`);
      }
      assert.deepEqual(slow, [], slow.join('\n'));
    });
  }
});
