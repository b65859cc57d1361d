import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { annexOf } from '../../../../src/document/secrecy/annex';
import { redact } from '../../../../src/document/secrecy/redact';
import type { Redaction } from '../../../../src/document/secrecy/secrecy';
import { exportWord } from '../../../../src/document/word/export-word';
import { secrecyOf } from '../../../../src/practice/trade-secret/secrecy';
import { engine, fixtureDrafts, sourceOf } from '../../../support/word-draft';

function redacted(text: string): Redaction {
  const { blocks, pleading, draft } = engine.read(text);
  return redact(blocks, secrecyOf(pleading, draft));
}

function textOf(text: string): string {
  const result = redacted(text);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.obstacles));
  return result.text;
}

/** Reason and source of each obstacle. */
function obstaclesOf(text: string): readonly string[] {
  const result = redacted(text);
  return result.ok
    ? []
    : result.obstacles.map(({ reason, span }) => `${reason} ${text.slice(span.start, span.end)}`);
}

const DRAFTS = fixtureDrafts().filter(([, text]) => redacted(text).ok);
const [, MARKED = ''] = fixtureDrafts().find(([name]) => name === 'fermentation-process.md') ?? [];

/** Text of no meaning, so that no piece of it stands in a draft by chance. */
const word = fc
  .array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 6, maxLength: 40 })
  .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''));
const value = fc
  .tuple(word, fc.integer({ min: 1000, max: 9_999_999 }), word)
  .map(([a, n, b]) => `${a}${String(n)}.5℃，**${b}**`);
const inline = fc.oneof(word, value);
const table = fc
  .tuple(word, word, word, word)
  .map(([a, b, c, d]) => `| ${a} | ${b} |\n| --- | --- |\n| ${c} | ${d} |`);
const block = fc.oneof(
  inline,
  fc.tuple(inline, inline).map((parts) => parts.join('\n\n')),
  fc.tuple(inline, inline).map(([a, b]) => `- ${a}\n- ${b}`),
  fc.tuple(word, inline).map(([a, b]) => `### ${a}\n\n\`\`\`c\n${b}\n\`\`\``),
  table,
);

interface Hiding {
  readonly text: string;
  readonly secrets: readonly string[];
}

