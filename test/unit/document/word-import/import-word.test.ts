import assert from 'node:assert/strict';
import { importWord } from '../../../../src/document/word-import/import-word';
import { listsOf, numbered, p, r, wordFileOf } from '../../../support/word-file';

async function markdown(
  document: string,
  parts: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return (await importWord(wordFileOf({ document, ...parts }, more))).markdown
    .split('\n\n')
    .map((s) => s.trim());
}

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('import of a Word file', function () {
  this.timeout(60_000);

  it('takes headings by their styles, also of a Chinese Word and of styles based on them', async () => {
    const styles = [
      style('a', 'Title'),
      style('1', 'heading 1'),
      style('2', '标题 2'),
      style('own', '本所标题', '<w:basedOn w:val="1"/>'),
      style('out', '大纲', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    ].join('');
    const document =
      p('民事起诉状', styled('a')) +
      p('诉讼请求', styled('1'), '<w:b/>') +
      p('一、经过', styled('2')) +
      p('证据', styled('own')) +
      p('三级', styled('out')) +
      p('正文');
    assert.deepEqual(await markdown(document, { styles }), [
      '# 民事起诉状',
      '## 诉讼请求',
      '### 一、经过',
      '## 证据',
      '#### 三级',
      '正文',
    ]);
  });

  it('takes the first line for the title where it names a pleading', async () => {
    const document = p('民事起诉状', '<w:jc w:val="center"/>', '<w:b/>') + p('原告：甲公司');
    assert.deepEqual(await markdown(document), ['# 民事起诉状', '原告：甲公司']);
  });

  it('writes out the numbers that Word counts', async () => {
    const numbering = listsOf([
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
      ['decimalEnclosedCircleChinese', '%4'],
      ['decimal', '%1.%5'],
    ]);
    const levels = [0, 1, 1, 2, 2, 3, 0, 1, 2, 4];
    const document = levels.map((level, at) => p(`段${String(at)}`, numbered(1, level))).join('');
    assert.deepEqual(await markdown(document, { numbering }), [
      '一、段0',
      '（一）段1',
      '（二）段2',
      '1. 段3',
      '2. 段4',
      '① 段5',
      '二、段6',
      '（一）段7',
      '1. 段8',
      '二.1 段9',
    ]);
  });

  it('starts a list anew where Word does, and counts on where it does', async () => {
    const again =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const numbering = listsOf([['decimal', '%1.']], again);
    const document = [1, 1, 2, 3, 3].map((list) => p('请求', numbered(list))).join('') + p('', numbered(3));
    assert.deepEqual(await markdown(document, { numbering }), [
      '1. 请求',
      '2. 请求',
      '3. 请求',
      '1. 请求',
      '2. 请求',
    ]);
  });

  it('numbers by style, at the level that belongs to the style', async () => {
    const numbering = listsOf([
      ['chineseCounting', '第%1条'],
      ['decimal', '%2)'],
    ]).replace('<w:lvlText w:val="%2)"/>', '<w:pStyle w:val="k"/><w:lvlText w:val="%2)"/>');
    const list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      style('t', '条', list) + style('k', '款', list) + style('s', '小款', '<w:basedOn w:val="k"/>');
    const document =
      p('总则', styled('t')) +
      p('其一', styled('k')) +
      p('其二', styled('s')) +
      p('无号', `${styled('k')}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    assert.deepEqual(await markdown(document, { numbering, styles }), [
      '第一条 总则',
      '1) 其一',
      '2) 其二',
      '无号',
    ]);
  });

  it('makes items of bullets and bold of a number before bold words', async () => {
    const numbering =
      listsOf([['bullet', '\uf0b7']]) +
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>';
    const document = p('甲', numbered(1)) + p('侵权经过', numbered(5), '<w:b/>');
    assert.deepEqual(await markdown(document, { numbering }), ['- 甲', '**一、侵权经过**']);
  });

  it('accepts revisions and says how many', async () => {
    const document =
      `<w:p>${r('赔偿')}<w:del>${r('100').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${r('200')}</w:ins>${r('元')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('前半')}</w:p>${p('后半')}` +
      `<w:moveFrom>${p('旧处')}</w:moveFrom>`;
    const { markdown: text, notices } = await importWord(wordFileOf({ document }));
    assert.equal(text, '赔偿200元\n\n前半后半\n');
    assert.deepEqual(notices, [{ kind: 'revisions', count: 4 }]);
  });

  it('keeps comments as comments, footnotes behind their paragraph, and counts both', async () => {
    const document =
      `<w:p>${r('原告主张')}<w:r><w:commentReference w:id="7"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}</w:p>` +
      p('次段');
    const comments = `<w:comment w:id="7" w:author="张三">${p('此处 --&gt; 请补证据')}</w:comment>`;
    const footnotes = `<w:footnote w:id="2">${p('见证据1')}</w:footnote>`;
    const { markdown: text, notices } = await importWord(wordFileOf({ document, comments, footnotes }));
    assert.equal(text, '原告主张<!-- 批注（张三）：此处 ＞ 请补证据 -->[^1]。\n\n[^1]: 见证据1\n\n次段\n');
    assert.deepEqual(notices, [
      { kind: 'comments', count: 1 },
      { kind: 'notes', count: 1 },
    ]);
  });

  it('writes tables, joined cells filled once', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const document = `<w:tbl>${row(cell(p('编号')), cell(p('名称')), cell(p('目的')))}${row(
      cell(p('1')),
      cell(p('合同|附件') + p('第二行')),
      cell(p('证明义务'), '<w:vMerge w:val="restart"/>'),
    )}${row(cell(p('2')), cell(p('邮件')), cell(p(''), '<w:vMerge/>'))}${row(cell(p('合计'), '<w:gridSpan w:val="3"/>'))}</w:tbl>`;
    assert.deepEqual(await markdown(document), [
      '| 编号 | 名称 | 目的 |\n| --- | --- | --- |\n| 1 | 合同\\|附件<br>第二行 | 证明义务 |\n| 2 | 邮件 |  |\n| 合计 |  |  |',
    ]);
  });

  it('leaves fields with what they show, drops hidden text and pictures, and says so', async () => {
    const document = `<w:p><w:fldSimple w:instr="REF x">${r('证据1')}</w:fldSimple>${r('密', '<w:vanish/>')}<w:r><w:br/></w:r>${r('次行')}<w:r><w:tab/></w:r>${r('尾')}</w:p>`;
    const { markdown: text, notices } = await importWord(wordFileOf({ document }));
    assert.equal(text, '证据1\n\n次行 尾\n');
    assert.deepEqual(notices, [{ kind: 'hidden', count: 1 }]);
  });

  it('escapes what Markdown would read as marks', async () => {
    const lines = [
      '# 甲',
      '> 乙',
      '*丙* _丁_ `戊`',
      '&lt;b&gt; &amp;amp;amp; [x](y)',
      '---',
      '2021. 5',
      '1. 请求',
      '____',
    ];
    assert.deepEqual(await markdown(lines.map((line) => p(line)).join('')), [
      '\\# 甲',
      '\\> 乙',
      '\\*丙\\* \\_丁\\_ \\`戊\\`',
      '\\<b> \\&amp;amp; [x\\](y)',
      '\\---',
      '2021\\. 5',
      '1. 请求',
      '____',
    ]);
  });

  it('takes the front matter an export kept', async () => {
    const custom =
      '<Properties xmlns="x" xmlns:vt="y"><property name="侵权行为"><vt:lpwstr>2025-02/至今</vt:lpwstr></property><property name="Company"><vt:lpwstr>x</vt:lpwstr></property></Properties>';
    assert.deepEqual(await markdown(p('正文'), {}, { 'docProps/custom.xml': custom }), [
      '---\n侵权行为: 2025-02/至今\n---',
      '正文',
    ]);
  });
});
