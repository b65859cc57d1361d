import assert from 'node:assert/strict';
import { definitionsOf } from '../../../src/facts/definitions';
import type { Field, Party } from '../../../src/pleading/model';
import { outline } from '../../../src/pleading/outline';
import { linesOfParties, readAgents, readParties } from '../../../src/pleading/parties';
import { readBlocks } from '../../../src/text/blocks';
import { readCases } from '../../support/cases';

function fieldsOf(fields: Readonly<Partial<Record<string, Field>>>): string {
  return Object.entries(fields)
    .map(([name, field]) => `${name}=${field?.value ?? ''}`)
    .join('; ');
}

function partiesIn(text: string): readonly Party[] {
  const blocks = readBlocks(text);
  return readParties(
    linesOfParties(outline(blocks)),
    blocks.items.flatMap(({ block }) => definitionsOf(block)),
  );
}

/** Parties and agents of a whole draft, one line each. */
function readAll(text: string): string[] {
  const parties = partiesIn(text).map(({ role, roleText, name, shortName, type, fields, operatorFields }) => {
    const called = shortName === null ? name : `${name} (${shortName})`;
    const operator = fieldsOf(operatorFields);
    const line = `${role}: ${roleText} | ${called} | ${type} | ${fieldsOf(fields)}`;
    return (operator === '' ? line : `${line} | ${operator}`).trim();
  });
  const agents = readAgents(linesOfParties(outline(readBlocks(text)))).map(({ name, authority }) =>
    `agent: ${name} | ${authority ?? ''}`.trim(),
  );
  return [...parties, ...agents];
}

const draft = (block: string): string =>
  `# 民事起诉状\n\n${block}\n\n## 诉讼请求\n\n1. 判令被告赔偿。\n\n## 事实与理由\n\n原告：甲方公司。被告：张三，男。\n`;

describe('readParties and readAgents', () => {
  const cases = readCases('parties.txt');

  it('has many shapes to read', () => {
    assert.ok(cases.length >= 60);
  });

  for (const { name, text, read } of cases) {
    const expected = read.map((line) => line.trim());
    it(`reads ${name}`, () => assert.deepEqual(readAll(draft(text)), expected));
    it(`reads ${name} with CRLF`, () =>
      assert.deepEqual(readAll(draft(text).replaceAll('\n', '\r\n')), expected));
  }

  it('reads them all the same in the form of any heading', () => {
    const block = '原告：武汉甲木软件有限公司，住所地武汉市，法定代表人张三。\n\n被告：李四，男，住武汉市。';
    const ways = ['## 一、当事人', '**当事人**', '当事人：', '一、当事人信息', '当 事 人'];
    const expected = readAll(draft(block));
    assert.equal(expected.length, 2);
    for (const way of ways) assert.deepEqual(readAll(draft(`${way}\n\n${block}`)), expected, way);
  });

  it('takes nobody from the facts, from quotations or from exhibits', () => {
    const text = draft('原告：武汉甲木软件有限公司').replace(
      '原告：甲方公司。',
      '> 原告：乙方公司\n\n原告：甲方公司，住所地武汉市。\n\n被告：李四，男。\n\n',
    );
    assert.deepEqual(readAll(text), ['plaintiff: 原告 | 武汉甲木软件有限公司 | entity |']);
  });

  it('reads parties named after a cause and headed sections of their own', () => {
    const text =
      '# 民事起诉状\n\n案由：侵害技术秘密纠纷\n\n## 原告\n\n甲木有限公司\n\n## 被告\n\n姓名：李四\n\n## 诉讼请求\n\n1. 停止侵害。\n';
    assert.deepEqual(readAll(text), [
      'plaintiff: 原告 | 甲木有限公司 | entity |',
      'defendant: 被告 | 李四 | person |',
    ]);
  });

  it('points at the role word and the name', () => {
    const text = draft('**原告**：武汉甲木软件有限公司，住所地武汉市。\n被　告：李　四，男');
    const marked = partiesIn(text).map(({ label }) => text.slice(label.start, label.end));
    assert.deepEqual(marked, ['原告**：武汉甲木软件有限公司', '被　告：李　四']);
  });

  it('points at the values', () => {
    const text = draft(
      '原告：武汉甲木软件有限公司\n- 住所地：武汉市洪山区\n- 法定代表人：张三（总经理）\n\n被告：李四，住武汉市。',
    );
    for (const { fields } of partiesIn(text)) {
      for (const field of Object.values(fields))
        assert.equal(text.slice(field.span.start, field.span.end), field.value);
    }
  });

  it('finds a short name defined in the facts', () => {
    const text = draft('原告：武汉甲木软件有限公司').replace(
      '原告：甲方公司。',
      '武汉甲木软件有限公司（以下简称甲木公司）成立于2015年。',
    );
    assert.match(readAll(text)[0] ?? '', /\(甲木公司\)/);
  });

  it('never throws on fragments of its own words', () => {
    const words = [
      '原告',
      '被告',
      '：',
      '（',
      '）',
      '，',
      '住所地',
      '法定代表人',
      '男',
      '　',
      '\n',
      '委托诉讼代理人',
      '|',
      '☑',
      '无',
      '1',
      '。',
    ];
    let seed = 7;
    for (let round = 0; round < 400; round++) {
      let text = '';
      for (let count = 0; count < 30; count++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += words[seed % words.length] ?? '';
      }
      for (const { label, span } of partiesIn(text)) {
        assert.ok(label.start <= label.end && span.start <= span.end && span.end <= text.length, text);
      }
    }
  });
});
