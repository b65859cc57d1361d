import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readCaseNumbers } from '../../../src/facts/case-numbers';
import { readDocumentNumbers } from '../../../src/facts/document-numbers';
import { readTable } from '../../support/tables';

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normalized: string;
  readonly malformed: boolean;
}

function keys(text: string): string {
  const print = (kind: string, { start, normalized, malformed }: Reading): [number, string] => [
    start,
    `${kind}:${normalized}${malformed ? '!' : ''}`,
  ];
  return [
    ...readCaseNumbers(text).map((reading) => print('case', reading)),
    ...readDocumentNumbers(text).map((reading) => print('doc', reading)),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, key]) => key)
    .join(';');
}

describe('case and document numbers', () => {
  for (const table of ['numbers', 'numbers-practice', 'numbers-hard']) {
    for (const [text, expected] of readTable(table)) {
      it(`${table}: reads ${JSON.stringify(text)} as ${expected || 'no number'}`, () => {
        assert.equal(keys(text), expected);
      });
    }
  }

  it('give the place and the words, line breaks included', () => {
    const text = '见（2021）鲁 02 知民\n初 111 号判决';
    assert.deepEqual(readCaseNumbers(text), [
      {
        start: 1,
        end: text.indexOf('判决'),
        text: '（2021）鲁 02 知民\n初 111 号',
        normalized: '（2021）鲁02知民初111号',
        malformed: false,
        year: 2021,
      },
    ]);
    const [number] = readDocumentNumbers('依据法釋 [2022] 9 號。');
    assert.deepEqual(
      [number?.text, number?.normalized, number?.standardBrackets],
      ['法釋 [2022] 9 號', '法释〔2022〕9号', false],
    );
    assert.equal(readDocumentNumbers('法释〔2022〕9号')[0]?.standardBrackets, true);
  });

  it('know every kind of court: supreme, high, intermediate, basic, military and corps', () => {
    for (const court of [
      '最高法',
      '京',
      '鲁',
      '鲁02',
      '鲁0202',
      '京73',
      '新40',
      '兵',
      '兵08',
      '兵0801',
      '军',
    ])
      for (const type of ['知民初', '民终', '行申', '刑初', '执异', '知民辖终']) {
        const [reading] = readCaseNumbers(`（2021）${court}${type}1号`);
        assert.equal(reading?.malformed, false, court + type);
      }
    for (const court of ['最高知法', '最高院', '鲁2', '鲁021', '鲁02021', '山', '青岛'])
      assert.equal(readCaseNumbers(`（2021）${court}民初1号`)[0]?.malformed, true, court);
  });

  it('never throw, and lie in order inside the text', () => {
    const part = fc.constantFrom(
      ...'（ ） ( 〔 〕 2021 202 最高法 知民初 民终 鲁02 号 字第 111 X 法释 法 令第 国务院 公告 之一 、 \n 证 年'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (source) => {
        for (const read of [readCaseNumbers, readDocumentNumbers]) {
          let end = 0;
          for (const reading of read(source)) {
            assert.ok(reading.start >= end && reading.end > reading.start && reading.end <= source.length);
            assert.equal(reading.text, source.slice(reading.start, reading.end));
            end = reading.end;
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
