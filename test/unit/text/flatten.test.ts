import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { flatten } from '../../../src/text/flatten';
import { toSource } from '../../../src/text/map';
import { parseBlock } from '../../../src/text/parse';
import type { Block, Passage } from '../../../src/text/passage';
import { markdown, tokenSoup } from './markdown-arbitrary';

const numRuns = Number(process.env.NUM_RUNS ?? 600);

function read(text: string): Block {
  return flatten(text, parseBlock(text, true));
}

function only(text: string): Passage {
  const [passage, ...others] = read(text).passages;
  assert.ok(passage && others.length === 0, JSON.stringify(others));
  return passage;
}

/** The source of the first place where `sought` stands in the passage's text. */
function sourceOf(text: string, passage: Passage, sought: string): string {
  const start = passage.text.indexOf(sought);
  assert.ok(start >= 0, `${sought} in ${passage.text}`);
  const span = toSource(passage.map, { start, end: start + sought.length });
  return text.slice(span.start, span.end);
}

/** What each kind of source may stand for; a coarser map than one character for one construct explains nothing. */
function explains(source: string, character: string): boolean {
  if (source === character) return true;
  if (
    character === '\n' &&
    /^(?:<[^>]*>|\r\n?|\\(?:\r\n?|\n)| +(?:\r\n?|\n)|<br[ \t\r\n/>][^>]*>?)$/i.test(source)
  )
    return true;
  if (character === '\uFFFD' && source === '\0') return true;
  if (character === ' ' && source === '\t') return true;
  return source === `\\${character}` || /^&#?[a-zA-Z0-9]+;$/.test(source);
}

function assertMapped({ text, passages }: Block): void {
  for (const passage of passages) {
    let before = passage.span.start;
    for (let start = 0; start < passage.text.length;) {
      const character = String.fromCodePoint(passage.text.codePointAt(start) ?? 0);
      const end = start + character.length;
      const source = toSource(passage.map, { start, end });
      assert.ok(source.start >= before && source.end > source.start && source.end <= passage.span.end);
      const slice = text.slice(source.start, source.end);
      assert.ok(explains(slice, character), `${JSON.stringify(slice)} for ${JSON.stringify(character)}`);
      before = source.end;
      start = end;
    }
    const whole = toSource(passage.map, { start: 0, end: passage.text.length });
    assert.ok(whole.start >= passage.span.start && whole.end <= passage.span.end);
  }
}

/** The text a node shows, without regard to positions; null where underscores or HTML need the source. */
function shown(node: Nodes): string | null {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll(/\r\n?/g, '\n');
  if (node.type === 'break') return '\n';
  if (node.type === 'html' || node.type === 'thematicBreak') return null;
  if (!('children' in node)) return '';
  const parts = node.children.map(shown);
  return parts.includes(null) ? null : parts.join('');
}

function paragraphsOf(node: Nodes): readonly (string | null)[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [shown(node)];
  if (node.type === 'html' || node.type === 'thematicBreak') return [null];
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
}

