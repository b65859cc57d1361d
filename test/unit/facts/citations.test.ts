import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compileLaws } from '../../../scripts/compile-laws';
import { buildLexicon } from '../../../src/law/lexicon';
import {
  citationKey,
  EMPTY_CONTEXT,
  readCitations,
  readRawCitations,
  readTitles,
  resolveCitations,
} from '../../../src/facts/citations';
import type { CitationReading } from '../../../src/facts/citations';
import { readTable } from '../../support/tables';

const lexicon = buildLexicon(compileLaws());
const SPC = '最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定';

const keys = (text: string): string => readCitations(text, lexicon).map(citationKey).join(';');
const words = (text: string, reading: CitationReading): string => text.slice(reading.start, reading.end);

function only(text: string): CitationReading {
  const [reading, ...rest] = readCitations(text, lexicon);
  assert.ok(reading && rest.length === 0, text);
  return reading;
}

describe('citations', () => {
  for (const table of ['citations', 'citations-practice', 'citations-hard']) {
    for (const [text, expected] of readTable(table)) {
      it(`${table}: reads ${JSON.stringify(text)} as ${expected || 'no citation'}`, () => {
        assert.equal(keys(text), expected);
      });
    }
  }

  it('reads the same in any width, with blanks and line breaks inside', () => {
    const text = '依照《反不正当竞争法》第17条第3款、第（一）项的规定';
    const expected = keys(text);
    assert.equal(keys([...text].join(' ')), expected);
    assert.equal(keys([...text].join('\n')), expected);
    assert.equal(keys(text.replace('17', '１７').replace('（一）', '(一)')), expected);
  });

  it('reads nothing across a blank line', () => {
    assert.equal(keys('《反不正当竞争法》\n\n第九条　经营者不得实施下列行为'), '');
    assert.equal(keys('反不正当竞争法第九\n\n条'), '');
  });

  it('places name, number, numerals and tag, for fixes', () => {
    const text = '依照《反不正当竞争法》（2019年修正）第九条第一款、第（三）项';
    const [first, second] = readCitations(text, lexicon);
    assert.ok(first && second);
    assert.equal(words(text, first), '《反不正当竞争法》（2019年修正）第九条第一款');
    const part = (span: { start: number; end: number } | null | undefined): string | null =>
      span ? text.slice(span.start, span.end) : null;
    assert.equal(part(first.titleSpan), '反不正当竞争法');
    assert.equal(part(first.tagSpan), '2019年修正');
    assert.equal(part(first.numberSpan), '第九条第一款');
    assert.equal(part(first.numerals.article), '九');
    assert.equal(part(first.numerals.paragraph), '一');
    assert.equal(words(text, second), '第（三）项');
    assert.equal(second.titleSpan, null);
    assert.equal(part(second.numerals.item), '三');
    assert.deepEqual([second.article, second.paragraph, second.item], [9, 1, 3]);
    assert.deepEqual([first.resolvedBy, second.resolvedBy], ['explicit', 'inherited']);
  });

  it('places the members of a list with one 第 by themselves', () => {
    const text = '民法典第三、四、五条';
    assert.deepEqual(
      readCitations(text, lexicon).map((reading) => words(text, reading)),
      ['民法典第三', '四', '五条'],
    );
  });

  it('keeps the document number beside the title', () => {
    const text = `《${SPC}》（法释〔2021〕4号）第五条`;
    const { documentNumber, law } = only(text);
    assert.equal(law, 'spc-trade-secret');
    assert.equal(documentNumber?.normalized, '法释〔2021〕4号');
    assert.equal(text.slice(documentNumber.start, documentNumber.end), '法释〔2021〕4号');
  });

  for (const [text, form] of [
    ['反不正当竞争法第九条第（四）款', 'bracketed-paragraph'],
    ['《反不正当竞争法》32条', 'missing-di'],
    ['《反不正当竞争法》第九第四款', 'missing-unit'],
    ['反法9.4', 'dotted'],
    ['《最高人民法院关于适用《中华人民共和国反不正当竞争法》若干问题的解释》第一条', 'nested-title'],
    ['《最高人民法院关于适用<中华人民共和国反不正当竞争法>若干问题的解释》第一条', 'nested-title'],
    ['《反不正当竞争法》2019年修正第九条', 'year-without-brackets'],
  ] as const) {
    it(`notes ${form} in ${text}`, () => {
      assert.deepEqual(only(text).forms, [form]);
    });
  }

  it('notes nothing irregular in the official forms', () => {
    for (const text of [
      '《反不正当竞争法》（2019年修正）第九条第一款第（三）项',
      '反不正当竞争法第九条第一款第三项',
      '《最高人民法院关于适用〈中华人民共和国反不正当竞争法〉若干问题的解释》第一条',
      '第七条（三）项',
      '第三百零六条',
    ])
      assert.deepEqual(only(text).forms, [], text);
  });

  it('knows the corpus id of an instrument that keys print by its title', () => {
    const { law, instrument } = only('《最高人民法院关于人民法院登记立案若干问题的规定》第七条');
    assert.equal(law, 'unknown:《最高人民法院关于人民法院登记立案若干问题的规定》');
    assert.equal(instrument, 'spc-case-registration');
  });
});

