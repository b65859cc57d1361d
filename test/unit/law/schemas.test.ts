import assert from 'node:assert/strict';
import { caseSchema } from '../../../src/law/case-schema';
import { corpusSchema, instrumentSchema } from '../../../src/law/schema';
import { lawTextSchema } from '../../../src/law/text-schema';

const both = { zh: '某文', en: 'some words' };
const name = { zh: '甲', en: 'A' };

const text = {
  law: 'spc-trade-secret',
  version: 2020,
  authority: '法释〔2020〕7号',
  source: both,
  renumbering: [{ law: 'aucl', old: 2019, current: 2025, reason: both }],
  articles: [
    {
      article: 1,
      subject: both,
      plead: both,
      refs: [{ law: 'aucl', old: '9.1', current: '10.1.3' }],
      paragraphs: ['甲。', { text: '乙：', restated: true, items: ['一', { text: '二', restated: true }] }],
    },
  ],
};
const article = text.articles[0];

const leading = {
  id: 'case-945',
  number: '（2022）最高法知民终945号',
  date: '2022-12-26',
  title: both,
  subject: both,
  court: both,
  parties: [
    { role: both, name: '甲', note: both },
    { role: both, name: '乙', note: both },
  ],
  history: [{ number: '（2022）最高法知民终945号', date: '2022-12-26', court: both, outcome: both }],
  facts: [both],
  holding: [both],
  test: [{ name: both, text: both }],
  amounts: [{ label: both, fen: 0 }],
  laws: ['aucl@2019#17.3', 'civil-code#1168'],
  rules: ['measures/evidence'],
  source: both,
};

const version = { year: 2019, effective: '2019-04-23', confidence: 'high' };
const instrument = {
  id: 'aucl',
  title: '某法',
  listed: true,
  kind: 'law',
  issuer: '某机关',
  versions: [version],
};

type Patch = Readonly<Record<string, unknown>>;

/** Names what is changed and whether it is still taken. */
const CASES: readonly (readonly [
  string,
  { safeParse(value: unknown): { success: boolean } },
  Patch,
  Patch,
  boolean,
])[] = [
  ...(
    [
      ['as it is', {}, true],
      ['an unknown key', { more: 1 }, false],
      ['a law in capitals', { law: 'SPC' }, false],
      ['a law with a hyphen at its end', { law: 'spc-' }, false],
      ['a law with digits', { law: 'spc-2' }, true],
      ['a law that begins with a digit', { law: '2-spc' }, false],
      ['the year 1949', { version: 1949 }, true],
      ['the year 1948', { version: 1948 }, false],
      ['the year 2099', { version: 2099 }, true],
      ['the year 2100', { version: 2100 }, false],
      ['half a year', { version: 2019.5 }, false],
      ['no articles', { articles: [] }, false],
      ['a source without words', { source: { zh: '', en: 'a' } }, false],
      ['a source in one language', { source: { zh: '甲' } }, false],
      ['a source of one character', { source: name }, true],
      ['an article at another place', { articles: [{ ...article, article: 2 }] }, false],
      ['article 0', { articles: [{ ...article, article: 0 }] }, false],
      ['no renumbering for a law named', { renumbering: [] }, false],
      ['an article without paragraphs', { articles: [{ ...article, paragraphs: [] }] }, false],
      ['an empty paragraph', { articles: [{ ...article, paragraphs: [{ text: '' }] }] }, false],
      ['a paragraph with text alone', { articles: [{ ...article, paragraphs: [{ text: '甲' }] }] }, true],
      ['a rule by its id', { articles: [{ ...article, rules: ['act/date'] }] }, true],
      ['a rule without its group', { articles: [{ ...article, rules: ['date'] }] }, false],
      ['a rule with a digit', { articles: [{ ...article, rules: ['act/d4te'] }] }, false],
      ...['9', '219-1', '9.1.3', '219-1.2'].map((old) => place(old, true)),
      ...['9.1.3.4', '第九条', '9-', '.1', '9.', '9a'].map((old) => place(old, false)),
    ] as const
  ).map(([what, patch, taken]) => [`a text: ${what}`, lawTextSchema, text, patch, taken] as const),
  ...(
    [
      ['as it is', {}, true],
      ['an id in capitals', { id: 'Case' }, false],
      ['a number without brackets', numbered('2022最高法知民终945号'), false],
      ['a number with a year of three digits', numbered('（202）最高法知民终945号'), false],
      ['a number of a court of one character', numbered('（2022）京9号'), false],
      ['a number of a court of two characters', numbered('（2022）京民945号'), true],
      ['a number with a blank', numbered('（2022）最高法 知民终945号'), false],
      ['a number without 号', numbered('（2022）最高法知民终945'), false],
      ['a number with words behind', numbered('（2022）最高法知民终945号判决'), false],
      ['a history without the judgment', { date: '2022-12-27' }, false],
      ['another instance alone', { number: '（2022）最高法知民终946号' }, false],
      ['a date the calendar lacks', { date: '2022-02-30' }, false],
      ['one party', { parties: leading.parties.slice(1) }, false],
      ['no facts', { facts: [] }, false],
      ['no holding', { holding: [] }, false],
      ['no history', { history: [] }, false],
      ['an amount below zero', { amounts: [{ label: both, fen: -1 }] }, false],
      ['a law without its article', { laws: ['aucl'] }, false],
      ['a law with a version of two digits', { laws: ['aucl@19#17'] }, false],
      ['a law down to its item', { laws: ['aucl#17.3.1'] }, true],
      ['a law below its item', { laws: ['aucl#17.3.1.2'] }, false],
      ['a rule without its group', { rules: ['evidence'] }, false],
    ] as const
  ).map(([what, patch, taken]) => [`a case: ${what}`, caseSchema, leading, patch, taken] as const),
  ...(
    [
      ['as it is', {}, true],
      ['an id of two characters', { id: 'au' }, false],
      ['an id of three characters', { id: 'auc' }, true],
      ['an id that begins with a digit', { id: '9auc' }, false],
      ['an id of 42 characters', { id: 'a'.repeat(42) }, false],
      ['an id of 41 characters', { id: 'a'.repeat(41) }, true],
      ['a title of one character', { title: '法' }, false],
      ['an issuer of one character', { issuer: '某' }, false],
      ['an unknown kind', { kind: 'custom' }, false],
      ['governed by the judgment', { governedBy: 'judgment' }, false],
      ['governed by the act', { governedBy: 'act' }, true],
      ['no versions', { versions: [] }, false],
      ['the year 1948', { versions: [{ ...version, year: 1948 }] }, false],
      ['the year 1949', { versions: [{ ...version, year: 1949 }] }, true],
      ['the year 2100', { versions: [{ ...version, year: 2100 }] }, false],
      ['the year 2099', { versions: [{ ...version, year: 2099 }] }, true],
      ['no last article', { versions: [{ ...version, lastArticle: 0 }] }, false],
      ['a structure', { versions: [{ ...version, structure: '0,0 4,0 +1 12' }] }, true],
      ['a structure with a word', { versions: [{ ...version, structure: '0,a' }] }, false],
      ['a structure that ends in a comma', { versions: [{ ...version, structure: '0,' }] }, false],
      ['a structure of hundreds', { versions: [{ ...version, structure: '100' }] }, false],
      ['known articles', { versions: [{ ...version, knownArticles: { '9': '0,3', '219-1': '0' } }] }, true],
      ['known articles by name', { versions: [{ ...version, knownArticles: { 第九条: '0' } }] }, false],
      ['known articles with a blank', { versions: [{ ...version, knownArticles: { '9': '0, 3' } }] }, false],
      ['no confidence', { versions: [{ ...version, confidence: 'sure' }] }, false],
      ['a date without its day', { versions: [{ ...version, effective: '2019-04' }] }, false],
      ['repealed', { repealed: { on: '2021-01-01', by: both } }, true],
      ['repealed by one character', { repealed: { on: '2021-01-01', by: name } }, false],
      ['moved articles', moved({ '3-12': 4, '9.2': '9.3', '273': '279.1.3', '9.1.2': '9.1.3' }), true],
      ['moved articles by name', moved({ 第三条: 4 }), false],
      ['moved to an item of an item', moved({ '9': '9.1.2.3' }), false],
      ['moved from an open range', moved({ '9-': 4 }), false],
      ['an article note', note({}), true],
      ['a note on 之一', note({ article: '219-1' }), true],
      ['a note on a paragraph', note({ article: '9.1' }), false],
      ['a note with a word of one character', note({ words: ['保'] }), false],
      ['a note with a word of two', note({ words: ['保密'] }), true],
    ] as const
  ).map(([what, patch, taken]) => [`a law: ${what}`, instrumentSchema, instrument, patch, taken] as const),
  ['a corpus', corpusSchema, { asOf: '2026-11-28', instruments: [], otherTitles: ['某法'] }, {}, true],
  ['a corpus without its day', corpusSchema, { instruments: [], otherTitles: [] }, {}, false],
];

