import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../../../src/lint/rule';
import { numbering } from '../../../../src/rules/evidence/numbering';
import { writtenLike } from '../../../../src/text/written-like';
import { formatChinese } from '../../../../src/text/numerals';
import { checkWith } from '../../../support/rule-cases';
import { draft, lines } from './cases';

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

function fixOf(text: string): readonly Edit[] | null {
  const remedy = checkWith([numbering], text)[0]?.remedies[0];
  return remedy?.kind === 'edit' ? remedy.edits : null;
}

const WRITTEN = {
  digits: (number: number) => String(number),
  chinese: formatChinese,
  wide: (number: number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  padded: (number: number) => String(number).padStart(2, '0'),
} as const;

/** Exhibits named 材料1, 材料2 …, numbered with gaps, and citations that say in words which exhibit they mean. */
const drafts = fc
  .record({
    gaps: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 12 }),
    style: fc.constantFrom(...(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[])),
    asTable: fc.boolean(),
    cited: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 8 }),
  })
  .map(({ gaps, style, asTable, cited }) => {
    const write = WRITTEN[style];
    let number = 0;
    const numbers = gaps.map((gap) => (number += gap + 1));
    const pick = (index: number): number => index % numbers.length;
    const facts = cited.map(([a, b, range]) => {
      const [from, to] = [Math.min(pick(a), pick(b)), Math.max(pick(a), pick(b))];
      return range && from < to
        ? `引用<${String(from)}至${String(to)}>证据${write(numbers[from] ?? 1)}至证据${write(numbers[to] ?? 1)}。`
        : `引用<${String(from)}>（证据${write(numbers[from] ?? 1)}）。`;
    });
    const list = asTable
      ? [
          '| 编号 | 名称 | 来源 | 证明目的 |',
          '| --- | --- | --- | --- |',
          ...numbers.map((own, index) => `| 证据${write(own)} | 材料<${String(index)}> | 原告 | 事实 |`),
        ].join('\n')
      : numbers
          .map((own, index) => `证据${write(own)}：材料<${String(index)}>，来源于原告，证明事实。`)
          .join('\n\n');
    return draft(list, facts.join('\n\n'));
  });

/** Every citation with the exhibit its number stands for in the list now. */
function meant(text: string): string[] {
  const numeral = '[0-9０-９一二三四五六七八九十百]{1,5}';
  const list = new Map(
    [...text.matchAll(new RegExp(`证据(${numeral})(?: \\| |：)材料<(\\d+)>`, 'g'))].map(([, id, name]) => [
      id,
      name,
    ]),
  );
  return [
    ...text.matchAll(new RegExp(`引用<([\\d至]+)>（?证据(${numeral})(?:至证据(${numeral}))?`, 'g')),
  ].map(
    ([, said, from, to]) =>
      `${said ?? ''} = ${list.get(from ?? '') ?? '?'}${to === undefined ? '' : `至${list.get(to) ?? '?'}`}`,
  );
}

describe('renumbering', () => {
  it('however often, keeps every reference at the same exhibit and leaves nothing to renumber', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const before = meant(text);
        for (const line of before) {
          const [said, now] = line.split(' = ');
          assert.equal(said, now);
        }
        let current = text;
        for (let round = 0; round < 3; round += 1) {
          const edits = fixOf(current);
          if (edits === null) break;
          assert.equal(round, 0, 'one round is enough');
          current = apply(current, edits);
        }
        assert.deepEqual(meant(current), before);
        assert.deepEqual(checkWith([numbering], current), []);
        const bare = (words: string): string =>
          words.replace(/证据[0-9０-９一二三四五六七八九十百]+/g, '证据');
        assert.equal(bare(current), bare(text));
      }),
      { numRuns: 150 },
    );
  });

  it('a duplicate that nobody cites moves the numbers behind it', () => {
    const text = draft(lines('1', '2', '2', '3'), '甲（证据1）。乙（证据3）。');
    const after = apply(text, fixOf(text) ?? []);
    for (const words of ['证据2：材料乙', '证据3：材料丙', '证据4：材料丁', '乙（证据4）', '甲（证据1）'])
      assert.ok(after.includes(words), words);
  });

  it('groups keep their parts', () => {
    const text = draft(
      '1-1 甲，来源于原告，证明事实。\n\n1-3 乙，来源于原告，证明事实。\n\n3-1 丙，来源于原告，证明事实。',
      '一（证据1-3）。二（证据3-1）。三（证据3）。',
    );
    const after = apply(text, fixOf(text) ?? []);
    for (const words of ['1-2 乙', '2-1 丙', '证据1-2', '证据2-1', '三（证据2）'])
      assert.ok(after.includes(words), words);
  });

  it('leaves the other side’s exhibits alone', () => {
    const text = draft(lines('1', '3'), '甲（证据3）。被告提交的证据3不实。');
    const after = apply(text, fixOf(text) ?? []);
    assert.ok(after.includes('甲（证据2）') && after.includes('被告提交的证据3不实'));
  });

  for (const [what, text] of [
    ['a duplicate is cited', draft(lines('1', '2', '2'), '事实（证据2）。')],
    ['a citation leads nowhere', draft(lines('1', '3'), '事实（证据9）。')],
    ['the list is a catalogue of its own', draft(lines('1', '3'), '', '# 证据目录')],
    [
      'two groups are numbered alike',
      draft(
        '### 第一组\n\n证据1：甲，证明事实。\n\n### 第二组\n\n证据1：乙，证明事实。\n\n证据3：丙，证明事实。',
      ),
    ],
  ] as const) {
    it(`offers nothing where ${what}`, () => {
      assert.equal(fixOf(text), null);
      if (what !== 'the list is a catalogue of its own') assert.equal(checkWith([numbering], text).length, 1);
    });
  }

  it('writes as it was written', () => {
    assert.equal(writtenLike('三', '12'), '十二');
    assert.equal(writtenLike('３', '12'), '１２');
    assert.equal(writtenLike('03', '4'), '04');
    assert.equal(writtenLike('1－3', '1-2'), '1－2');
  });
});
