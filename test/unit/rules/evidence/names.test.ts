import assert from 'node:assert/strict';
import { exhibitNames, exhibitsNamed } from '../../../../src/pleading/exhibit-names';
import { numbering } from '../../../../src/rules/evidence/numbering';
import { purpose } from '../../../../src/rules/evidence/purpose';
import { source } from '../../../../src/rules/evidence/source';
import { unusedExhibit } from '../../../../src/rules/evidence/unused';
import { checkWith } from '../../../support/rule-cases';
import { draft } from './cases';

const said = (rule: Parameters<typeof checkWith>[0][number], evidence: string): readonly string[] =>
  checkWith([rule], draft(evidence)).map(({ message }) => message.split('。')[0] ?? '');

describe('what the list calls an exhibit', () => {
  it('is what findings call it', () => {
    const list = '附件A：账本，来源于原告，证明数量。\n\n附件B：图纸。';
    assert.deepEqual(said(source, list), ['附件B没有写明来源']);
    assert.deepEqual(said(purpose, list), ['附件B没有写明证明目的']);
    assert.match(said(unusedExhibit, list).join(''), /^附件B“图纸”在正文中没有被引用/);
    assert.deepEqual(
      said(numbering, '原证1：账本，来源于原告，证明数量。\n\n原证3：图纸，来源于原告，证明内容。'),
      ['原证编号缺少2'],
    );
    assert.deepEqual(said(source, '1. 账本，证明数量。\n2. 图纸，来源于原告，证明内容。'), [
      '证据1没有写明来源',
    ]);
  });

  it('stands once for the numbers behind it', () => {
    const named = (word: string, ...ids: readonly string[]): { word: string; id: string }[] =>
      ids.map((id) => ({ word, id }));
    assert.equal(exhibitNames([...named('证据', '2', '5'), ...named('附件', 'A')]), '证据2、5、附件A');
    assert.equal(exhibitNames([]), '');
    assert.equal(
      exhibitsNamed(named('原证', '1', '2', '3', '4', '5', '6', '7', '8', '9')),
      '原证1、2、3、4、5、6、7、8等',
    );
    assert.equal(
      exhibitsNamed(named('原证', '1', '2', '3', '4', '5', '6', '7', '8')),
      '原证1、2、3、4、5、6、7、8',
    );
  });
});
