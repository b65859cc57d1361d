import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileLaws } from '../../../scripts/compile-laws';
import { deriveStructure } from '../../../scripts/derive-structure';
import {
  findInstrument,
  findVersion,
  lackInVersion,
  noteInVersion,
  structureOfVersion,
} from '../../../src/law/corpus';
import type { Instrument, LawVersion } from '../../../src/law/corpus';
import { readOfficialText, structureOf } from '../../../src/law/official-text';
import { parseProvisionKey, provisionKey } from '../../../src/law/provision';
import { decodeStructure, encodeStructure } from '../../../src/law/structure';
import { subjectOf } from '../../../src/law/subject';
import { needOfficialTexts, OFFICIAL_TEXTS, officialText } from '../../support/oracle';

const LAWS = join(import.meta.dirname, '../../../src/practice/trade-secret/laws');
const corpus = compileLaws();

function instrument(id: string): Instrument {
  const found = findInstrument(corpus, id);
  assert.ok(found, id);
  return found;
}

function version(id: string, year: number): LawVersion {
  const found = findVersion(instrument(id), year);
  assert.ok(found, `${id} ${year}`);
  return found;
}

const lack = (id: string, year: number, key: string): string => {
  const ref = parseProvisionKey(key);
  assert.ok(ref, key);
  return lackInVersion(version(id, year), ref);
};

