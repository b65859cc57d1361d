import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkForAssistant, type ToldCheck } from '../../../../src/features/assistant/check';
import { createEngine } from '../../../../src/lint/engine';
import { tradeSecret } from '../../../../src/practice/trade-secret';
import { secretSpans } from '../../../../src/practice/trade-secret/secret-spans';
import { generalRules } from '../../../../src/rules';

const engine = createEngine(tradeSecret, generalRules);
const today = { year: 2026, month: 11, day: 22 };
const FIXTURES = join(import.meta.dirname, '../../../fixtures');

function told(text: string): ToldCheck {
  const result = checkForAssistant(engine, engine.read(text), secretSpans, { today, language: 'zh-cn' });
  assert.ok(result);
  return result;
}

/** A draft whose exhibit, point, party and date are named in marked words, so that many a message would repeat them. */
function draftWith(secret: string): string {
  return `# 民事起诉状

原告：甲阀门有限公司，住所地杭州市西湖区文三路1号。

被告：赵某，男，住杭州市拱墅区湖墅路2号。

## 诉讼请求

1. 判令被告停止使用密点1、密点7；

## 事实与理由

密点1：【密】${secret}【/密】等技术信息。

:::密
${secret}由原告研发，见证据12，合计【${secret}】元。
:::

2021年2月30日，赵某复制了【密】${secret}【/密】（证据9）。${secret}另在此处出现。

## 证据清单

1. 【密】${secret}【/密】
2. ${secret}记录
`;
}

describe('what an assistant is told of a check', () => {
  it('tells what needs no secret word as it stands, with its line', () => {
    const { document, findings } = told(draftWith('阀芯锥角为三十七度'));
    assert.equal(document, 'complaint');
    const plain = findings.find(({ rule }) => rule === 'form/defendant-details' || rule === 'form/court');
    assert.ok(plain && !plain.redacted && plain.message.length > 10);
    assert.ok(findings.every(({ line }) => line >= 1));
  });

  it('names only the rule where the message would repeat secret words', () => {
    const { findings, redacted } = told(draftWith('阀芯锥角为三十七度'));
    assert.ok(redacted > 0);
    assert.ok(
      findings.filter((one) => one.redacted).every(({ message }) => message.includes('涉及标密内容')),
    );
  });

  it('holds no piece of any secret, whatever it is', () => {
    const word = fc.stringMatching(/^[阀芯锥角研磨参数曲线配方温度压力]{2,10}[0-9]{0,4}[A-Z]{0,3}$/);
    fc.assert(
      fc.property(word, (secret) => {
        const text = JSON.stringify(told(draftWith(secret)));
        for (let at = 0; at + 4 <= secret.length; at += 1)
          assert.ok(!text.includes(secret.slice(at, at + 4)), text);
      }),
      { numRuns: 40 },
    );
  });

  it('withholds an exhibit named after a marked word, however short', () => {
    const text = draftWith('锥角三七');
    assert.ok(
      engine
        .check(engine.read(text), { today, language: 'zh-cn' })
        .some(({ message }) => message.includes('锥角三七')),
    );
    assert.ok(!JSON.stringify(told(text)).includes('锥角三七'));
  });

  it('holds nothing of a fence that was never closed', () => {
    const text = `${draftWith('甲方案')}\n\n:::密\n\n流道截面过渡方式\n\n证据3：流道截面过渡方式照片\n`;
    assert.ok(!JSON.stringify(told(text)).includes('流道'));
  });

  it('holds no marked words of the fixture drafts', () => {
    let marked = 0;
    for (const folder of ['drafts', 'blind']) {
      for (const name of readdirSync(join(FIXTURES, folder)).filter((one) => one.endsWith('.md'))) {
        const text = readFileSync(join(FIXTURES, folder, name), 'utf8');
        const passages = engine.read(text).pleading?.marked ?? [];
        if (passages.length === 0) continue;
        marked += 1;
        const answer = JSON.stringify(told(text));
        for (const { start, end } of passages)
          for (const piece of text.slice(start, end).match(/[^，。；、\s|]{6,}/g) ?? [])
            assert.ok(!answer.includes(piece), `${name}: ${piece}`);
      }
    }
    assert.ok(marked >= 1);
  });

  it('is silent on a file that is no pleading', () => {
    const options = { today, language: 'en' as const };
    assert.equal(checkForAssistant(engine, engine.read('# Notes\n'), secretSpans, options), null);
  });
});