describe('citations of later passages', () => {
  const read = (...passages: string[]): string[] => {
    let context = EMPTY_CONTEXT;
    return passages.map((text) => {
      const resolved = resolveCitations(readRawCitations(text, lexicon), lexicon, context);
      context = resolved.context;
      return resolved.citations.map(citationKey).join(';');
    });
  };

  it('resolve short names defined before, with their version', () => {
    assert.deepEqual(
      read(
        `原告依据《${SPC}》（以下简称“商密规定”）主张权利。`,
        '被告的行为符合商密规定第九条，《商密规定》第十条',
        '《中华人民共和国反不正当竞争法》（2019年修正）（下称《反法》）',
        '《反法》第九条、反法第十七条',
      ),
      ['', 'spc-trade-secret#9;spc-trade-secret#10', '', 'aucl@2019#9;aucl@2019#17'],
    );
  });

  it('resolve 该法 and 本规定 to the last law of that kind', () => {
    assert.deepEqual(read('依据《民法典》。', '该法第一千一百六十八条', '该规定第五条'), [
      '',
      'civil-code#1168',
      '@prev#5',
    ]);
  });

  it('do not inherit the law for a bare number', () => {
    assert.deepEqual(read('依据《民法典》第五条。', '第六条第一款'), ['civil-code#5', '#6.1']);
  });

  it('know a short name of a private document', () => {
    assert.deepEqual(read('双方签订《技术服务协议》（以下简称《规定》）。', '《规定》第五条、第六条'), [
      '',
      '',
    ]);
  });

  it('leave the context as it is when a passage names no law', () => {
    const first = resolveCitations(readRawCitations('依据《民法典》', lexicon), lexicon).context;
    const second = resolveCitations(readRawCitations('第二条生产线', lexicon), lexicon, first).context;
    assert.equal(second, first);
  });
});

describe('articles of other rules', () => {
  it('stay those of a foreign law, with and without its own name in the corpus', () => {
    for (const text of [
      '依葡萄牙民法典第二条',
      '适用美国统一商业秘密法第1条',
      '香港特别行政区公司条例第10条',
    ])
      assert.equal(keys(text), '', text);
    assert.equal(keys('日本民法典第709条不适用，应适用民法典第1165条'), 'civil-code#1165');
  });

  it('stay those of the company that gave itself the rule', () => {
    assert.equal(keys('甲公司于2020年印发本办法。职工违反本办法第三条的，扣发奖金'), '');
    assert.equal(keys('为审理侵犯商业秘密案件，制定本规定。当事人依照本规定第三条主张'), '@self#3');
  });

  it('stay those of a standard, and the law goes on where it is named again', () => {
    assert.equal(keys('不符合HG/T 2345—2019第四条，违反民法典第五条'), 'civil-code#5');
  });
});

describe('titles', () => {
  const titles = (text: string): string[] =>
    readTitles(readRawCitations(text, lexicon)).map(
      (title) => `${title.law ?? '?'} ${title.name}${title.cited ? ' cited' : ''}`,
    );

  it('are told with and without an article', () => {
    assert.deepEqual(titles('《侵权责任法》已废止，现依《民法典》第1168条；《保密协议》第三条'), [
      'tort-law 侵权责任法',
      'civil-code 民法典 cited',
    ]);
  });

  it('are told by document number and without 《》', () => {
    assert.deepEqual(titles('依据法释〔2007〕2号及民法通则'), [
      'spc-aucl-2007 法释〔2007〕2号',
      'civil-law-principles 民法通则',
    ]);
  });

  it('are none inside other words', () => {
    for (const text of ['公司法定代表人', '违反法律规定', '取消法人资格', '劳动合同法律关系', '保密制度'])
      assert.deepEqual(titles(text), [], text);
  });
});

const fragment = fc.constantFrom(
  ...'《 》 〈 〉 （ ） ( ) 第 条 款 项 之一 、 至 - 和 ， 。 \n \n\n 一 二十 １７ 9.4 2019年修正 以下简称 该法 本规定'.split(
    ' ',
  ),
  ...'反不正当竞争法 民法典 劳动合同 法释〔2020〕7号 公司章程 同条 约定 规定 最高人民法院关于 的 Article'.split(
    ' ',
  ),
);

describe('citations of any text', () => {
  it('never throw, lie in order inside the text, and name a provision', () => {
    const text = fc.oneof(
      fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const reading of readCitations(source, lexicon)) {
          assert.ok(reading.start >= end && reading.end > reading.start && reading.end <= source.length);
          assert.ok(reading.numberSpan.start >= reading.start && reading.numberSpan.end <= reading.end);
          assert.ok(reading.article >= 1);
          end = reading.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same for the passage by itself and in a longer document', () => {
    const passage = '依照反不正当竞争法第九条、第十七条的规定。';
    assert.equal(keys(passage.repeat(500)), Array(500).fill(keys(passage)).join(';'));
  });
});
