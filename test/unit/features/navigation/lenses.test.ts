import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lensesOf } from '../../../../src/features/navigation/lenses';
import type { Language } from '../../../../src/lint/rule';
import { DRAFT, read } from './cursor';
import type { Lens } from '../../../../src/features/navigation/lenses';

function lenses(text: string, language: Language): readonly Lens[] {
  const { pleading } = read(text);
  return pleading === null ? [] : lensesOf(pleading, pleading.remedies.sum, language);
}

function titles(text: string, language: Language = 'zh-cn'): readonly string[] {
  return lenses(text, language).map(({ title, places }) => `${title} [${String(places.length)}]`);
}

const EVIDENCE = [
  '5 份证据 [5]',
  '1 份正文未引用 [1]',
  '1 份未写证明目的 [1]',
  '引用了 1 份未列入清单的证据 [1]',
];

describe('lenses above claims and evidence', () => {
  const cases: readonly (readonly [what: string, claims: string, titles: readonly string[]])[] = [
    [
      'adds up what the claims ask for; the fee follows article 13 of the Measures',
      '2. 判令被告赔偿原告经济损失1000000元及合理开支136000元；',
      ['3 项请求 [3]', '金额合计 1,136,000 元 [1]', '案件受理费 15,024 元 [1]'],
    ],
    [
      'leaves a total over several claims out of the sum',
      '2. 判令被告赔偿原告经济损失100万元；\n3. 判令被告赔偿合理开支10万元；\n\n以上第2项、第3项合计110万元。\n\n4. 判令被告消除影响；',
      ['5 项请求 [5]', '金额合计 1,100,000 元 [2]', '案件受理费 14,700 元 [2]'],
    ],
    [
      'counts no part of a sum twice',
      '2. 判令被告赔偿原告经济损失及合理开支共计110万元（其中合理开支10万元）；',
      ['3 项请求 [3]', '金额合计 1,100,000 元 [1]', '案件受理费 14,700 元 [1]'],
    ],
    [
      'names the range of the fee where nothing is claimed in money',
      '2. 判令被告消除影响；',
      ['3 项请求 [3]', '案件受理费 500 元至 1000 元 [0]'],
    ],
    [
      'says nothing of a sum while a blank stands',
      '2. 判令被告赔偿经济损失【金额】元；',
      ['3 项请求 [3]', '金额尚不能合计 [0]'],
    ],
  ];
  for (const [what, claims, expected] of cases)
    it(what, () => {
      const text = DRAFT.replace('2. 判令被告赔偿原告经济损失1000000元及合理开支136000元；', claims);
      assert.deepEqual(titles(text), [...expected, ...EVIDENCE]);
    });

  it('speaks English', () => {
    assert.deepEqual(titles(DRAFT, 'en'), [
      '3 claims [3]',
      'RMB 1,136,000 in all [1]',
      'court fee RMB 15,024 [1]',
      '5 exhibits [5]',
      '1 not cited in the text [1]',
      '1 without a purpose [1]',
      '1 cited but not listed [1]',
    ]);
  });

  it('says nothing above a file that is no pleading', () => {
    assert.deepEqual(titles('# 会议纪要\n'), []);
  });

  const stated: readonly (readonly [draft: string, total: string])[] = [
    ['qingdao-packaging', '金额合计 230,000 元'],
    ['coating-formula-licensee', '金额合计 316,000 元'],
    ['fermentation-process', '金额合计 1,860,000 元'],
    ['fastener-export-customers', '金额合计 896,860 元'],
    ['mould-drawings-statutory', '金额合计 4,096,000 元'],
    ['warehouse-source-code', '金额合计 1,145,920 元'],
    ['hospital-consumables-customers', '金额合计 610,000 元'],
  ];
  for (const [draft, total] of stated)
    it(`${draft}: ${total}, as its author adds it up`, () => {
      const file = join(import.meta.dirname, '../../../fixtures/drafts', `${draft}.md`);
      const all = lenses(readFileSync(file, 'utf8'), 'zh-cn').map(({ title }) => title);
      assert.equal(
        all.find((title) => title.includes('合计')),
        total,
      );
    });
});
