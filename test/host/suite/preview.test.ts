import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { PreviewExtension } from '../../../src/vscode/preview';
import { equal, extension, hostRun, openDraft, waitUntil } from '../helpers';

/** As the built-in preview renders it. In the web run that preview has its own host on the server, and asks only its neighbours. */
async function rendered(document: vscode.TextDocument): Promise<string> {
  if (hostRun() !== 'web-host') return vscode.commands.executeCommand('markdown.api.render', document);
  const { extendMarkdownIt } = (await extension().activate()) as PreviewExtension;
  return extendMarkdownIt(new MarkdownIt()).render(document.getText());
}

describe('the Markdown preview', () => {
  it('sets a pleading out on a sheet, links its exhibits and shows what is marked secret', async () => {
    await vscode.commands.executeCommand('pleadwright.openSample');
    const sample = vscode.window.activeTextEditor?.document.getText() ?? '';
    const document = await openDraft({ text: sample.replace('研磨级数', '【密】研磨级数【/密】') });
    const html = await waitUntil('the sheet', async () => {
      const found = await rendered(document);
      return found.includes('pleadwright-sheet') && found;
    });
    for (const piece of [
      'href="#pleadwright-exhibit-4"',
      'id="pleadwright-exhibit-4"',
      '<span class="pleadwright-secret">研磨级数</span>',
      'pleadwright-signature',
    ])
      equal([piece, html.includes(piece)], [piece, true]);
  });

  it('shows a Markdown file that is no pleading as ever', async () => {
    const html = await rendered(await openDraft({ text: '# 读书笔记\n\n证据1和【密】甲【/密】。\n' }));
    equal(html.includes('pleadwright'), false);
    equal(html.includes('【密】甲【/密】'), true);
  });
});
