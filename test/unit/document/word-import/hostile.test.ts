import assert from 'node:assert/strict';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { importWord } from '../../../../src/document/word-import/import-word';
import { WordError, type WordProblem } from '../../../../src/document/word-error';
import { wordProblemText } from '../../../../src/document/word-problem-text';
import { p, r, relationships, wordFileOf } from '../../../support/word-file';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const plain = wordFileOf({ document: p('原告：甲公司') });

async function outcome(bytes: Uint8Array): Promise<WordProblem | 'read'> {
  try {
    await importWord(bytes);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof WordError, String(error));
    const { zh, en } = wordProblemText(error.problem);
    assert.ok(zh.length > 4 && !zh.includes('\n') && en.length > 4 && !en.includes('\n'));
    return error.problem;
  }
}

/** The file with parts put in or replaced. */
function withParts(parts: Readonly<Record<string, string | Uint8Array>>, file = plain): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync({ ...unzipSync(file), ...(Object.fromEntries(bytes) as Record<string, Uint8Array>) });
}

const outside = (type: string, target: string): string =>
  relationships([['rId9', `${OFFICE}/${type}`, target, true]]);

const compound = (words = ''): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...words].flatMap((c) => [c.charCodeAt(0), 0]), 0, 0]);

const nest = (depth: number): string => '<w:p>'.repeat(depth) + '</w:p>'.repeat(depth);
const document = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

const FILES: readonly (readonly [what: string, file: () => Uint8Array, problem: WordProblem | 'read'])[] = [
  ['text', () => strToU8('民事起诉状'), 'not-word'],
  ['an empty file', () => new Uint8Array(), 'not-word'],
  ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'not-word'],
  ['an older .doc', () => compound(), 'old-format'],
  ['an encrypted file', () => compound('EncryptedPackage'), 'encrypted'],
  ['half a file', () => plain.slice(0, plain.length / 2), 'broken'],
  ['a macro project', () => withParts({ 'word/vbaProject.bin': 'x' }), 'macros'],
  [
    'a macro file renamed',
    () =>
      withParts({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    'macros',
  ],
  [
    'a template from a server',
    () =>
      withParts({
        'word/_rels/settings.xml.rels': outside('attachedTemplate', 'https://evil.example/t.dotm'),
      }),
    'external',
  ],
  [
    'a picture from a server',
    () => withParts({ 'word/_rels/document.xml.rels': outside('image', 'https://evil.example/p.png') }),
    'external',
  ],
  [
    'an object from a server, in single quotes',
    () =>
      withParts({
        'word/_rels/document.xml.rels': outside('oleObject', 'https://evil.example/o').replaceAll('"', "'"),
      }),
    'external',
  ],
  [
    'a link to a file on a server',
    () => withParts({ 'word/_rels/document.xml.rels': outside('hyperlink', 'file://\\\\evil\\share\\a') }),
    'external',
  ],
  [
    'a link to a mail address, which Word makes while one types',
    () => withParts({ 'word/_rels/document.xml.rels': outside('hyperlink', 'mailto:a@example.com') }),
    'read',
  ],
  ['XML cut off', () => withParts({ 'word/document.xml': document(p('甲')).slice(0, -20) }), 'broken'],
  ['tags that cross', () => withParts({ 'word/document.xml': document('<w:p><w:r></w:p></w:r>') }), 'broken'],
  ['broken styles', () => withParts({ 'word/styles.xml': '<w:styles><w:style>' }), 'broken'],
  ['an empty document part', () => withParts({ 'word/document.xml': '' }), 'broken'],
  [
    'entities that grow',
    () =>
      withParts({
        'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${document(p('&b;'))}`,
      }),
    'broken',
  ],
  [
    'elements nested without end',
    () => withParts({ 'word/document.xml': document(nest(100_000)) }),
    'too-large',
  ],
  [
    'a million elements',
    () => withParts({ 'word/document.xml': document('<w:p/>'.repeat(1_000_000)) }),
    'too-large',
  ],
  [
    'a part that unpacks to gigabytes',
    () =>
      zipSync(
        { ...unzipSync(plain), 'word/document.xml': new Uint8Array(60 * 1024 * 1024).fill(32) },
        { level: 9 },
      ),
    'too-large',
  ],
  [
    'parts in UTF-16',
    () => withParts({ 'word/document.xml': new Uint8Array([0xff, 0xfe, 60, 0]) }),
    'broken',
  ],
];

describe('hostile Word files', function () {
  this.timeout(120_000);

  for (const [what, file, problem] of FILES) {
    it(`${what}: ${problem}`, async () => {
      assert.equal(await outcome(file()), problem);
    });
  }

  it('a file bitten anywhere is read or refused, never more', async () => {
    const seen = new Set<string>();
    for (let at = 0; at < plain.length; at += 7) {
      const bitten = plain.slice();
      bitten[at] = (bitten[at] ?? 0) ^ 0x55;
      seen.add(await outcome(bitten));
    }
    assert.ok(seen.has('broken'), [...seen].join(' '));
  });

  it('lists that refer to nothing or to themselves number nothing', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="x"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const list = (id: string): string =>
      `<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="${id}"/></w:numPr>`;
    const body = p('甲', list('1')) + p('乙', list('2')) + p('丙', list('x'));
    const { markdown } = await importWord(wordFileOf({ document: body, numbering, styles }));
    assert.equal(markdown, '甲\n\n乙\n\n丙\n');
  });

  it('a table that claims endless columns stays a table', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${p('甲')}</w:tc>`;
    const { markdown } = await importWord(wordFileOf({ document: `<w:tbl><w:tr>${cell}</w:tr></w:tbl>` }));
    assert.ok(markdown.startsWith('| 甲 |') && markdown.length < 2000);
  });

  it('a comment cannot end itself, silence a rule or carry on as Markdown', async () => {
    const body = `<w:p>${r('甲')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    const words = 'pleadwright-disable-file form/court --&gt; # 乙 --!&gt; 丙 -&gt;';
    const comments = `<w:comment w:id="1" w:author="--&gt;">${p(words)}</w:comment>`;
    const { markdown } = await importWord(wordFileOf({ document: body, comments }));
    assert.equal(markdown.split('-->').length, 2);
    assert.ok(!/<!--\s*pleadwright/.test(markdown), markdown);
  });
});
