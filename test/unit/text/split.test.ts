import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Node, Nodes, Parent } from 'mdast';
import { parseBlock } from '../../../src/text/parse';
import { frontMatterEnd, splitBlocks } from '../../../src/text/split';
import { markdown, tokenSoup } from './markdown-arbitrary';

const drafts = new URL('../../fixtures/drafts/', import.meta.url);

/** Moves a tree that was parsed alone to where its block stands in the document. */
function place(node: Node, lines: number, offset: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += lines;
    point.offset = (point.offset ?? Number.NaN) + offset;
  }
  if ('children' in node) for (const child of (node as Parent).children) place(child, lines, offset);
}

function parseBlocks(text: string): readonly Nodes[] {
  let lines = 0;
  return splitBlocks(text).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const root = parseBlock(part, start === 0);
    place(root, lines, start);
    lines += (part.match(/\r\n|\r|\n/g) ?? []).length;
    return root.children;
  });
}

function assertSameAsWhole(text: string): void {
  assert.deepEqual(parseBlocks(text), parseBlock(text, true).children);
}

function pieces(text: string): readonly string[] {
  return splitBlocks(text).map(({ start, end }) => text.slice(start, end));
}

const numRuns = Number(process.env.NUM_RUNS ?? 600);

describe('splitBlocks', () => {
  it('covers the text with consecutive, non-empty blocks', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        assert.equal(pieces(text).join(''), text);
        assert.ok(pieces(text).every((piece) => piece.length > 0));
      }),
    );
  });

  it('cuts only where each block parses as it does in the whole', () => {
    fc.assert(fc.property(markdown, assertSameAsWhole), { numRuns });
    fc.assert(fc.property(tokenSoup, assertSameAsWhole), { numRuns });
  });

  for (const name of readdirSync(drafts)) {
    const text = readFileSync(new URL(name, drafts), 'utf8').replaceAll('\r\n', '\n');
    it(`cuts ${name} into blocks that parse as in the whole, whatever the line endings`, () => {
      for (const variant of [
        text,
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('\n', '\r'),
        `\uFEFF${text}`,
      ]) {
        assertSameAsWhole(variant);
        const blankLines = (text.match(/\n\n+/g) ?? []).length;
        assert.ok(
          splitBlocks(variant).length >= blankLines,
          'drafts without loose lists are cut at every blank line',
        );
      }
    });
  }

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['\n \n甲', ['\n \n甲']],
    ['甲\n\n乙', ['甲\n\n', '乙']],
    ['甲\r\n\r\n乙', ['甲\r\n\r\n', '乙']],
    ['甲\r\r乙', ['甲\r\r', '乙']],
    ['甲\n \t\n    乙', ['甲\n \t\n', '    乙']],
    ['甲\n\n\uFEFF乙', ['甲\n\n', '\uFEFF乙']],
    ['---\n---\n\uFEFF乙', ['---\n---\n', '\uFEFF乙']],
    ['---\na: 1\n\nb: 2\n---\n\n# 甲', ['---\na: 1\n\nb: 2\n---\n\n', '# 甲']],
    ['---\na: 1\n---\n# 甲', ['---\na: 1\n---\n', '# 甲']],
    ['---\n\n甲\n\n乙', ['---\n\n', '甲\n\n', '乙']],
    ['```\n甲\n\n乙\n```\n\n丙', ['```\n甲\n\n乙\n```\n\n', '丙']],
    ['~~~\n甲\n\n```\n\n~~~~ \n\n丙', ['~~~\n甲\n\n```\n\n~~~~ \n\n', '丙']],
    ['``` a`b\n\n甲', ['``` a`b\n\n', '甲']],
    ['<!-- 甲\n\n乙 --> 丙\n\n丁', ['<!-- 甲\n\n乙 --> 丙\n\n', '丁']],
    ['<div>\n\n甲', ['<div>\n\n', '甲']],
    ['<div>\n```\n</div>\n```\n\n甲', ['<div>\n```\n</div>\n```\n\n', '甲']],
    ['- 甲\n\n- 乙\n\n丙\n\n丁', ['- 甲\n\n- 乙\n\n', '丙\n\n', '丁']],
    ['1. 甲\n\n  乙\n\n丙', ['1. 甲\n\n  乙\n\n', '丙']],
    [
      '1. 甲\n   ```\n   乙\n\n   丙\n   ```\n\n丁\n\n戊',
      ['1. 甲\n   ```\n   乙\n\n   丙\n   ```\n\n丁\n\n', '戊'],
    ],
    ['- 甲\n```\n\n乙\n```\n\n丙', ['- 甲\n```\n\n乙\n```\n\n', '丙']],
    ['> ```\n\n甲', ['> ```\n\n', '甲']],
    ['- - -\n\n- 甲', ['- - -\n\n', '- 甲']],
    ['甲\n2. 乙\n\n丙', ['甲\n2. 乙\n\n', '丙']],
  ];
  for (const [text, expected] of cases) {
    it(`cuts ${JSON.stringify(text)}`, () => {
      assert.deepEqual(pieces(text), expected);
      assertSameAsWhole(text);
    });
  }
});

describe('frontMatterEnd', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['---\na: 1\n---\n甲', 13],
    ['---\n---', 7],
    ['---\t\r\n--- \r\n甲', 12],
    ['\uFEFF---\n---\n', 9],
    ['---', 0],
    ['---\na: 1\n ---\n', 0],
    ['---\na: 1\n----\n', 0],
    [' ---\n---\n', 0],
    ['\n---\n---\n', 0],
    ['--- a\n---\n', 0],
  ];
  for (const [text, end] of cases) {
    it(`finds ${end} in ${JSON.stringify(text)}`, () => {
      assert.equal(frontMatterEnd(text), end);
    });
  }
});
