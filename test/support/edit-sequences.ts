import fc from 'fast-check';
import { drafts } from './drafts';

/** What lawyers type, the grammar's own words and what may upset a parser, in pieces of a few characters. */
export const TOKENS: readonly string[] = [
  ...'的，。；：、\n'.split(''),
  '\n\n',
  ' ',
  '　　',
  '原告',
  '被告',
  '被告一：',
  '原告：甲公司，住所地北京市。\n\n',
  '（以下简称甲公司）',
  '证据1',
  '证据3至5',
  '（证据2、证据4）',
  '密点1',
  '密点1、2',
  '《反不正当竞争法》',
  '第九条第一款第（一）项',
  '依照该法第二十二条第三款',
  '法释〔2020〕7号',
  '(2019)最高法知民终562号',
  '2021年3月6日',
  '2021年2月30日',
  '至今',
  '人民币',
  '220000元',
  '100万元',
  '壹佰万元整',
  '×40%=',
  '合计',
  '判令被告',
  '1. ',
  '2、',
  '（一）',
  '一、',
  '\n## 诉讼请求\n\n',
  '\n## 事实与理由\n\n',
  '\n## 证据清单\n\n',
  '\n### 保密措施\n\n',
  '\n此致\n\n北京知识产权法院\n',
  '具状人：',
  '附：\n',
  '| 编号 | 证据名称 |\n| --- | --- |\n| 1 | 合同 |\n',
  '|',
  '【待填】',
  '【密】',
  '【/密】',
  '____',
  '<!-- pleadwright-disable-next-line figures/sum：已核对 -->\n',
  '<!--',
  '-->',
  '**',
  '>',
  '- ',
  '```',
  '---\n',
  '文书: 民事起诉状\n',
  '侵权行为: 2021-03',
  '不为公众所知悉',
  '采取了保密措施',
  '商业价值',
  '惩罚性赔偿',
  '\u200B',
  '\u202E',
  '\uD800',
  '\0',
  '\t',
  '\r\n',
  '１２３',
  '“',
  '”',
];

const tokens = fc.constantFrom(...TOKENS);

/** Drafts made of the grammar's words in any order. */
export const tokenDraft: fc.Arbitrary<string> = fc
  .array(tokens, { maxLength: 80 })
  .map((parts) => `# 民事起诉状\n\n${parts.join('')}`);

/** Any draft of the fixtures. */
export const whole = fc.constantFrom(...drafts().map(({ text }) => text));

/** The heading of a fixture and some of its paragraphs in a row: a draft quickly checked. */
const excerpt = fc.tuple(whole, fc.nat(), fc.integer({ min: 1, max: 7 })).map(([text, from, count]) => {
  const [heading = '', ...parts] = text.split('\n\n');
  const start = from % Math.max(1, parts.length);
  return [heading, ...parts.slice(start, start + count)].join('\n\n');
});

/** A fixture, mostly an excerpt of one, with some of its paragraphs left out, doubled or exchanged. */
export const mutatedDraft: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({ weight: 1, arbitrary: whole }, { weight: 15, arbitrary: excerpt }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'token'), tokens), {
      maxLength: 12,
    }),
  )
  .map(([text, changes]) => {
    const parts = text.split('\n\n');
    for (const [first, second, change, token] of changes) {
      const at = first % parts.length;
      const other = second % parts.length;
      const [one = '', two = ''] = [parts[at], parts[other]];
      if (change === 'drop') parts[at] = '';
      else if (change === 'double') parts.splice(other, 0, one);
      else if (change === 'swap') [parts[at], parts[other]] = [two, one];
      else parts[at] = one.slice(0, second % (one.length + 1)) + token + one.slice(second % (one.length + 1));
    }
    return parts.join('\n\n');
  });

/** One change of a text: `at` and `length` are taken modulo what is there. */
export interface Change {
  readonly kind: 'insert' | 'delete' | 'paste' | 'undo';
  readonly at: number;
  readonly length: number;
  readonly token: string;
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'paste', 'undo'),
    at: fc.nat(),
    length: fc.nat({ max: 200 }),
    token: tokens,
  }),
  { minLength: 1, maxLength: 12 },
);

/** The texts that a sequence of changes leads through, the first one included. */
export function versions(first: string, sequence: readonly Change[]): readonly string[] {
  const all = [first];
  let clipboard = '';
  for (const { kind, at, length, token } of sequence) {
    const text = all.at(-1) ?? '';
    const start = at % (text.length + 1);
    const end = Math.min(text.length, start + length);
    if (kind === 'delete') clipboard = text.slice(start, end);
    if (kind === 'undo') all.push(all.at(-2) ?? text);
    else if (kind === 'delete') all.push(text.slice(0, start) + text.slice(end));
    else all.push(text.slice(0, start) + (kind === 'paste' ? clipboard : token) + text.slice(start));
  }
  return all;
}
