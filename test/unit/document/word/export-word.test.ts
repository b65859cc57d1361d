import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { exportWord } from '../../../../src/document/word/export-word';
import { fullCopy } from '../../../../src/document/word/full-copy';
import { runsIn } from '../../../../src/document/word/source';
import { fixtureDrafts, partOf, sourceOf } from '../../../support/word-draft';

const DRAFT = `# 民事起诉状\n\n## 事实与理由\n\n【密】37.2℃【/密】见证据1、证据二、**证据1**。\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 合同 |\n| 证据2 | 邮件 |\n`;

/** The words of a part, without tags. */
function wordsOf(xml: string): string {
  return xml
    .replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('Word files', function () {
  this.timeout(60_000);

  it('hold live references: a field where it shows the same words, else a link', async () => {
    const xml = partOf(await fullCopy(sourceOf(DRAFT)), 'word/document.xml');
    assert.match(xml, /<w:bookmarkStart w:name="exhibit_1" w:id="1"\/>.*?>1<.*?<w:bookmarkEnd w:id="1"\/>/);
    assert.match(xml, /证据<\/w:t><\/w:r><w:fldSimple w:instr="REF exhibit_1 \\h \\\* MERGEFORMAT">/);
    assert.match(xml, /<w:hyperlink [^>]*w:anchor="exhibit_2"[^>]*>.*?二/);
    assert.match(xml, /<w:hyperlink [^>]*w:anchor="exhibit_1"[^>]*><w:r><w:rPr><w:b\/>/);
  });

  it('shade what is secret and say so at the head of the page', async () => {
    const secret = await fullCopy(sourceOf(DRAFT));
    assert.match(partOf(secret, 'word/document.xml'), /<w:rStyle w:val="Secret"\/>.*?37\.2℃/);
    assert.match(partOf(secret, 'word/header1.xml'), /商业秘密/);
    const open = await fullCopy(sourceOf(DRAFT.replaceAll(/【\/?密】/g, '')));
    assert.equal(partOf(open, 'word/header1.xml'), '');
    assert.ok(!partOf(open, 'word/document.xml').includes('"Secret"'));
  });

  it('repeat the header of a table and rule its lines', async () => {
    const xml = partOf(await fullCopy(sourceOf(DRAFT)), 'word/document.xml');
    assert.equal(xml.split('<w:tblHeader/>').length, 2);
    assert.match(xml, /<w:insideH w:val="single"/);
  });

  it('tell nothing of who made them, where and when', async () => {
    const bytes = await fullCopy(sourceOf(DRAFT));
    const core = partOf(bytes, 'docProps/core.xml');
    assert.match(core, /<dc:title>民事起诉状<\/dc:title>/);
    assert.ok(!/creator|lastModifiedBy|created|modified/.test(core), core);
    const { USER, HOME } = process.env;
    const all = Object.keys(unzipSync(bytes)).map((name) => partOf(bytes, name));
    for (const own of [USER, HOME, process.cwd()].filter((name) => (name ?? '').length > 4))
      assert.ok(!all.join('').includes(own ?? ''), own);
  });

  it('hold no character that XML cannot', async () => {
    const source = { blocks: [paragraph('甲\u0000\u0008\ud800<&>"乙')], properties: [] };
    const xml = partOf(await exportWord(source, { legend: '\u0001' }), 'word/document.xml');
    assert.match(xml, /甲���&lt;&amp;&gt;"乙|甲���&lt;&amp;&gt;&quot;乙/);
  });

  it('are made of an empty draft too', async () => {
    assert.match(partOf(await fullCopy(sourceOf('')), 'word/document.xml'), /<w:sectPr>/);
  });

  for (const [name, text] of fixtureDrafts()) {
    it(`${name}: equal bytes twice, every word in order`, async () => {
      const source = sourceOf(text);
      const bytes = await fullCopy(source);
      assert.deepEqual(bytes, await fullCopy(sourceOf(text)));
      const words = runsIn(source).map((run) => run.text);
      assert.equal(wordsOf(partOf(bytes, 'word/document.xml')), words.join(''));
    });
  }
});

function paragraph(text: string) {
  return { kind: 'paragraph', layout: 'body', level: 0, runs: [{ text }] } as const;
}