describe('law corpus', () => {
  it('holds every id of the public contract and says which these are', () => {
    const listed = corpus.instruments.filter((i) => i.listed).map((i) => i.id);
    assert.deepEqual(
      listed.sort(),
      (
        'aucl civil-code company-law contract-law copyright-law court-fees cpl criminal-law ip-criminal-2025 ' +
        'labour-contract-law patent-law samr-trade-secret spc-aucl-2007 spc-aucl-2022 spc-civil-evidence spc-cpl ' +
        'spc-ip-evidence spc-jurisdiction spc-preservation spc-punitive-2021 spc-punitive-2026 spc-trade-secret ' +
        'tort-law trademark-law'
      ).split(' '),
    );
  });

  it('puts versions in order, each ending when the next takes effect', () => {
    for (const { id, versions, repealed } of corpus.instruments) {
      for (const [index, current] of versions.entries()) {
        const next = versions[index + 1];
        if (next) assert.equal(current.ended, next.effective, `${id} ${current.year}`);
        else assert.equal(current.ended, repealed?.on, `${id}: repeal`);
        assert.ok((current.adopted ?? current.effective) <= current.effective, `${id} ${current.year}`);
      }
    }
  });

  it('gives no name to two instruments', () => {
    const seen = new Map<string, string>();
    for (const { id, title, otherTitles, shortNames } of corpus.instruments) {
      for (const name of [title, ...otherTitles, ...shortNames]) {
        assert.ok((seen.get(name) ?? id) === id, `${name}: ${seen.get(name)} and ${id}`);
        seen.set(name, id);
      }
    }
  });

  it('notes only articles its versions have, and each once', () => {
    for (const { id, versions, articles } of corpus.instruments) {
      const seen = new Set<string>();
      for (const note of articles) {
        const year = note.version ?? versions.at(-1)?.year ?? 0;
        assert.equal(lack(id, year, note.article) === 'article', false, `${id}@${year}#${note.article}`);
        assert.equal(seen.has(`${year}#${note.article}`), false, `${id}@${year}#${note.article} twice`);
        seen.add(`${year}#${note.article}`);
      }
    }
  });

  it('refuses a file that does not follow the schema, naming file and place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'laws-'));
    try {
      writeFileSync(join(folder, 'structure.json'), '{}');
      const good = readFileSync(join(LAWS, 'tort-law.yaml'), 'utf8');
      writeFileSync(join(folder, 'tort-law.yaml'), good);
      assert.throws(() => compileLaws(folder), /as-of\.yaml/);
      writeFileSync(join(folder, 'as-of.yaml'), 'asOf: 2026-11-32\n');
      assert.throws(() => compileLaws(folder), /as-of\.yaml[\s\S]*asOf/);
      writeFileSync(join(folder, 'as-of.yaml'), 'asOf: 2026-11-22\n');
      assert.equal(compileLaws(folder).instruments.length, 1);
      writeFileSync(
        join(folder, 'tort-law.yaml'),
        good.replace('effective: 2010-07-01', 'effective: 2010-07-32'),
      );
      assert.throws(() => compileLaws(folder), /tort-law\.yaml[\s\S]*effective/);
      writeFileSync(join(folder, 'tort-law.yaml'), `${good}\nsentence: whole text\n`);
      assert.throws(() => compileLaws(folder), /tort-law\.yaml/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const facts: readonly (readonly [id: string, year: number, key: string, lack: string])[] = [
    ['aucl', 2025, '41', 'none'],
    ['aucl', 2025, '42', 'article'],
    ['aucl', 2025, '10.4', 'none'],
    ['aucl', 2025, '10.5', 'paragraph'],
    ['aucl', 2025, '10.1.4', 'none'],
    ['aucl', 2025, '10.1.5', 'item'],
    ['aucl', 2025, '22.5', 'paragraph'],
    ['aucl', 2025, '39.2.3', 'none'],
    ['aucl', 2019, '9.4', 'none'],
    ['aucl', 2019, '34', 'article'],
    ['aucl', 2017, '9.4', 'paragraph'],
    ['aucl', 2017, '33', 'article'],
    ['aucl', 1993, '10.3', 'none'],
    ['aucl', 1993, '10.4', 'paragraph'],
    ['aucl', 1993, '34', 'article'],
    ['aucl', 1993, '20.1', 'unknown'],
    ['cpl', 2012, '284', 'none'],
    ['cpl', 2012, '55.2', 'paragraph'],
    ['cpl', 2017, '55.2', 'none'],
    ['cpl', 2023, '306', 'none'],
    ['cpl', 2023, '307', 'article'],
    ['cpl', 2023, '153.1.5', 'none'],
    ['criminal-law', 2020, '219-1', 'none'],
    ['criminal-law', 2020, '219-2', 'article'],
    ['spc-trade-secret', 2020, '29', 'none'],
    ['spc-trade-secret', 2020, '1.3', 'none'],
    ['spc-trade-secret', 2020, '4.1.5', 'none'],
    ['spc-trade-secret', 2020, '6.1.7', 'none'],
    ['spc-trade-secret', 2020, '6.1.8', 'item'],
    ['spc-trade-secret', 2020, '13.2.5', 'none'],
    ['spc-trade-secret', 2020, '26.4', 'paragraph'],
    ['spc-punitive-2021', 2021, '8', 'article'],
    ['spc-aucl-2022', 2022, '29', 'none'],
    ['spc-ip-evidence', 2020, '34', 'article'],
    ['spc-preservation', 2018, '22', 'article'],
    ['spc-jurisdiction', 2022, '7', 'article'],
    ['court-fees', 2006, '13.1.3', 'none'],
    ['court-fees', 2006, '14.1.2', 'none'],
    ['spc-punitive-2026', 2026, '7', 'unknown'],
  ];
  for (const [id, year, key, expected] of facts) {
    it(`${id}@${year}#${key}: ${expected}`, () => {
      assert.equal(lack(id, year, key), expected);
    });
  }
});

const range = (last: number): string => Array.from({ length: last }, (_, i) => i + 1).join(' ');

/** Articles a trade-secret complaint cites; each has a digest in both languages. */
const CITED: readonly (readonly [id: string, year: number, articles: string])[] = [
  ['aucl', 2025, '2 10 22 26 34 39'],
  ['aucl', 2019, '2 9 17 21 27 32'],
  ['aucl', 2017, '9 17 21'],
  ['aucl', 1993, '10 20 25'],
  ['cpl', 2023, '29 67 68 71 84 103 104 105 108 114 118 122 123 124 137 143 153'],
  ['civil-code', 2020, '123 179 188 192 195 196 501 1165 1168 1169 1185 1191'],
  ['spc-preservation', 2018, range(21)],
  ['spc-ip-evidence', 2020, range(33)],
  ['spc-aucl-2022', 2022, '1 2 3 15 23 24 26 27 28 29'],
  ['spc-jurisdiction', 2022, range(6)],
  ['court-fees', 2006, '13 14 29 38'],
  ['criminal-law', 2020, '219 219-1 220'],
];

describe('digests', () => {
  for (const [id, year, articles] of CITED) {
    it(`${id}@${year}: every article a complaint cites`, () => {
      for (const article of articles.split(' ')) {
        const digest = noteInVersion(instrument(id), year, article)?.digest;
        assert.ok(digest && digest.zh.length > 8 && digest.en.length > 20, `${id}@${year}#${article}`);
        assert.match(digest.zh, /。$/);
        assert.match(digest.en, /\.$/);
      }
    });
  }

  it('carry a doubt where the text of the version is not held', () => {
    for (const { id, versions, articles } of corpus.instruments)
      for (const note of articles) {
        const year = note.version ?? versions.at(-1)?.year ?? 0;
        if (note.digest && !structureOfVersion(version(id, year)))
          assert.ok(note.doubt, `${id}@${year}#${note.article}`);
      }
  });

  it('are in own words: no run of eighteen characters of an official text', function () {
    needOfficialTexts(this);
    const texts = readdirSync(OFFICIAL_TEXTS)
      .filter((file) => file.endsWith('.md'))
      .map((file) => officialText(file).replace(/\s/g, ''));
    const runs = new Set<string>();
    for (const text of texts) for (let i = 0; i + 18 <= text.length; i++) runs.add(text.slice(i, i + 18));
    for (const { id, articles } of corpus.instruments)
      for (const { article, digest } of articles) {
        const words = (digest?.zh ?? '').replace(/\s/g, '');
        for (let i = 0; i + 18 <= words.length; i++)
          assert.equal(
            runs.has(words.slice(i, i + 18)),
            false,
            `${id}#${article}: ${words.slice(i, i + 18)}`,
          );
      }
  });
});

describe('subject of an article', () => {
  const subject = (id: string, year: number, article: string): string | undefined =>
    subjectOf(instrument(id), year, article)?.zh;

  it('is that of its counterpart where the version has no note of its own', () => {
    assert.equal(subject('aucl', 2025, '9'), '虚假宣传');
    assert.equal(subject('aucl', 2019, '8'), '虚假宣传');
    assert.equal(subject('aucl', 2019, '9'), '侵犯商业秘密的行为与商业秘密的定义');
    assert.equal(subject('cpl', 2017, '100'), '诉讼中的财产保全与行为保全');
    assert.equal(subject('cpl', 2023, '100'), undefined);
    assert.equal(subject('aucl', 2025, '99'), undefined);
  });

  it('is known for every article of the unfair-competition law since 2017', () => {
    for (const { year } of instrument('aucl').versions.slice(1))
      for (const article of structureOfVersion(version('aucl', year))?.keys() ?? [])
        assert.ok(subject('aucl', year, article), `${year}#${article}`);
  });
});

describe('structure', () => {
  it('survives coding, articles 之一 included', () => {
    const structure = new Map([
      ['1', [0]],
      ['2', [4, 0, 0]],
      ['2-1', [0]],
      ['2-2', [3]],
      ['3', [0, 2]],
    ]);
    const text = encodeStructure(structure);
    assert.equal(text, '0 4,0,0 +0 +3 0,2');
    assert.deepEqual(decodeStructure('0 4,0,0 +0 +3 0,2'), structure);
    assert.equal(encodeStructure(new Map([['2', [0]]])), null);
  });

  it('is what the official texts have', function () {
    needOfficialTexts(this);
    const committed: unknown = JSON.parse(readFileSync(join(LAWS, 'structure.json'), 'utf8'));
    assert.deepEqual(deriveStructure(OFFICIAL_TEXTS), committed);
  });

  it('is the same from every layout of a text', function () {
    needOfficialTexts(this);
    for (const [file, id, year] of [
      ['other-formats/aucl-2025.bold-headings.md', 'aucl', 2025],
      ['other-formats/spc-trade-secret-provisions-2020.plain.md', 'spc-trade-secret', 2020],
    ] as const)
      assert.deepEqual(
        structureOf(readOfficialText(officialText(file))),
        structureOfVersion(version(id, year)),
      );
  });
});

describe('official text', () => {
  it('tells paragraphs, items, sub-items and lines that go on with an item', () => {
    const articles = readOfficialText(
      [
        '---',
        'title: 某办法',
        '---',
        '第一条　费用按下列标准交纳：',
        '（一）财产案件：',
        '1．不超过一万元的，五十元；',
        '（二）保全申请：',
        '财产数额不超过一千元的，三十元。',
        '（三）其他。',
        '省级政府可以另定标准。',
        '## 第二章',
        '**第二条之一** 本办法自公布之日起施行。',
      ].join('\n'),
    );
    assert.deepEqual(
      articles.map((a) => [a.article, a.sub, a.paragraphs.map((p) => p.items.length)]),
      [
        [1, null, [3, 0]],
        [2, 1, [0]],
      ],
    );
    assert.match(articles[0]?.paragraphs[0]?.items[1] ?? '', /^（二）保全申请：\n财产数额/);
  });
});

describe('provision keys', () => {
  it('are read back as printed', () => {
    for (const key of ['22', '22.3', '10.1.1', '219-1', '219-1.2']) {
      const ref = parseProvisionKey(key);
      assert.equal(ref && provisionKey(ref), key);
    }
    assert.equal(provisionKey({ article: 7, sub: null, paragraph: null, item: 3 }), '7.1.3');
    assert.equal(parseProvisionKey('第九条'), null);
  });
});
