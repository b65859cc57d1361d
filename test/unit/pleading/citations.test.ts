import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationKey } from '../../../src/facts/citations';
import { caseNumbersOf, citationsOf, documentNumbersOf, factSpan } from '../../../src/pleading/citations';
import { tradeSecretLibrary } from '../../../src/practice/trade-secret/library';
import { readBlocks, type BlockList } from '../../../src/text/blocks';
import type { Span } from '../../../src/text/span';

const { lexicon } = tradeSecretLibrary;
const TITLE = '最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定';

/** Keys and the words they stand on. */
function read(text: string): string[] {
  return listed(readBlocks(text));
}

function listed(blocks: BlockList): string[] {
  return citationsOf(blocks, lexicon).citations.map((placed) => {
    const span = factSpan(placed);
    return `${citationKey(placed.fact)} ${blocks.text.slice(span.start, span.end)}`;
  });
}

describe('citations of a document', () => {
  it('carries a short name from where it is defined to all that follows, not before', () => {
    const text = `依据密规第一条。\n\n《${TITLE}》（以下简称“密规”）第二条。\n\n## 理由\n\n- 依据密规第三条；\n\n| 法条 |\n| --- |\n| 密规第四条 |\n`;
    assert.deepEqual(
      read(text).filter((entry) => entry.startsWith('spc')),
      [
        `spc-trade-secret#2 《${TITLE}》（以下简称“密规”）第二条`,
        'spc-trade-secret#3 密规第三条',
        'spc-trade-secret#4 密规第四条',
      ],
    );
  });

  it('gives a short name defined twice its latest meaning', () => {
    const text = `《${TITLE}》（以下简称《规定》）。\n\n《规定》第五条。\n\n《最高人民法院关于民事诉讼证据的若干规定》（以下简称《规定》）。\n\n《规定》第二条。\n`;
    assert.deepEqual(
      read(text).map((entry) => entry.split(' ')[0]),
      ['spc-trade-secret#5', 'spc-civil-evidence#2'],
    );
  });

  it('places spans through bold marks, list marks, wrapped lines, tables and CRLF', () => {
    for (const [text, words] of [
      ['甲\n\n**《反不正当竞争法》**第**九**条第四款。', '《反不正当竞争法》**第**九**条第四款'],
      ['甲\n\n1. 依照民法典第1168条、第1169条', '民法典第1168条'],
      ['甲\r\n\r\n| 依据 |\r\n| --- |\r\n| 刑法第二百一十九条之一 |\r\n', '刑法第二百一十九条之一'],
      [
        `甲\n\n原告认为，本案应当适用《中华人民共和国反不正当竞争\n法》第九条第四款的规定。`,
        '《中华人民共和国反不正当竞争\n法》第九条第四款',
      ],
    ] as const) {
      const blocks = readBlocks(text);
      const [first] = citationsOf(blocks, lexicon).citations;
      assert.ok(first, text);
      const span = factSpan(first);
      assert.equal(text.slice(span.start, span.end), words);
      const number = factSpan(first, first.fact.numberSpan);
      assert.ok(span.start < number.start && number.end <= span.end);
    }
  });

  it('tells the corpus id of a law named without an article, also by its short name', () => {
    const text = `《${TITLE}》（以下简称《商密规定》）施行后。\n\n原告依据《商密规定》提出请求。`;
    const { titles, citations } = citationsOf(readBlocks(text), lexicon);
    assert.deepEqual(
      titles.map(({ fact }) => [fact.instrument, fact.cited]),
      [
        ['spc-trade-secret', false],
        ['spc-trade-secret', false],
      ],
    );
    assert.equal(citations.length, 0);
  });

  it('reads nothing from code, comments and front matter', () => {
    const law = '反不正当竞争法第九条';
    assert.deepEqual(read(`---\n案由: ${law}\n---\n\n\`\`\`\n${law}\n\`\`\`\n\n<!-- ${law} -->\n`), []);
  });

  it('is kept with the blocks, and after an edit read again for the touched line only', () => {
    const text = `《${TITLE}》（以下简称《规定》）第二条。\n\n甲。\n\n依照《规定》第三条。\n`;
    const before = readBlocks(text);
    const first = citationsOf(before, lexicon);
    assert.equal(citationsOf(before, lexicon), first);
    const after = readBlocks(text.replace('甲。', '甲乙。'), before);
    const second = citationsOf(after, lexicon);
    assert.notEqual(second, first);
    assert.deepEqual(
      second.citations.map(({ fact }) => fact),
      first.citations.map(({ fact }) => fact),
    );
    second.citations.forEach(({ fact }, index) => assert.equal(fact, first.citations[index]?.fact));
  });

  it('follows a changed definition although the line that uses it stays as it was', () => {
    const text = `《${TITLE}》（以下简称《规定》）。\n\n甲。\n\n依照《规定》第三条。\n`;
    const before = readBlocks(text);
    assert.deepEqual(listed(before), ['spc-trade-secret#3 《规定》第三条']);
    const after = readBlocks(text.replace(TITLE, '最高人民法院关于民事诉讼证据的若干规定'), before);
    assert.deepEqual(listed(after), ['spc-civil-evidence#3 《规定》第三条']);
  });

  it('gives the same after an edit as read anew', () => {
    const line = fc.constantFrom(
      `《${TITLE}》（以下简称《规定》）第二条`,
      '《反不正当竞争法》（以下简称《规定》）',
      '依照《规定》第三条、第四条第一款',
      '依照该法第九条和本规定第五条',
      '第二十七条',
      '- 民法典第1168条',
      '甲',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.nat(7), line, (lines, at, other) => {
        const before = readBlocks(lines.join('\n\n'));
        listed(before);
        const edited = [...lines.slice(0, at), other, ...lines.slice(at + 1)].join('\n\n');
        const after = readBlocks(edited, before);
        assert.deepEqual(listed(after), read(edited));
      }),
      { numRuns: 200 },
    );
  });
});

describe('case and document numbers of a document', () => {
  it('are read in their places', () => {
    const text =
      '甲\n\n见（2022）最高法知民终 945 号和法释〔2020〕7号。\n\n| 案号 |\n| --- |\n| (2021)鲁02知民初111号 |\n';
    const blocks = readBlocks(text);
    const wordsAt = ({ start, end }: Span): string => text.slice(start, end);
    const words = [
      ...caseNumbersOf(blocks).map((placed) => [placed.fact.normalized, wordsAt(factSpan(placed))]),
      ...documentNumbersOf(blocks).map((placed) => [placed.fact.normalized, wordsAt(factSpan(placed))]),
    ];
    assert.deepEqual(words, [
      ['（2022）最高法知民终945号', '（2022）最高法知民终 945 号'],
      ['（2021）鲁02知民初111号', '(2021)鲁02知民初111号'],
      ['法释〔2020〕7号', '法释〔2020〕7号'],
    ]);
  });
});
