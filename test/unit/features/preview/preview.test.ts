import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { previewOf } from '../../../../src/vscode/preview';
import { createEngine } from '../../../../src/lint/engine';
import { tradeSecret } from '../../../../src/practice/trade-secret';

const engine = createEngine(tradeSecret, []);
const markdown = previewOf(engine).extendMarkdownIt(new MarkdownIt({ html: true }));

const DRAFT = [
  '# 民事起诉状',
  '',
  '## 事实与理由',
  '',
  '澜石公司签订保密协议（证据2），原告证据9不在清单里；**旭衡公司**（证据1、证据2）使用。',
  '',
  '## 证据清单',
  '',
  '| 编号 | 名称 | 证明目的 |',
  '| --- | --- | --- |',
  '| 1 | 工艺卡 | 内容 |',
  '| 2 | 保密协议 | 保密措施 |',
  '',
  '具状人：苏州澜石材料有限公司',
  '',
  '2026年9月1日',
  '',
].join('\n');

function draftWith(...lines: readonly string[]): string {
  return markdown.render(DRAFT.replace('## 证据清单', `${lines.join('\n')}\n\n## 证据清单`));
}

/** How often a piece of HTML is there. */
function count(html: string, piece: string): number {
  return html.split(piece).length - 1;
}

describe('the preview of a pleading', () => {
  it('is a sheet with the signature at its right edge', () => {
    const html = markdown.render(DRAFT);
    assert.ok(html.startsWith('<div class="pleadwright-sheet">'));
    assert.ok(html.trimEnd().endsWith('</div>'));
    assert.match(html, /<p class="pleadwright-signature">具状人：/);
    assert.match(html, /<p class="pleadwright-signature">2026年9月1日/);
  });

  it('links each exhibit cited to its row', () => {
    const html = markdown.render(DRAFT);
    const link = (id: number): string =>
      `<a class="pleadwright-exhibit" href="#pleadwright-exhibit-${String(id)}">证据${String(id)}</a>`;
    assert.deepEqual([count(html, link(1)), count(html, link(2)), count(html, '<a ')], [1, 2, 3]);
    for (const id of ['1', '2'])
      assert.ok(html.includes(`<td><span id="pleadwright-exhibit-${id}"></span>${id}</td>`), html);
  });

  it('leaves a link of the draft one link', () => {
    const html = draftWith('见[证据1](https://example.com/)和证据2。');
    assert.ok(html.includes('<a href="https://example.com/">证据1</a>'), html);
  });

  it('shows words marked secret, through emphasis, without their marks', () => {
    const html = draftWith('投料【密】先**甲**后`乙`【/密】，然后升温。');
    assert.ok(!html.includes('【'), html);
    const secret = (text: string): string => `<span class="pleadwright-secret">${text}</span>`;
    assert.ok(
      html.includes(
        `投料<span class="pleadwright-secret-sign">密</span>${secret('先')}<strong>${secret('甲')}</strong>${secret('后')}<code class="pleadwright-secret">乙</code>，然后升温。`,
      ),
      html,
    );
  });

  it('shows a mark across paragraphs to its other half, and one without to the end of its paragraph', () => {
    const across = draftWith('【密】甲', '', '乙【/密】丙');
    assert.equal(count(across, '<span class="pleadwright-secret">'), 2);
    const open = draftWith('【密】甲', '', '乙');
    assert.equal(count(open, '<span class="pleadwright-secret">'), 1);
    assert.ok(open.includes('<p>乙</p>'));
  });

  it('shows a secret block in a box, with the Markdown in it', () => {
    const html = draftWith(':::密', '配方：', '', '- 甲', '- 乙', ':::', '以后');
    const box = /<div class="pleadwright-secret-block">([^]*?)<\/div>/.exec(html)?.[1] ?? '';
    assert.ok(box.includes('<p>配方：</p>') && box.includes('<li>甲</li>'), html);
    assert.ok(!box.includes('以后') && !html.includes(':::'), html);
  });

  it('ends a secret block without its end at the next blank line', () => {
    const html = draftWith('：：：密', '配方', '', '以后');
    assert.ok(/pleadwright-secret-block"><p>配方<\/p>\n?<\/div>/.test(html.replaceAll('\n', '')), html);
  });

  it('leaves Markdown that is no pleading as it is', () => {
    const notes = '# 读书笔记\n\n证据1和【密】甲【/密】。\n';
    assert.equal(markdown.render(notes), new MarkdownIt().render(notes));
  });

  it('takes emphasis beside Chinese punctuation as emphasis', () => {
    assert.equal(markdown.renderInline('**“技术秘密”**属于'), '<strong>“技术秘密”</strong>属于');
  });

  it('takes any text', () => {
    for (const text of [
      '',
      ':::密',
      '# 民事起诉状\n\n:::密',
      '# 民事起诉状\n\n- :::密\n  > 【密】',
      '# 民事起诉状\n\n【/密】【/密】【密】',
    ])
      assert.equal(typeof markdown.render(text), 'string');
  });
});