/** Hides passages in a draft: in lines of any kind, between paragraphs, in comments and front matter. */
const hiding = fc
  .record({
    draft: fc.constantFrom(...DRAFTS.map(([, text]) => text)),
    inlines: fc.array(fc.tuple(inline, fc.nat(), fc.nat()), { minLength: 3, maxLength: 6 }),
    blocks: fc.array(fc.tuple(block, fc.nat()), { minLength: 3, maxLength: 5 }),
    asides: fc.tuple(word, word),
  })
  .map(({ draft, inlines, blocks, asides }): Hiding => {
    const lines = draft.split('\n');
    const body = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
    const usable = lines.flatMap((line, index) =>
      index >= body && line.trim() !== '' && !/^[|\s:-]+$/.test(line) ? [index] : [],
    );
    const secrets: string[] = [];
    for (const [secret, where, offset] of inlines) {
      const index = usable[where % usable.length] ?? 0;
      const line = lines[index] ?? '';
      // Not inside a mark that another passage has put there.
      if (line.includes('密】')) continue;
      const from = /^[\s#>|*\d.-]*/.exec(line)?.[0].length ?? 0;
      const at = from + (offset % Math.max(1, line.length - from));
      lines[index] = `${line.slice(0, at)}【密】${secret}【/密】${line.slice(at)}`;
      secrets.push(secret);
    }
    let text = lines.join('\n');
    for (const [secret, where] of blocks) {
      const gaps = [...text.matchAll(/\n\n(?=[^\n:|`-])/g)].filter(
        ({ index }) =>
          index > text.indexOf('# ') && (text.slice(0, index).match(/^:::/gm)?.length ?? 0) % 2 === 0,
      );
      const gap = gaps[where % gaps.length];
      if (gap === undefined) continue;
      text = `${text.slice(0, gap.index)}\n\n:::密\n${secret}\n:::${text.slice(gap.index)}`;
      secrets.push(secret);
    }
    const [comment, key] = asides;
    secrets.push(comment, key);
    if (text.startsWith('---\n')) text = text.replace('---\n', `---\n备注: 【密】${key}【/密】\n`);
    return { text: `${text}\n<!-- 【密】${comment}【/密】 -->\n`, secrets };
  });

function leftIn(haystack: string, secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret) => {
    const bare = secret.replace(/[*#|`\n -]/g, '');
    const pieces = [secret, bare].flatMap((form) =>
      Array.from({ length: Math.max(0, form.length - 5) }, (_, at) => form.slice(at, at + 6)),
    );
    return pieces.filter((piece) => /[\u4e00-\u9fff]/.test(piece) && haystack.includes(piece));
  });
}

describe('redacted copy', function () {
  this.timeout(240_000);

  it('holds no piece of 200 passages hidden anywhere, neither as Markdown nor in any byte of the Word file', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(hiding, async ({ text, secrets }) => {
        assert.ok(leftIn(text, secrets).length > 0);
        const copy = textOf(text);
        assert.deepEqual(leftIn(copy, secrets), []);
        const bytes = await exportWord(sourceOf(copy), { legend: null });
        for (const [name, part] of Object.entries(unzipSync(bytes))) {
          const decoded = new TextDecoder().decode(part);
          assert.deepEqual(leftIn(decoded, secrets), [], name);
          assert.deepEqual(leftIn(decoded.replace(/<[^>]*>/g, ''), secrets), [], name);
        }
        assert.ok(!/密】|:::/.test(copy));
        hidden += secrets.length;
      }),
      { numRuns: 24 },
    );
    console.log(`      ${String(hidden)} passages hidden`);
    assert.ok(hidden >= 200);
  });

  it('covers each passage with one length and the number of its point', () => {
    assert.match(
      textOf(
        MARKED.replace('。在市场监管部门', '。').replace('同样记载接种后第14小时补加酵母浸粉3.2克/升，', ''),
      ),
      /- 密点1：菌种活化与补料工艺。■{6}密点1（详见保密附件）。\n- 密点2：分段控温工艺。■{6}密点2（详见保密附件）。\n- 密点3：冻干保护剂配比。■{6}密点3（详见保密附件）。/,
    );
    const draft =
      '# 民事起诉状\n\n密点2：工艺。\n\n【密】甲【/密】与【密】甲乙丙丁戊己【/密】，再次【密】甲【/密】。\n';
    assert.equal(
      textOf(draft).split('\n\n')[2],
      '■■■■■■密点3（详见保密附件）与■■■■■■密点4（详见保密附件），再次■■■■■■密点3（详见保密附件）。\n',
    );
  });

  it('keeps tables and front matter readable, and drops comments and keys of its own', () => {
    const draft =
      '---\n文书: 民事起诉状\n阶段: 一审\n内部编号: 甲-9\n---\n\n# 民事起诉状\n\n<!-- 内部意见 -->\n| 甲 | 乙 |\n| --- | --- |\n| 一【密】二 | 三【/密】四 | <!-- x -->\n\n原告：某某公司。 <!-- 待核 -->\n';
    assert.equal(
      textOf(draft),
      '---\n文书: 民事起诉状\n阶段: 一审\n---\n\n# 民事起诉状\n\n| 甲 | 乙 |\n| --- | --- |\n| 一■■■■■■密点1（详见保密附件） | ■■■■■■密点1（详见保密附件）四 |\n\n原告：某某公司。\n',
    );
  });

  it('is refused where a secret stands unmarked, in whatever guise, with every place', () => {
    assert.deepEqual(obstaclesOf(MARKED), ['unmarked 接种后第14小时补加酵母浸粉3.2克/升']);
    const draft = (more: string): string =>
      `# 民事起诉状\n\n密点1：【密】焊接电流185安培、保压0.35兆帕【/密】，温度为【密】37.2℃【/密】。\n\n${more}\n`;
    assert.deepEqual(obstaclesOf(draft('没有别的。')), []);
    // Made of common words all but one, and marked all the same.
    assert.deepEqual(obstaclesOf(draft('【密】配料系统数据库【/密】，载体为配料系统数据库（证据2）。')), [
      'unmarked 配料系统数据库',
    ]);
    assert.deepEqual(obstaclesOf(draft('【密】商业秘密技术信息【/密】属于商业秘密技术信息。')), []);
    for (const leak of [
      '被告同样采用焊接电流185安培、保压0.35兆帕。',
      '被告同样采用焊接**电流**１８５安培、保压 0.35 兆帕。',
      '被告同样采用焊接电流<!-- 注 -->185安培、保压<!-- 注 -->0.35兆帕。',
      '被告同样采用焊接<b>电流</b>185<b>安培</b>、保压<b>0.35</b>兆帕。',
      '温度同为37.2℃。',
      '![焊接电流185安培、保压](a.png)',
      '<!-- 焊接电流185安培、保压0.35兆帕 -->',
    ])
      assert.equal(obstaclesOf(draft(leak)).length, 1, leak);
    assert.deepEqual(obstaclesOf(draft('温度137.2℃，37.25℃。')), []);
  });

  it('is refused where a mark has no other half', () => {
    const draft = (body: string): string => `# 民事起诉状\n\n${body}\n`;
    assert.deepEqual(obstaclesOf(draft('【密】甲乙丙')), ['mark 【密】']);
    assert.deepEqual(obstaclesOf(draft('甲乙丙【/密】')), ['mark 【/密】']);
    assert.deepEqual(obstaclesOf(draft(':::密\n甲乙丙')), ['mark :::密']);
    assert.deepEqual(obstaclesOf(draft(':::密\n甲\n\n::: 注\n乙\n:::\n丙\n:::')), ['mark :::']);
    assert.deepEqual(obstaclesOf(draft('【密】甲【密】乙【/密】')), ['mark 【密】']);
  });

  it('leaves a draft without marks as it is, comments aside', () => {
    const [, clean = ''] = fixtureDrafts().find(([name]) => name === 'warehouse-source-code.md') ?? [];
    assert.equal(textOf(clean), clean);
  });

  it('is complete with its annex: the passages under their numbers', () => {
    const draft =
      '# 民事起诉状\n\n密点1：【密】甲【/密】，【密】乙【/密】。\n\n:::密\n\n| 一 | 二 |\n| --- | --- |\n| 三 | 四 |\n\n:::\n';
    const result = redacted(draft);
    assert.ok(result.ok);
    const annex = annexOf(result.hidden, { title: '民 事 起 诉 状', cause: null, filer: '某公司' });
    assert.equal(
      annex.slice(annex.indexOf('## ')),
      '## 密点1\n\n甲\n\n乙\n\n## 密点2\n\n| 一 | 二 |\n| --- | --- |\n| 三 | 四 |\n',
    );
    assert.match(annex, /^# 保密附件\n\n提交人：某公司\n\n本附件载明《民事起诉状》/);
  });
});