function place(old: string, taken: boolean): readonly [string, Patch, boolean] {
  return [
    `a place ${old}`,
    { articles: [{ ...article, refs: [{ law: 'aucl', old, current: '1' }] }] },
    taken,
  ];
}

function numbered(number: string): Patch {
  return { number, history: [{ ...leading.history[0], number }] };
}

function moved(map: Patch): Patch {
  return { concordance: [{ from: 2017, to: 2019, complete: true, map }] };
}

function note(patch: Patch): Patch {
  return { articles: [{ article: '9', subject: both, ...patch }] };
}

describe('what is taken as data of laws and cases', () => {
  for (const [what, schema, base, patch, taken] of CASES)
    it(`${what}: ${taken ? 'taken' : 'refused'}`, () => {
      assert.equal(schema.safeParse({ ...base, ...patch }).success, taken);
    });

  it('gives a plain string its full form', () => {
    const read = lawTextSchema.parse(text).articles[0];
    assert.deepEqual(read?.paragraphs, [
      { text: '甲。', restated: false, items: [] },
      {
        text: '乙：',
        restated: true,
        items: [
          { text: '一', restated: false },
          { text: '二', restated: true },
        ],
      },
    ]);
    assert.deepEqual(read.rules, []);
  });

  it('says what is wrong with the order, the references and the history', () => {
    const said = (result: { error?: { issues: readonly { message: string }[] } }): readonly string[] =>
      (result.error?.issues ?? []).map(({ message }) => message);
    assert.deepEqual(said(lawTextSchema.safeParse({ ...text, articles: [{ ...article, article: 2 }] })), [
      'article 2 stands at place 1',
    ]);
    assert.deepEqual(said(lawTextSchema.safeParse({ ...text, renumbering: [] })), [
      'article 1 refers to aucl, which has no renumbering',
    ]);
    assert.deepEqual(said(caseSchema.safeParse({ ...leading, date: '2022-12-27' })), [
      'the history lacks the judgment the case is known by',
    ]);
  });
});
