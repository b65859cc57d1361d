import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentNames, missingNames, withNew, type Contract } from '../../scripts/contract';
import { registeredRules } from '../../scripts/generate';
import { pleadwright, ROOT } from '../support/cli';
import { keyPaths } from '../support/json-shape';

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe('public contract: names', () => {
  const published = read('test/contract/names.json') as Contract;

  it('keeps every name that was published', () => {
    const missing = missingNames(published, currentNames(read, registeredRules));
    assert.deepEqual(
      missing,
      [],
      `No longer there: ${missing.join(', ')}.
Users' drafts, settings and scripts use these names. Bring them back, or keep the old name working beside the new one.
If they must go, take them out of test/contract/names.json, raise the major version and say in CHANGELOG.md what to
write instead.`,
    );
  });

  it('records every name there is', () => {
    const names = withNew(published, currentNames(read, registeredRules));
    assert.deepEqual(published, names, 'npm run generate adds new names to test/contract/names.json');
  });

  it('loses none to a key written twice in the manifest', () => {
    const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
    assert.equal(`${JSON.stringify(JSON.parse(text), null, 2)}\n`, text);
  });

  it('would notice a lost name, and adds without taking away', () => {
    const before = { rules: ['a/old', 'a/kept'] };
    const now = { rules: ['a/kept', 'a/new'] };
    assert.deepEqual(missingNames(before, now), ['rules: a/old']);
    assert.deepEqual(withNew(before, now), { rules: ['a/kept', 'a/new', 'a/old'] });
    assert.deepEqual(missingNames({ kind: ['x'] }, {}), ['kind: x']);
  });
});

describe('public contract: JSON of the command line', function () {
  this.timeout(60_000);
  const published = read('test/contract/cli-json.json') as Readonly<Record<string, readonly string[]>>;

  for (const [command, keys] of Object.entries(published)) {
    it(command, () => {
      const { out, err } = pleadwright(command.split(' '));
      assert.equal(err, '');
      const data: unknown = JSON.parse(out);
      assert.equal((data as { readonly version?: unknown }).version, 1);
      assert.deepEqual(
        keyPaths(data),
        keys,
        `The keys of this output have changed. Scripts read them. A new key: add it to test/contract/cli-json.json.
A key lost or renamed: bring it back, or raise the version in the output and the major version of the product, and say
in CHANGELOG.md what to read instead.`,
      );
    });
  }

  it('is told for each command that prints JSON', () => {
    const commands = new Set(Object.keys(published).map((command) => command.split(' ')[0]));
    for (const command of ['check', 'inspect', 'rules', 'law', 'court-fee', 'damages', 'new', 'evidence'])
      assert.ok(commands.has(command), command);
  });
});
