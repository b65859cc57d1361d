import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importWord } from '../../../../src/document/word-import/import-word';
import { exportWord } from '../../../../src/document/word/export-word';
import { fullCopy } from '../../../../src/document/word/full-copy';
import { linesOf } from '../../../../src/facts/lines';
import { readBlocks } from '../../../../src/text/blocks';
import { engine, fixtureDrafts, sketch, sourceOf } from '../../../support/word-draft';

/** The findings by rule, with their number. */
function findings(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const found = engine.check(engine.read(text), {
    today: { year: 2026, month: 11, day: 22 },
    language: 'zh-cn',
    onFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
  for (const { rule } of found) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** What the Word file shows, but for bold in headings and what makes a paragraph go on an item. */
const outlineOf = (text: string): readonly string[] =>
  sketch(sourceOf(text)).map((line) =>
    /^h\d/.test(line) ? line.replaceAll('*', '') : line.replace(/^item: (?!•|\d)/, 'body: '),
  );

const back = async (text: string): Promise<string> =>
  (await importWord(await fullCopy(sourceOf(text)))).markdown;

describe('out to Word and back', function () {
  this.timeout(120_000);

  for (const [name, text] of fixtureDrafts()) {
    it(`${name}: the same findings, and the same Word file again`, async () => {
      const returned = await back(text);
      assert.deepEqual(findings(returned), findings(text));
      assert.deepEqual(outlineOf(returned), outlineOf(text));
    });
  }

  it('keeps secrets marked, quotes, code and nested emphasis', async () => {
    const text =
      '# 民事起诉状\n\n> 说明：略\n\n甲【密】乙**丙**【/密】丁\n\n```\nlet a = `b`;\n\nreturn;\n```\n\n- 其一\n';
    assert.equal(await back(text), text);
  });

  it('any text comes back as it was', async () => {
    const characters = [...'甲乙，。1.2)-+*_`#>|[](){}<>!&;:~=\\ "\'$^%@/·•　（）【】《》'];
    const word = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 14 });
    const run = fc.record({ text: word.map((all) => all.join('')), bold: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), async (runs) => {
        const shown = runs.map(({ text }) => text).join('');
        // Such a line is an item of a list, and is meant to be.
        fc.pre(!/^[\s\u3000]*(?:•|-|\d{1,2}[.)])(?:[\s\u3000]|$)/.test(shown) && !/密|:::/.test(shown));
        const source = {
          blocks: [
            { kind: 'paragraph', layout: 'body', level: 0, runs },
            {
              kind: 'table',
              rows: [
                [[[{ text: '项目' }]], [[{ text: '内容' }]]],
                [[runs], []],
              ],
            },
          ],
          properties: [],
        } as const;
        const { markdown } = await importWord(await exportWord(source, { legend: null }));
        const words = readBlocks(markdown).items.flatMap(({ block }) =>
          linesOf(block).map((line) => line.text.replace(/[\s\u3000]+/g, '')),
        );
        const expected = shown.replace(/[\s\u3000]+/g, '');
        assert.deepEqual(
          words,
          expected === '' ? ['项目', '内容'] : [expected, '项目', '内容', expected],
          markdown,
        );
      }),
      { numRuns: 150 },
    );
  });
});
