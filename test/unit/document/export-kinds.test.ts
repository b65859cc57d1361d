import assert from 'node:assert/strict';
import { EXPORT_KINDS, targetOf } from '../../../src/document/export-kinds';
import { EXPORT_TARGETS } from '../../../src/document/exports';

describe('kinds of export', () => {
  it('offer everything the command line exports, each once', () => {
    const offered = EXPORT_KINDS.flatMap(({ formats }) => formats.map(({ target }) => target));
    assert.deepEqual([...offered].sort(), [...EXPORT_TARGETS].sort());
  });

  it('tell the format by the ending of the file', () => {
    const [, redacted] = EXPORT_KINDS;
    assert.ok(redacted !== undefined);
    assert.deepEqual(
      ['甲.docx', '甲.MD', '甲.txt', '甲', 'docx'].map((name) => targetOf(redacted, name)),
      ['redacted-docx', 'redacted-md', null, null, null],
    );
  });
});
