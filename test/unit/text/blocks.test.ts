import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type BlockList, readBlocks } from '../../../src/text/blocks';
import { toSource } from '../../../src/text/map';
import type { Block } from '../../../src/text/passage';
import { markdown, tokenSoup } from './markdown-arbitrary';

const numRuns = Number(process.env.NUM_RUNS ?? 150);
const drafts = new URL('../../fixtures/drafts/', import.meta.url);

function edited(text: string, [at, removed, inserted]: readonly [number, number, string]): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

function assertReadAfresh(list: BlockList): void {
  assert.deepEqual(list.items, readBlocks(list.text).items);
}

function countBySource(list: BlockList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { block } of list.items) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  return counts;
}

/** Every block that stands once before and once after an edit must be the same object. */
function assertReused(before: BlockList, after: BlockList): void {
  const counts = [countBySource(before), countBySource(after)];
  const old = new Map(before.items.map(({ block }) => [block.text, block]));
  for (const { start, block } of after.items) {
    const bound = block.text.startsWith('---') || block.text.startsWith('\uFEFF');
    if (counts.some((count) => count.get(block.text) !== 1) || (bound && start > 0)) continue;
    if (bound && before.items[0]?.block.text !== block.text) continue;
    assert.equal(block, old.get(block.text));
  }
}

function newBlocks(before: BlockList, after: BlockList): readonly Block[] {
  const old = new Set(before.items.map(({ block }) => block));
  return after.items.map(({ block }) => block).filter((block) => !old.has(block));
}

describe('readBlocks', () => {
  const edit = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.oneof(fc.constantFrom(0, 0, 1), fc.nat({ max: 40 })),
    fc.oneof(
      fc.constantFrom('', '\n', '\n\n', '`', '-', '>', '甲', '<!--', '-->', '---\n'),
      markdown,
      tokenSoup,
    ),
  );

  it('after any edits gives what a fresh reading gives, and keeps the unchanged blocks', () => {
    fc.assert(
      fc.property(
        fc.oneof(markdown, tokenSoup),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (text, edits) => {
          let list = readBlocks(text);
          for (const change of edits) {
            const next = readBlocks(edited(list.text, change), list);
            assertReadAfresh(next);
            assertReused(list, next);
            list = next;
          }
        },
      ),
      { numRuns },
    );
  });

  it('reads one block anew for a keystroke in a draft', () => {
    for (const name of readdirSync(drafts)) {
      const text = readFileSync(new URL(name, drafts), 'utf8');
      const before = readBlocks(text);
      for (const at of [0.3, 0.5, 0.7]) {
        const start = text.indexOf('。', Math.floor(at * text.length));
        const after = readBlocks(`${text.slice(0, start)}新${text.slice(start)}`, before);
        assertReadAfresh(after);
        assert.equal(newBlocks(before, after).length, 1);
      }
    }
  });

  it('finds the blocks again that an unclosed comment had swallowed', () => {
    const paragraphs = Array.from({ length: 100 }, (_, index) => `第${index}段。\n\n`);
    const before = readBlocks(paragraphs.join(''));
    const opened = readBlocks(`<!-- ${before.text}`, before);
    assert.equal(opened.items.length, 1);
    const longer = readBlocks(`<!-- a${before.text}`, opened);
    const closed = readBlocks(`<!-- a -->\n\n${before.text}`, longer);
    assert.deepEqual(
      closed.items.slice(1).map(({ block }) => block),
      before.items.map(({ block }) => block),
    );
    assert.ok(closed.items.slice(1).every(({ block }, index) => block === before.items[index]?.block));
  });

  it('gives the same list for the same text', () => {
    const list = readBlocks('甲\n\n乙');
    assert.equal(readBlocks('甲\n\n乙', list), list);
  });

  it('reads front matter only at the start', () => {
    const matter = '---\n文书: 民事起诉状\n---\n\n';
    const first = readBlocks(`${matter}甲`);
    assert.equal(first.items[0]?.block.frontMatter?.text, '文书: 民事起诉状');
    const moved = readBlocks(`乙\n\n${matter}甲`, first);
    assert.ok(moved.items.every(({ block }) => block.frontMatter === null));
    const back = readBlocks(`${matter}甲`, moved);
    assert.equal(back.items[0]?.block.frontMatter?.text, '文书: 民事起诉状');
    const opened = readBlocks('---\na: 1\n\n甲\n\n乙');
    const closed = readBlocks('---\na: 1\n\n甲\n\n---\n乙', opened);
    assert.equal(closed.items[0]?.block.frontMatter?.text, 'a: 1\n\n甲\n');
  });

  it('reads an empty text', () => {
    assert.deepEqual(readBlocks('').items, []);
    assert.deepEqual(readBlocks('', readBlocks('甲')).items, []);
  });
});

