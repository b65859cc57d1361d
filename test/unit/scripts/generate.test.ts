import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generate, changed, sortKeys } from '../../../scripts/generate';

describe('generated data', () => {
  it('sorts the keys of objects, not the members of arrays', () => {
    assert.equal(
      JSON.stringify(sortKeys({ b: [{ d: 1, c: 2 }, 1], a: null })),
      '{"a":null,"b":[{"c":2,"d":1},1]}',
    );
  });

  it('stands as the data and the rule registry give it', async () => {
    const outputs = await generate();
    const names = [...outputs.keys()].map((path) => basename(path));
    for (const name of ['laws.json', 'law-texts.json', 'cases.json']) assert.ok(names.includes(name), name);
    for (const [path, text] of outputs) assert.match(text, /[^\n]\n$/, path);
    assert.deepEqual(changed(outputs), [], 'run npx tsx scripts/generate.ts');
  });

  it('notices a file that is not as it should be', () => {
    const path = import.meta.filename;
    assert.deepEqual(changed(new Map([[path, 'x']])), [path]);
    assert.deepEqual(changed(new Map([[path, readFileSync(path, 'utf8')]])), []);
    assert.deepEqual(changed(new Map([['/nowhere/x', 'x']])), ['/nowhere/x']);
  });
});
