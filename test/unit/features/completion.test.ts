import assert from 'node:assert/strict';
import { completionsAt, type Completion } from '../../../src/features/completion';
import { tradeSecretLibrary as library } from '../../../src/practice/trade-secret/library';

const TODAY = { year: 2026, month: 11, day: 22 };

/** Completions at the mark | of a text. */
function at(marked: string, governing: number | null = null): readonly Completion[] {
  const offset = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), offset, {
    language: 'zh-cn',
    library,
    today: TODAY,
    governingVersion: () => governing,
  });
}

function accepted(marked: string, label: string, governing: number | null = null): string {
  const found = at(marked, governing).find((one) => one.label === label);
  assert.ok(found, label);
  const text = marked.replace('|', '');
  return text.slice(0, found.replace.start) + found.insert + text.slice(found.replace.end);
}

describe('completion', () => {
  it('offers laws after 《 and closes the title once', () => {
    const title = '中华人民共和国反不正当竞争法';
    assert.equal(accepted('依照《|', title), `依照《${title}》`);
    assert.equal(accepted('依照《反不|》第九条', title), `依照《${title}》第九条`);
    const nested = at('《|').find(({ label }) => label.includes('〈中华人民共和国反不正当竞争法〉'));
    assert.ok(nested && !nested.insert.slice(0, -1).includes('《'));
  });

  it('offers no law that is no longer in force', () =>
    assert.ok(!at('《|').some(({ label }) => label === '中华人民共和国侵权责任法')));

  it('offers the articles of the law before 第, with their gist', () => {
    const found = at('依照《反不正当竞争法》第|');
    assert.equal(found.length, 41);
    const damages = found.find(({ label }) => label === '第二十二条');
    assert.equal(damages?.detail, '民事责任与赔偿数额');
    assert.notEqual(damages.documentation, '');
    assert.equal(accepted('依照反法第二十|', '第二十二条'), '依照反法第二十二条');
    assert.equal(accepted('依照反法第二十|三款', '第二十二条'), '依照反法第二十二条三款');
  });

  it('follows the version named or the act', () => {
    assert.equal(at('依照《反不正当竞争法》（2017年修订）第|').length, 32);
    assert.equal(at('依照《反不正当竞争法》第|', 2019).length, 33);
  });

  it('knows defined short names and 该法', () => {
    const text =
      '《最高人民法院关于审理侵犯商业秘密民事案件适用法律若干问题的规定》（以下简称《商秘规定》）。\n\n';
    assert.equal(at(`${text}依照《商秘规定》第|`).length, 29);
    assert.equal(at('依照《民事诉讼法》第二十九条和该法第|').length, 306);
  });

  it('is silent elsewhere', () => {
    for (const text of [
      '第|',
      '第一次|',
      '《某某管理办法》第|',
      '双方《合作协议》第|',
      '依照|',
      '《民法典》|',
      '违反《反不正当竞争法》。\n\n## 第|',
    ])
      assert.deepEqual(at(text), [], text);
  });

  it('survives any place in any text', () => {
    const text = '# 《第\n《《〈第九百条》第（第';
    for (let offset = 0; offset <= text.length; offset++)
      completionsAt(text, offset, { language: 'en', library, today: TODAY });
  });
});
