import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  escapeText,
  expand,
  parseSnippet,
  renumber,
  splitOutsideStops,
  toSnippet,
  writeSnippet,
} from '../../../src/features/snippet-text';
import { answerBlanks, toEditor, toPlain } from '../../../src/features/snippet-blanks';

describe('snippet text', () => {
  const PLAIN: readonly (readonly [string, string])[] = [
    ['住所地${1:住所地}。', '住所地【住所地】。'],
    ['${1|男,女|}，$1', '【选择：男／女】，【选择：男／女】'],
    ['${1:名称}与$1', '【名称】与【名称】'],
    ['完。$0', '完。'],
    ['${1:，其中${2:金额}元}。', '，其中【金额】元。'],
    ['甲\\$5\\}乙\\\\', '甲$5}乙\\'],
    ['价${', '价${'],
    ['${1:未闭合', '${1:未闭合'],
    ['${1:外${2:内}', '${1:外【内】'],
    ['$x 与 ${TM_NAME}', '$x 与 ${TM_NAME}'],
    ['${1|甲\\,乙,丙\\|丁|}', '【选择：甲,乙／丙|丁】'],
    ['${1:见【密】}', '【见〔密〕】'],
    ['$3', '【填写】'],
    ['一、}', '一、}'],
    ['', ''],
  ];
  for (const [body, plain] of PLAIN) {
    it(`writes ${JSON.stringify(body)} without an editor`, () => {
      assert.equal(toPlain(body), plain);
    });
  }

  it('leaves what is passed over in the editor as a blank', () => {
    const body = '${1:名称}与$1，${2|男,女|}${3:，另${4:金额}元}。$0';
    const snippet = toEditor(body);
    assert.equal(snippet, '${1:【名称】}与${1}，${2|【选择：男／女】,男,女|}${3:，另${4:【金额】}元}。${0}');
    assert.equal(toEditor(snippet), snippet);
    assert.equal(toPlain(snippet), toPlain(body));
  });

  it('answers blanks at their repetitions too and leaves the others', () => {
    const given = answerBlanks('${1:名称}与$1，${2|男,女|}，${3:住所}', ({ instruction, options }) =>
      instruction === '名称' ? '甲$1}' : (options?.[1] ?? null),
    );
    assert.equal(toPlain(given), '甲$1}与甲$1}，女，【住所】');
  });

  it('shows defaults and first options as the editor does', () => {
    assert.equal(expand('${1:甲}与$1，${2|是,否|}${3:，另${4:乙}}$0'), '甲与甲，是，另乙');
  });

  it('keeps text with $, } and \\ through the editor', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('$', '{', '}', '\\', '1', '|', ',', ':', '密', 'a') }),
        (text) => {
          assert.equal(expand(escapeText(text)), text);
          assert.equal(toPlain(escapeText(text)), text);
        },
      ),
    );
  });

  it('is stable: written once, a body reads and writes the same', () => {
    const unit = fc.constantFrom(
      '$',
      '${',
      '}',
      '\\',
      '1',
      '2',
      '|',
      ',',
      ':',
      '${1:',
      '${2|',
      '|}',
      '密',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (body) => {
        const snippet = toSnippet(body);
        assert.equal(toSnippet(snippet), snippet);
        assert.equal(toPlain(snippet), toPlain(body));
        assert.equal(expand(snippet), expand(body));
      }),
      { numRuns: 500 },
    );
  });

  it('does not blow up on what is never closed', () => {
    const body = '${1:'.repeat(4000) + '${2|'.repeat(4000);
    assert.equal(toPlain(body), body);
  });

  it('numbers the stops of bodies put together in order of appearance', () => {
    const counter = { next: 1 };
    const bodies = ['${3:甲${7:乙}}${3}$0', '${1|a,b|}${2:丙}'];
    const joined = bodies.map((body) => writeSnippet(renumber(parseSnippet(body), counter)));
    assert.deepEqual(joined, ['${1:甲${2:乙}}${1}', '${3|a,b|}${4:丙}']);
  });

  it('cuts only outside stops', () => {
    assert.deepEqual(splitOutsideStops('甲|${1|a,b|}|${2:丙|丁}', '|'), ['甲', '${1|a,b|}', '${2:丙|丁}']);
  });
});
