import assert from 'node:assert/strict';
import { coveredIds, idsBetween, readExhibitLabel } from '../../../src/facts/exhibit-label';

/** The ids it covers, the numbers as written, and what follows the label. */
function label(text: string): string | null {
  const found = readExhibitLabel(text);
  if (found === null) return null;
  const written = found.places.map(({ start, end }) => text.slice(start, end));
  return `${found.word} ${coveredIds(found).join(' ')} | ${written.join(' ')} | ${text.slice(found.end)}`;
}

const READ: readonly (readonly [text: string, label: string | null])[] = [
  ['证据1：合同', '证据 1 | 1 | 合同'],
  ['证据一、合同', '证据 1 | 一 | 合同'],
  ['证据A：合同', '证据 A | A | 合同'],
  ['证据１２．合同', '证据 12 | １２ | 合同'],
  ['证据12《合同》', '证据 12 | 12 | 《合同》'],
  ['证据2-1 图纸', '证据 2-1 | 2-1 | 图纸'],
  ['证据3至5：合同', '证据 3 4 5 | 3 5 | 合同'],
  ['证据2-1至2-3：合同', '证据 2-1 2-2 2-3 | 2-1 2-3 | 合同'],
  ['证据3、证据4：合同', '证据 3 4 | 3 4 | 合同'],
  ['证据3、4 合同', '证据 3 4 | 3 4 | 合同'],
  ['证据1、2023年度报告', '证据 1 | 1 | 2023年度报告'],
  ['证据5至3：合同', '证据 5 3 | 5 3 | 合同'],
  ['原证3 合同', '原证 3 | 3 | 合同'],
  ['附件2：合同', '附件 2 | 2 | 合同'],
  ['证据1合同', null],
  ['证据', null],
  ['证据：合同', null],
  ['合同，证据1', null],
];

describe('the label of an exhibit', () => {
  for (const [text, expected] of READ) it(text, () => assert.equal(label(text), expected));
});

describe('the numbers between two', () => {
  it('are counted out, with the part they have in common', () => {
    assert.deepEqual(idsBetween('3', '5'), ['3', '4', '5']);
    assert.deepEqual(idsBetween('2-1', '2-3'), ['2-1', '2-2', '2-3']);
    assert.deepEqual(idsBetween('2-1', '3'), ['2-1', '2-2', '2-3']);
    assert.deepEqual(idsBetween('1-2-9', '1-2-10'), ['1-2-9', '1-2-10']);
    assert.deepEqual(idsBetween('3', '3'), ['3']);
  });

  it('are none backwards, between letters, or of more exhibits than one label covers', () => {
    assert.equal(idsBetween('5', '3'), null);
    assert.equal(idsBetween('A', '3'), null);
    assert.equal(idsBetween('1', '61')?.length, 61);
    assert.equal(idsBetween('1', '62'), null);
  });
});
