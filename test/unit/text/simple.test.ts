import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { flatten } from '../../../src/text/flatten';
import { parseBlock } from '../../../src/text/parse';
import { readSimple } from '../../../src/text/simple';
import { splitBlocks } from '../../../src/text/split';
import { markdown, tokenSoup } from './markdown-arbitrary';

const numRuns = Number(process.env.NUM_RUNS ?? 600);
const fixtures = new URL('../../fixtures/', import.meta.url);

function parsed(text: string): unknown {
  return flatten(text, parseBlock(text, true));
}

/** Parts of one form, put together at random. */
function soup(parts: string): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts.split('¦')), { maxLength: 14 }).map((chosen) => chosen.join(''));
}

const FORMS = {
  paragraph: soup(
    '原告¦被告¦2021年¦3.¦3）¦。¦：¦ ¦\t¦　¦\n¦\n¦\r\n¦\r¦\n\n¦-¦+¦=¦:¦---¦===¦a¦“¦”¦（一）¦1)¦\u00A0¦!¦\u{20000}¦**¦**¦**¦ **（¦。** ',
  ),
  heading: fc
    .tuple(
      fc.constantFrom('# ', '## ', '#  ', '###### ', '####### ', '#', ' # ', '#\t'),
      soup('甲¦乙¦**¦ ¦　¦1.¦-¦（¦。¦\n\n¦\n'),
    )
    .map((parts) => parts.join('')),
  items: soup('1. 甲¦2. ¦乙¦\n¦\n¦\n¦- ¦-  丙¦10. ¦+ ¦1) ¦　¦\n\n¦**丁**¦**（¦。** ¦**¦ ¦    '),
  table: fc
    .tuple(
      fc.constantFrom('| 甲 | 乙 |\n|---|---|\n', '|甲|乙|\n| :-: | - |\n', '| 甲 |\n|--|\n', '||\n|-|\n'),
      soup(
        '| 1 | 2 |\n¦|¦|¦ ¦丙¦**丁**¦**（¦。**¦<br>¦<br/>¦\n¦\n¦| 3 | |\n¦|  ||\n¦| a<br>b | 。 |\n¦-¦1. ',
      ),
    )
    .map((parts) => parts.join('')),
};

describe('readSimple', () => {
  for (const [form, texts] of Object.entries(FORMS)) {
    it(`reads a ${form} as the parser would`, () => {
      let read = 0;
      fc.assert(
        fc.property(fc.oneof({ weight: 5, arbitrary: texts }, tokenSoup, markdown), (text) => {
          const simple = readSimple(text);
          if (!simple) return;
          if (simple.passages.length > 0) read++;
          assert.deepEqual(simple, parsed(text));
        }),
        { numRuns },
      );
      assert.ok(read > numRuns / 20, String(read));
    });
  }

  it('reads most of what lawyers write, and reads it as the parser would', () => {
    let [all, simply] = [0, 0];
    for (const folder of ['drafts/', 'blind/', 'unseen/']) {
      for (const name of readdirSync(new URL(folder, fixtures)).filter((file) => file.endsWith('.md'))) {
        const text = readFileSync(new URL(folder + name, fixtures), 'utf8');
        for (const { start, end } of splitBlocks(text).slice(1)) {
          const block = text.slice(start, end);
          const simple = readSimple(block);
          all += 1;
          if (simple === null) continue;
          simply += 1;
          assert.deepEqual(simple, flatten(block, parseBlock(block, false)));
        }
      }
    }
    assert.ok(simply > all * 0.9, `${String(simply)} of ${String(all)}`);
  });
});
