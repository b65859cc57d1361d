import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { AlignmentType, Document, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { WordError } from '../../../src/document/word-error';
import { wordParts } from '../../../src/document/word-package';
import { wordText } from '../../../src/document/word-text';
import { importOfficialText } from '../../../src/law/import/read-official';
import { provisionName } from '../../../src/law/provision-name';
import { tradeSecretLibrary } from '../../../src/practice/trade-secret/library';

const { corpus, lexicon } = tradeSecretLibrary;

/** A Word file as the national database lays laws out: a centred title and a paragraph a line, numbers in bold. */
async function wordFile(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line, index) => {
    const [, number = '', rest = line] = /^(第[一二三四五六七八九十百]+条)(.*)$/.exec(line) ?? [];
    const bold: IRunOptions = { text: number, bold: true };
    const runs = [new TextRun(bold), new TextRun(rest)];
    return new Paragraph({ children: runs, ...(index === 0 ? { alignment: AlignmentType.CENTER } : {}) });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function invented(): string[] {
  const articles = Array.from({ length: 33 }, (_, k) => {
    const name = provisionName({ article: k + 1, sub: null, paragraph: null, item: null });
    return `${name}　此处为虚构的第${String(k + 1)}条。`;
  });
  return ['中华人民共和国反不正当竞争法', '（2019年4月23日起施行）', '第一章　总则', ...articles];
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await wordText(bytes);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof WordError, String(error));
    return error.problem;
  }
}

describe('text of a Word file', function () {
  this.timeout(60_000);

  it('is one line a paragraph', async () => {
    const lines = invented();
    assert.deepEqual((await wordText(await wordFile(lines))).trimEnd().split('\n'), lines);
  });

  it('imports as an official text', async () => {
    const result = importOfficialText(await wordText(await wordFile(invented())), corpus, lexicon);
    assert.ok(result.ok);
    assert.deepEqual([result.law.law, result.law.version, result.law.articles.length], ['aucl', 2019, 33]);
  });

  for (const name of ['aucl-2025', 'cpl-2023', 'spc-trade-secret-provisions-2020']) {
    it(`${name} reads from Word as from Markdown`, async function () {
      const path = `../shared/laws/${name}.md`;
      if (!existsSync(path)) {
        console.log(`      skipped: ${path} is not here`);
        this.skip();
      }
      const source = readFileSync(path, 'utf8');
      const lines = source.split('\n').map((line) =>
        line
          .replace(/^(?:#+|-) /, '')
          .replaceAll('**', '')
          .trim(),
      );
      const word = await wordText(await wordFile(lines.filter((line) => line !== '')));
      const [fromWord, fromText] = [word, source].map((text) => importOfficialText(text, corpus, lexicon));
      assert.ok(fromWord?.ok && fromText?.ok);
      assert.deepEqual(fromWord.law.articles, fromText.law.articles);
    });
  }

  it('refuses what is no Word file', async () => {
    assert.equal(await problemOf(new Uint8Array()), 'not-word');
    assert.equal(await problemOf(strToU8('民事起诉状')), 'not-word');
    assert.equal(await problemOf(zipSync({ 'a.txt': strToU8('a') })), 'not-word');
  });

  it('refuses damaged files', async () => {
    const whole = await wordFile(invented());
    assert.equal(await problemOf(whole.slice(0, whole.length / 2)), 'broken');
    const parts = unzipSync(whole);
    const cut = parts['word/document.xml']?.slice(0, 900) ?? new Uint8Array();
    assert.equal(await problemOf(zipSync({ ...parts, 'word/document.xml': cut })), 'broken');
  });

  it('refuses a file that unpacks to too much, also one that hides its size', async () => {
    const parts = unzipSync(await wordFile(['短文']));
    const bomb = zipSync({ ...parts, 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
    assert.equal(await problemOf(bomb), 'too-large');
    // The directory now says that every part has ten bytes.
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    assert.equal(await problemOf(liar), 'broken');
  });

  it('leaves pictures and embedded files packed', async () => {
    const parts = unzipSync(await wordFile(['短文']));
    const more = { 'word/embeddings/a.xlsx': strToU8('x'), 'word/media/image1.png': strToU8('x') };
    const kept = Object.keys(wordParts(zipSync({ ...parts, ...more })));
    assert.deepEqual(
      kept.filter((name) => name in more),
      [],
    );
    assert.ok(kept.includes('word/document.xml'));
  });
});
