import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineStarts, offsetAt, positionAt } from '../../../src/text/lines';

describe('lines', () => {
  it('counts LF, CRLF and CR as line endings', () => {
    const cases: readonly (readonly [string, readonly number[]])[] = [
      ['', [0]],
      ['甲', [0]],
      ['甲\n乙', [0, 2]],
      ['甲\r\n乙\r\n', [0, 3, 6]],
      ['甲\r乙\r\r\n', [0, 2, 4, 6]],
      ['\n\r', [0, 1, 2]],
    ];
    for (const [text, starts] of cases) assert.deepEqual(lineStarts(text), starts);
  });

  it('counts characters in UTF-16 units', () => {
    const starts = lineStarts('a\n\u{20000}甲');
    assert.deepEqual(positionAt(starts, 4), { line: 1, character: 2 });
    assert.equal(offsetAt(starts, { line: 1, character: 2 }), 4);
  });

  it('goes to and fro', () => {
    const text = fc
      .array(fc.constantFrom('甲', 'a', '\n', '\r', '\r\n', '\u{20000}'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (content, seed) => {
        const offset = seed % (content.length + 1);
        const starts = lineStarts(content);
        const position = positionAt(starts, offset);
        assert.equal(offsetAt(starts, position), offset);
        const before = content.slice(0, offset).replace(/\r$/, content[offset] === '\n' ? '' : '\r');
        const lines = before.split(/\r\n|\r|\n/);
        assert.equal(position.line, lines.length - 1);
      }),
    );
  });

  it('keeps positions inside the text', () => {
    const starts = lineStarts('甲乙\n丙');
    assert.equal(offsetAt(starts, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(starts, { line: -1, character: 2 }), 0);
    assert.equal(offsetAt(starts, { line: 1, character: -2 }), 3);
  });
});
