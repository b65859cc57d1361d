import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findInstrument, findVersion } from '../../../src/law/corpus';
import { importOfficialText, type ImportedLaw } from '../../../src/law/import/read-official';
import { readImported, withImported, writeImported } from '../../../src/law/import/store';
import { readOfficialText } from '../../../src/law/official-text';
import { articleLines } from '../../../src/law/plain-words';
import { provisionName } from '../../../src/law/provision-name';
import { tradeSecretLibrary } from '../../../src/practice/trade-secret/library';

const { corpus, lexicon } = tradeSecretLibrary;
const LAWS = '../shared/laws';

function articles(last: number): string[] {
  return Array.from({ length: last }, (_, k) => {
    const name = provisionName({ article: k + 1, sub: null, paragraph: null, item: null });
    return `${name}　　此处为第${String(k + 1)}条的虚构内容。`;
  });
}

/** An invented text under a real title and date. */
function text(lines: readonly string[], head = '2019年4月23日起施行'): string {
  return ['中华人民共和国反不正当竞争法', '', head, '', '第一章　总则', '', ...lines].join('\n\n');
}

function problem(source: string): unknown {
  const result = importOfficialText(source, corpus, lexicon);
  return result.ok ? null : result.problem;
}

function taken(source: string): ImportedLaw {
  const result = importOfficialText(source, corpus, lexicon);
  assert.ok(result.ok, JSON.stringify(result));
  return result.law;
}

