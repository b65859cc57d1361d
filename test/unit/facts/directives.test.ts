import assert from 'node:assert/strict';
import { directivesOf } from '../../../src/facts/directives';
import { readBlocks } from '../../../src/text/blocks';

function directive(comment: string): unknown {
  const text = `停止侵害。 <!-- ${comment} -->`;
  const [found, ...more] = readBlocks(text).items.flatMap(({ block }) => directivesOf(block));
  assert.deepEqual(more, []);
  if (found === undefined) return null;
  assert.equal(text.slice(found.span.start, found.span.end), `<!-- ${comment} -->`);
  return found.form === null ? 'broken' : [found.form, found.rules, found.reason];
}

describe('a comment that silences', () => {
  for (const [comment, read] of [
    ['pleadwright-disable-line a/b -- 理由', ['line', ['a/b'], '理由']],
    ['pleadwright-disable-next-line a/b c/d', ['next-line', ['a/b', 'c/d'], null]],
    ['pleadwright-disable a/b，c/d、e/f, g/h--x', ['from', ['a/b', 'c/d', 'e/f', 'g/h'], 'x']],
    ['pleadwright-enable a/b', ['until', ['a/b'], null]],
    ['pleadwright-disable-file a/b -- ', ['file', ['a/b'], null]],
    ['  pleadwright-disable-file  a/b  --  当 庭  ', ['file', ['a/b'], '当 庭']],
    ['pleadwright-disable-line a/b -- 见证据1--3', ['line', ['a/b'], '见证据1--3']],
  ] as const)
    it(comment, () => assert.deepEqual(directive(comment), read));

  for (const comment of [
    'pleadwright-disable-all a/b',
    'pleadwright-disable',
    'pleadwright-disable ab',
    'pleadwright-disable a/b cd',
    'pleadwright-disable-line -- 理由',
  ])
    it(`broken: ${comment}`, () => assert.equal(directive(comment), 'broken'));

  for (const comment of ['其他', 'pleadwright-disable-linea/b', 'see pleadwright-disable-line a/b'])
    it(`none: ${comment}`, () => assert.equal(directive(comment), null));
});