describe('blocks too tangled to parse', () => {
  const size = 120_000;
  const hostile: Readonly<Record<string, string>> = {
    'one long line': '甲*'.repeat(5_000_000),
    'nested quotes': '>'.repeat(size),
    'nested lists': '- '.repeat(size),
    'nested numbered lists': '1. '.repeat(size),
    'quotes in lists': '- > '.repeat(size),
    'opening brackets': '['.repeat(size),
    'closing brackets': 'a]'.repeat(size),
    'links without end': '[a](b (c '.repeat(size / 10),
    'emphasis without end': '*a _b '.repeat(size / 6),
    'emphasis without start': 'a* b_ '.repeat(size / 6),
    'deep emphasis': '*a '.repeat(size / 6) + 'b* '.repeat(size / 6),
    'comments without end': 'a <!-- '.repeat(size / 6),
    'declarations without end': 'a <!b '.repeat(size / 6),
    'many list items': '- a\n  b\n'.repeat(size),
    'many headings': 'a\n===\n'.repeat(size),
    'deep lists': Array.from({ length: 800 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join(''),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`reads ${name} as one paragraph`, () => {
      const { items } = readBlocks(text);
      assert.ok(items.some(({ block }) => block.plain));
      const passages = items.flatMap(({ block }) => block.passages);
      assert.equal(passages.length, 1);
      assert.ok((passages[0]?.text.length ?? 0) > text.replaceAll(/ +/g, '').length / 2);
    });
  }

  const bounded: Readonly<Record<string, string>> = {
    'a long line': '原告、被告'.repeat(2_000_000),
    'many blank lines': '\n'.repeat(500_000),
    'many short list items': '- 甲\n'.repeat(120_000),
    'a long table': `| 甲 | 乙 |\n|---|---|\n${'| 丙 | 丁 |\n'.repeat(100_000)}`,
    blanks: ' '.repeat(3_000_000),
    'many short paragraphs': '甲\n\n'.repeat(50_000),
    'an unclosed fence': `\`\`\`\n${'甲\n\n'.repeat(100_000)}`,
    'an unclosed comment': `<!--\n${'甲 -\n\n'.repeat(100_000)}`,
    'front matter without end': `---\n${'a: 1\n--- b\n'.repeat(100_000)}`,
    dashes: '-'.repeat(3_000_000),
    'ambiguous list items': '甲\n2. 乙\n'.repeat(2_000) + '\n  3. 丙\n'.repeat(2_000),
    'backticks of every length': Array.from({ length: 200 }, (_, n) => `${'`'.repeat(n)}a`).join(''),
    'angle brackets': '<a b="'.repeat(8_000),
    entities: '&amp;'.repeat(8_000),
    escapes: '\\*'.repeat(50_000),
    'carriage returns': '甲\r'.repeat(300_000),
  };
  for (const [name, text] of Object.entries(bounded)) {
    it(`reads ${name}`, () => {
      const { items } = readBlocks(text);
      assert.equal(items.map(({ block }) => block.text).join(''), text);
    });
  }

  it('parses what a pleading may hold', () => {
    const large: readonly string[] = [
      `| 编号 | 名称 |\n| --- | --- |\n${'| 1 | **合同**（见[附件](a.md)） |\n'.repeat(200)}`,
      '- **甲**：乙\n'.repeat(400),
      `${'* '.repeat(40)}\n`,
      `${'-'.repeat(200)}\n`,
      '> '.repeat(10) + '甲',
      '原告与被告签订合同，*约定*保密义务。'.repeat(800),
    ];
    for (const text of large) assert.ok(readBlocks(text).items.every(({ block }) => !block.plain));
  });

  it('maps the text of a plain block', () => {
    const text = `  ${'> '.repeat(50)}甲\r\n\t乙\n\n`;
    const block = readBlocks(text).items[0]?.block;
    const passage = block?.passages[0];
    assert.ok(block?.plain && passage);
    assert.equal(passage.text, `${'> '.repeat(50)}甲\n乙`);
    assert.deepEqual(passage.span, { start: 2, end: text.length - 2 });
    const start = passage.text.length - 2;
    assert.deepEqual(toSource(passage.map, { start, end: start + 2 }), { start: 103, end: 107 });
  });
});