describe('import of official texts', () => {
  it('recognises law and version by title and date', () => {
    const law = taken(text(articles(33)));
    assert.deepEqual([law.law, law.version, law.articles.length], ['aucl', 2019, 33]);
    const adopted = '（2025年6月27日第十四届全国人民代表大会常务委员会第十六次会议修订）';
    assert.equal(taken(text(articles(41), adopted)).version, 2025);
  });

  it('reads CRLF and a byte order mark alike', () =>
    assert.deepEqual(
      taken(`\ufeff${text(articles(33)).replaceAll('\n', '\r\n')}`),
      taken(text(articles(33))),
    ));

  it('refuses what it cannot place', () => {
    assert.deepEqual(problem(''), { kind: 'no-articles' });
    assert.deepEqual(problem(articles(3).join('\n')), { kind: 'unknown-law', title: null });
    assert.deepEqual(problem(`# 某某市管理办法\n\n${articles(3).join('\n')}`), {
      kind: 'unknown-law',
      title: '# 某某市管理办法'.slice(2),
    });
    assert.deepEqual(problem(text(articles(33), '')), {
      kind: 'unknown-version',
      law: 'aucl',
      title: '中华人民共和国反不正当竞争法',
      versions: [1993, 2017, 2019, 2025],
    });
  });

  it('takes headings between articles for headings, marked or not', () => {
    const all = articles(33);
    const heads = ['第二章　管　辖', '第一节　一般规定', '**第三章　责任**', '第四分编　附则'];
    const parted = all.flatMap((line, k) => (k % 8 === 7 ? [line, heads[(k - 7) / 8] ?? ''] : [line]));
    assert.deepEqual(taken(text(parted)).articles, taken(text(all)).articles);
  });

  it('takes the word of the user for law and version', () => {
    const dateless = text(articles(33), '');
    const chosen = importOfficialText(dateless, corpus, lexicon, { law: 'aucl', version: 2019 });
    assert.ok(chosen.ok);
    assert.equal(chosen.law.version, 2019);
    const lawOnly = importOfficialText(dateless, corpus, lexicon, { law: 'aucl' });
    assert.equal(lawOnly.ok ? null : lawOnly.problem.kind, 'unknown-version');
    const wrong = importOfficialText(dateless, corpus, lexicon, { law: 'aucl', version: 2025 });
    assert.deepEqual(wrong.ok ? null : wrong.problem, { kind: 'missing', article: '34' });
  });

  it('names the article that is missing, given twice or empty', () => {
    const all = articles(33);
    assert.deepEqual(problem(text(all.filter((_, k) => k !== 6))), { kind: 'missing', article: '7' });
    assert.deepEqual(problem(text(all.slice(0, 30))), { kind: 'missing', article: '31' });
    assert.deepEqual(problem(text(all.slice(1))), { kind: 'missing', article: '1' });
    assert.deepEqual(problem(text([...all.slice(0, 9), ...all.slice(8)])), {
      kind: 'duplicate',
      article: '9',
    });
    assert.deepEqual(problem(text(all.map((line, k) => (k === 4 ? '第五条' : line)))), {
      kind: 'empty',
      article: '5',
    });
    assert.deepEqual(problem(text(articles(34))), { kind: 'length', found: 34, expected: 33 });
  });

  it('keeps and reads back what it took, and nothing else', () => {
    const law = taken(text(articles(33)));
    assert.deepEqual(readImported(writeImported(law)), law);
    for (const broken of ['', '{', '[]', '{"format":1}', writeImported(law).slice(0, -20), '{"format":2}'])
      assert.equal(readImported(broken), null);
  });

  it('shows the imported words in place of its own, with their source', () => {
    const library = withImported(tradeSecretLibrary, [taken(text(articles(33)))]);
    const words = library.words('aucl', 2019, '9');
    assert.ok(words);
    assert.deepEqual(articleLines({ article: 9, sub: null }, words), ['第九条　　此处为第9条的虚构内容。']);
    assert.match(words.source.zh, /导入/);
    assert.equal(library.words('aucl', 2025, '9'), null);
  });

  describe('with the official texts', () => {
    const read = (context: Mocha.Context, name: string): string => {
      const path = `${LAWS}/${name}`;
      if (!existsSync(path)) {
        console.log(`      skipped: ${path} is not here`);
        context.skip();
      }
      return readFileSync(path, 'utf8');
    };
    /** The file's own lines of its articles, Markdown marks aside. */
    const linesIn = (source: string): string[] => {
      const lines = source.split('\n').map((line) => line.trim().replace(/^- /, '').replaceAll('**', ''));
      const first = lines.findIndex((line) => line.startsWith('第一条'));
      return lines.slice(first).filter((line) => line !== '');
    };

    it('all 29 articles of 法释〔2020〕7号 stand as in the file, character by character', function () {
      const source = read(this, 'spc-trade-secret-provisions-2020.md');
      const library = withImported(tradeSecretLibrary, [taken(source)]);
      const shown = Array.from({ length: 29 }, (_, k) => {
        const words = library.words('spc-trade-secret', 2020, String(k + 1));
        return words === null ? [] : articleLines({ article: k + 1, sub: null }, words);
      }).flat();
      assert.deepEqual(shown, linesIn(source).slice(0, shown.length));
      assert.equal(shown.length, linesIn(source).length);
    });

    for (const [name, id, year] of [
      ['aucl-2017.md', 'aucl', 2017],
      ['aucl-2019.md', 'aucl', 2019],
      ['aucl-2025.md', 'aucl', 2025],
      ['cpl-2017.md', 'cpl', 2017],
      ['cpl-2021.md', 'cpl', 2021],
      ['cpl-2023.md', 'cpl', 2023],
      ['other-formats/aucl-2025.bold-headings.md', 'aucl', 2025],
      ['other-formats/spc-trade-secret-provisions-2020.plain.md', 'spc-trade-secret', 2020],
    ] as const) {
      it(`${name} imports and shows every article verbatim`, function () {
        const source = read(this, name);
        const law = taken(source);
        assert.deepEqual([law.law, law.version], [id, year]);
        const instrument = findInstrument(corpus, id);
        assert.equal(law.articles.length, instrument && findVersion(instrument, year)?.lastArticle);
        const library = withImported(tradeSecretLibrary, [law]);
        for (const { article, paragraphs } of readOfficialText(source)) {
          const words = library.words(id, year, String(article));
          assert.ok(words, String(article));
          const shown = articleLines({ article, sub: null }, words).join('\n');
          const heading = provisionName({ article, sub: null, paragraph: null, item: null });
          const official = paragraphs.flatMap((part) => [part.text, ...part.items]).join('\n');
          assert.equal(shown, `${heading}　　${official}`);
        }
      });
    }
  });
});