describe('flatten', () => {
  it('maps every character to the source that explains it', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, tokenSoup), (text) => {
        assertMapped(read(text));
      }),
      { numRuns },
    );
  });

  it('shows what the parsed tree shows', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, tokenSoup), (text) => {
        const source = text.replaceAll(/[_<]/g, '');
        const paragraphs = paragraphsOf(parseBlock(source, true));
        fc.pre(!paragraphs.includes(null));
        assert.deepEqual(
          read(source)
            .passages.map((passage) => passage.text)
            .filter((shownText) => shownText.trim() !== ''),
          paragraphs.filter((paragraph) => paragraph?.trim() !== ''),
        );
      }),
      { numRuns },
    );
  });

  describe('inline Markdown', () => {
    const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
      [
        '该**“技术秘密”**属于',
        '该“技术秘密”属于',
        [
          ['“技术秘密”', '“技术秘密”'],
          ['密”属', '密”**属'],
        ],
      ],
      [
        '*甲* `乙` [丙](d)',
        '甲 乙 丙',
        [
          ['乙', '乙'],
          ['丙', '丙'],
        ],
      ],
      [
        'a\\*b',
        'a*b',
        [
          ['*', '\\*'],
          ['*b', '\\*b'],
          ['a*', 'a\\*'],
        ],
      ],
      [
        '甲&nbsp;乙 &amp; &bogus; &amp;amp;',
        '甲\u00A0乙 & &bogus; &amp;',
        [
          ['\u00A0', '&nbsp;'],
          ['&bogus;', '&bogus;'],
          ['&amp;', '&amp;amp;'],
        ],
      ],
      [
        '&#20013;国&#x1F4A9;',
        '中国💩',
        [
          ['中', '&#20013;'],
          ['💩', '&#x1F4A9;'],
        ],
      ],
      [
        '甲 \n   乙',
        '甲\n乙',
        [
          ['甲\n', '甲 \n'],
          ['乙', '乙'],
        ],
      ],
      ['甲\r\n乙\r丙', '甲\n乙\n丙', [['\n乙', '\r\n乙']]],
      [
        '甲  \n乙\\\n丙<br>丁<BR/>戊',
        '甲\n乙\n丙\n丁\n戊',
        [
          ['丙\n', '丙<br>'],
          ['\n戊', '<BR/>戊'],
        ],
      ],
      ['> 甲\n>  乙', '甲\n乙', [['甲\n乙', '甲\n>  乙']]],
      ['> 甲  \n>  乙', '甲\n乙', [['甲\n', '甲  \n']]],
      ['``a ` b``', 'a ` b', [['a', 'a']]],
      ['`` ` ``', '`', [['`', '`']]],
      ['> `a\n>  b`', 'a\n b', [[' b', ' b']]],
      ['<https://a.b/\\*>', 'https://a.b/\\*', [['\\*', '\\*']]],
      ['甲<u>乙</u><!-- 注 -->丙', '甲乙丙', [['乙丙', '乙</u><!-- 注 -->丙']]],
      ['![图](a.png)甲', '甲', [['甲', '甲']]],
      ['\u{20000}**甲**', '\u{20000}甲', [['\u{20000}', '\u{20000}']]],
      ['a\0b', 'a\uFFFDb', [['b', 'b']]],
      ['[甲]: http://a.b', '[甲]: http://a.b', [['[甲]', '[甲]']]],
      ['    四个空格', '四个空格', [['四', '四']]],
    ];
    for (const [text, expected, sources] of cases) {
      it(`reads ${JSON.stringify(text)}`, () => {
        const passage = only(text);
        assert.equal(passage.text, expected);
        for (const [sought, source] of sources) assert.equal(sourceOf(text, passage, sought), source);
      });
    }

    it('gives bold runs as offsets of the text', () => {
      const { text, strong } = only('**原告**：甲，***乙***，**丙 __丁__** 与 *戊*');
      assert.deepEqual(
        strong.map(({ start, end }) => text.slice(start, end)),
        ['原告', '乙', '丙 丁'],
      );
    });
  });

  describe('blanks to fill in', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['____（甲方）____ 年', '____（甲方）____ 年'],
      ['甲____乙____丙', '甲____乙____丙'],
      ['_____年_____月', '_____年_____月'],
      ['____', '____'],
      ['  ________  ', '________'],
      ['__加粗__ 与 _强调_', '加粗 与 强调'],
    ];
    for (const [text, expected] of cases) {
      it(`reads ${JSON.stringify(text)}`, () => {
        assert.equal(only(text).text, expected);
        assertMapped(read(text));
      });
    }

    it('gives nothing for other thematic breaks', () => {
      for (const text of ['***', '---', '_ _ _', '___']) assert.deepEqual(read(text).passages, []);
    });
  });

  describe('passages', () => {
    function outline(text: string): readonly unknown[] {
      return read(text).passages.map(({ kind, level, text: shownText, marker, quoted }) => {
        return [kind, level, shownText, marker, quoted];
      });
    }

    const cases: readonly (readonly [string, readonly unknown[]])[] = [
      ['## 诉讼请求 ##', [['heading', 2, '诉讼请求', null, false]]],
      [
        '标题\n===\n正文',
        [
          ['heading', 1, '标题', null, false],
          ['paragraph', 0, '正文', null, false],
        ],
      ],
      [
        '1. 甲\n2. 乙\n   丙\n\n   丁',
        [
          ['item', 1, '甲', '1.', false],
          ['item', 1, '乙\n丙', '2.', false],
          ['item', 1, '丁', null, false],
        ],
      ],
      [
        '3) 甲\n   - 乙\n     * 丙',
        [
          ['item', 1, '甲', '3)', false],
          ['item', 2, '乙', '-', false],
          ['item', 3, '丙', '*', false],
        ],
      ],
      [
        '> 甲\n>\n> - 乙',
        [
          ['paragraph', 0, '甲', null, true],
          ['item', 1, '乙', '-', true],
        ],
      ],
      ['- > 甲', [['item', 1, '甲', '-', true]]],
      [
        '- # 甲\n\n  乙',
        [
          ['heading', 1, '甲', null, false],
          ['item', 1, '乙', null, false],
        ],
      ],
      ['- \n- ____', [['item', 1, '____', '-', false]]],
      ['```\n甲\n```', []],
      [
        '<div>\n  原告：<b>甲</b>公司<br>\n被告：乙\n</div>',
        [['paragraph', 0, '原告：甲公司\n被告：乙', null, false]],
      ],
      ['> <p>甲</p><p>乙\n> 丙</p>', [['paragraph', 0, '甲\n乙\n丙', null, true]]],
      ['<script>\nx</script>', []],
      ['<!-- 注 --> 甲', [['paragraph', 0, '甲', null, false]]],
      ['<b></b>', []],
      ['　', []],
    ];
    for (const [text, expected] of cases) {
      it(`reads ${JSON.stringify(text)}`, () => {
        assert.deepEqual(outline(text), expected);
        assertMapped(read(text));
      });
    }

    it('spans the whole heading, paragraph or item paragraph', () => {
      const text = '  ## 甲 ##\n\n- 乙\n\n  丙\n  丁\n';
      assert.deepEqual(
        read(text).passages.map(({ span }) => text.slice(span.start, span.end)),
        ['## 甲 ##', '乙', '丙\n  丁'],
      );
    });
  });

  describe('what is not text', () => {
    it('records comments, in blocks of HTML and inside lines', () => {
      const text = '甲<!-- 一\n二 -->乙\n\n<!-- 三 -->\n\n> <!-- 四\n\n<!---->';
      const { comments } = read(text);
      assert.deepEqual(
        comments.map((comment) => [comment.text, text.slice(comment.span.start, comment.span.end)]),
        [
          [' 一\n二 ', '<!-- 一\n二 -->'],
          [' 三 ', '<!-- 三 -->'],
          [' 四', '<!-- 四'],
          ['', '<!---->'],
        ],
      );
    });

    it('records fenced code', () => {
      const text = '甲\n\n```yaml\n乙\n```\n';
      const { fenced } = read(text);
      assert.deepEqual(
        fenced.map(({ start, end }) => text.slice(start, end)),
        ['```yaml\n乙\n```'],
      );
    });

    const matters: readonly (readonly [string, string])[] = [
      ['---\na: 1\nb: 2\n---\n甲', 'a: 1\nb: 2'],
      ['---\r\na: 1\r\n---\r\n', 'a: 1'],
      ['---\n\na: 1\n\n---', '\na: 1\n'],
      ['---\n---\n', ''],
      ['\uFEFF---\ra: 1\r---', 'a: 1'],
    ];
    for (const [text, expected] of matters) {
      it(`finds the front matter of ${JSON.stringify(text)}`, () => {
        const { frontMatter } = read(text);
        assert.ok(frontMatter);
        assert.equal(frontMatter.text, expected);
        assert.equal(text.slice(frontMatter.span.start, frontMatter.span.end), expected);
      });
    }

    it('finds no front matter that is not closed or not at the start', () => {
      for (const text of ['---\na: 1\n', '\n---\na: 1\n---\n']) assert.equal(read(text).frontMatter, null);
    });
  });

  describe('tables', () => {
    const text = '| 编号 | **名称** |  |\n| --- | :-: | - |\n| 1 | a\\|b `c\\|d` | 甲<br>乙 |\n 2 | 丙 \\|\n';
    const block = read(text);
    const [table] = block.tables;
    assert.ok(table);

    it('reads rows and columns, without the delimiter row', () => {
      assert.deepEqual(
        table.rows.map((row) => row.map((cell) => cell.text)),
        [
          ['编号', '名称', ''],
          ['1', 'a|b c|d', '甲\n乙'],
          ['2', '丙 |'],
        ],
      );
      assert.deepEqual(table.rows[1]?.[2]?.cell, { row: 1, column: 2, header: false });
      assert.deepEqual(table.rows[0]?.[0]?.cell, { row: 0, column: 0, header: true });
      assert.deepEqual(block.passages, table.rows.flat());
    });

    it('spans cells without pipes and padding', () => {
      assert.deepEqual(
        table.rows.map((row) => row.map(({ span }) => text.slice(span.start, span.end))),
        [
          ['编号', '**名称**', ''],
          ['1', 'a\\|b `c\\|d`', '甲<br>乙'],
          ['2', '丙 \\|'],
        ],
      );
      assert.deepEqual(
        table.rowSpans.map(({ start, end }) => text.slice(start, end)),
        ['| 编号 | **名称** |  |', '| 1 | a\\|b `c\\|d` | 甲<br>乙 |', '2 | 丙 \\|'],
      );
    });

    it('maps escaped pipes', () => {
      const cell = table.rows[1]?.[1];
      assert.ok(cell);
      assert.equal(sourceOf(text, cell, '|'), '\\|');
      assert.equal(sourceOf(text, cell, 'c|d'), 'c\\|d');
      assert.equal(sourceOf(text, cell, 'b c'), 'b `c');
      assertMapped(block);
    });
  });
});
