import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaffold, UNWRITTEN } from '../../../scripts/new-rule';

const ROOT = join(import.meta.dirname, '../../..');

function made(id: string): ReadonlyMap<string, string> {
  const result = scaffold(id, ROOT);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

function refused(id: string): string {
  const result = scaffold(id, ROOT);
  return typeof result === 'string' ? result : 'not refused';
}

describe('new:rule', () => {
  it('makes the rule, its page and its place in the index of a practice group', () => {
    const files = made('measures/review-period');
    assert.deepEqual(
      [...files.keys()],
      [
        'src/practice/trade-secret/rules/measures/review-period.ts',
        'docs/rules/measures/review-period.md',
        'src/practice/trade-secret/rules/measures/index.ts',
      ],
    );
    const [rule = '', page = '', index = ''] = files.values();
    assert.match(rule, /export const measuresReviewPeriod = defineRule\(/);
    assert.match(page, /^# measures\/review-period /);
    assert.match(index, /^import \{ measuresReviewPeriod \} from '.\/review-period';$/m);
    assert.match(index, /^ {2}measuresReviewPeriod,\n\];\n$/m);
  });

  it('makes a general rule over the general model', () => {
    const files = made('figures/some-check');
    assert.match(files.get('src/rules/figures/some-check.ts') ?? '', /check\(pleading: Pleading\)/);
  });

  it('says in one line what it cannot do', () => {
    assert.match(refused('Measures'), /no rule id/);
    assert.match(refused('nowhere/rule'), /no group "nowhere"/);
    assert.match(refused('measures/evidence'), /evidence\.ts exists/);
  });

  it('leaves nothing unwritten behind', () => {
    for (const folder of ['src/rules', 'src/practice/trade-secret/rules', 'docs/rules']) {
      for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:ts|md)$/.test(name)) continue;
        assert.ok(!readFileSync(join(ROOT, folder, name), 'utf8').includes(UNWRITTEN), `${folder}/${name}`);
      }
    }
  });
});
