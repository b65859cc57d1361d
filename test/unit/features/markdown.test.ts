import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bold, bullets, code, plain, quotation } from '../../../src/features/markdown';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (text: string): Node => unified().use(remarkParse).parse(text);

function textOf(node: Node): string {
  return (node.value ?? '') + (node.children ?? []).map(textOf).join('');
}

function typesOf(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesOf)];
}

describe('hover markdown', () => {
  for (const text of [
    '# 标题',
    '**粗**与_斜_',
    '<b onclick=x>第九条</b>',
    '[点击](command:workbench.action.quit)',
    '![图](https://example.com/x.png)',
    '`代码`',
    '- 项',
    '+ 项',
    '=== ',
    '1. 项',
    '12) 项',
    '| 表 | 头 |',
    '~~删~~',
    '&lt;b&gt;',
    '<https://example.com>',
    '$(zap) 图标',
    'a\\b',
    '> 引',
    '第一行\n# 第二行',
  ]) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const tree = parse(plain(text));
      assert.deepEqual(new Set(typesOf(tree)), new Set(['root', 'paragraph', 'text']));
      assert.equal(textOf(tree).replace(/\u2060/g, ''), text.replace(/\n/g, ' ').trim());
    });
  }

  it('lets no text act as Markdown', () => {
    const units = fc.constantFrom(
      ...'#*_`<>[]()!|~&$\\-+=1.2) \n:法条',
      'command:',
      '](',
      '<a href=x>',
      '```',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 30 }), (parts) => {
        const types = new Set(typesOf(parse(plain(parts.join('')))));
        for (const type of types) assert.ok(['root', 'paragraph', 'text'].includes(type), type);
      }),
      { numRuns: 500 },
    );
  });

  it('makes bold, code, quotations and lists', () => {
    assert.ok(typesOf(parse(`${bold('（一）条文。')}（所引）`)).includes('strong'));
    assert.equal(bold('  '), '');
    assert.equal(textOf(parse(code('secret/`kind'))), 'secret/kind');
    assert.equal(parse(quotation(['甲', '乙'])).children?.[0]?.children?.length, 2);
    assert.equal(parse(bullets(['甲', '乙'])).children?.[0]?.children?.length, 2);
  });
});
