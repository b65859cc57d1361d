import assert from 'node:assert/strict';
import { hiddenText } from '../../../../src/rules/draft/hidden-text';
import { complaint } from '../../../support/complaint';
import { checkWith, ruleCases } from '../../../support/rule-cases';

const draft = (facts: string): string => complaint({ facts: `## 事实与理由\n\n${facts}` });

const HIDDEN: readonly (readonly [name: string, character: string])[] = [
  ['zero-width space', '\u200B'],
  ['zero-width non-joiner', '\u200C'],
  ['zero-width joiner between Chinese characters', '\u200D'],
  ['word joiner', '\u2060'],
  ['byte order mark inside the text', '\uFEFF'],
  ['left-to-right mark', '\u200E'],
  ['right-to-left override', '\u202E'],
  ['right-to-left isolate', '\u2067'],
  ['Arabic letter mark', '\u061C'],
  ['soft hyphen', '\u00AD'],
  ['Mongolian vowel separator', '\u180E'],
];

ruleCases(hiddenText, [
  ...HIDDEN.map(
    ([name, character]) => [name, draft(`原告自行${character}研发。`), [`warning 行${character}研`]] as const,
  ),
  ['a run, once', draft('原告\u200B\u200B\u202E自行研发。'), ['warning 告\u200B\u200B\u202E自']],
  ['two places', draft('原\u200B告自行研\u200B发。'), ['warning 原\u200B告', 'warning 研\u200B发']],
  ['at the end of a line', draft('原告自行研发。\u200B'), ['warning 。\u200B']],
  ['in front matter', complaint({}, ['案由: 侵害\u200B技术秘密纠纷']), ['warning 害\u200B技']],
  ['in a comment', draft('<!-- 待\u200B核 -->\n\n原告自行研发。'), ['warning 待\u200B核']],

  ['a byte order mark at the start', `\uFEFF${complaint()}`, []],
  ['full-width blanks', draft('　　原告　自行研发。'), []],
  ['a blank that does not break', draft('原告\u00A0自行研发。'), []],
  ['a picture joined from two', draft('原告👩\u200D🔬研发。'), []],
  ['variation selectors', draft('原告☑\uFE0F研发。'), []],
  ['CRLF', complaint().replaceAll('\n', '\r\n'), []],
  ['marks of emphasis', draft('**原告**自行研发。'), []],
  ['accents', draft('原告使用Café系统。'), []],
  ['Latin, Greek, formulae', draft('α＋β≤γ，±0.5。'), []],
  ['a plain complaint', complaint(), []],
  ['line separators are seen', draft('原告\u2028自行研发。'), []],
]);

describe('draft/hidden-text: the fix', () => {
  it('deletes them and nothing else', () => {
    const clean = `\uFEFF${draft('原告自行研发，👩\u200D🔬负责。')}`;
    const dirty = clean.replace('自行', '自\u200B行').replace('负责', '\u202E负责\u2060');
    const edits = checkWith([hiddenText], dirty).flatMap(({ remedies }) =>
      remedies.flatMap((remedy) => (remedy.kind === 'edit' ? remedy.edits : [])),
    );
    const after = [...edits]
      .sort((a, b) => b.span.start - a.span.start)
      .reduce((now, { span, text }) => now.slice(0, span.start) + text + now.slice(span.end), dirty);
    assert.equal(after, clean);
    assert.deepEqual(checkWith([hiddenText], after), []);
  });
});
