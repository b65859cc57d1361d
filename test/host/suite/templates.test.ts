import * as vscode from 'vscode';
import { expand } from '../../../src/features/snippet-text';
import {
  equal,
  extension,
  hostRun,
  isOurs,
  openDraft,
  pause,
  replaceText,
  waitForDiagnostics,
  waitUntil,
} from '../helpers';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

async function snippets(): Promise<readonly Snippet[]> {
  const file = vscode.Uri.joinPath(extension().extensionUri, 'snippets/pleadwright.code-snippets');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  return Object.values(JSON.parse(text) as Record<string, Snippet>);
}

function activeText(): string {
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}

async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

const ANSWERS = {
  document: 'complaint',
  secret: 'technical',
  plaintiff: '苏州澜石材料有限公司',
  standing: 'owner',
  defendants: '祁望、无锡旭衡科技有限公司',
  act: '2021-03/2021-06',
  court: 'intermediate',
  damages: 'profit',
};

describe('snippets', () => {
  it('have prefixes of their own, in pinyin and in Chinese', async () => {
    const prefixes = (await snippets()).flatMap(({ prefix }) => prefix);
    equal(new Set(prefixes).size, prefixes.length);
    equal(prefixes.length > 100, true);
  });

  it('expand from each of their prefixes', async function () {
    this.timeout(180_000);
    const settings = vscode.workspace.getConfiguration('editor');
    const target = vscode.ConfigurationTarget.Workspace;
    // Once each is enough; the other hosts take a sample.
    const all = (await snippets()).filter((_, index) => hostRun() === 'node-host' || index % 9 === 0);
    const document = await openDraft({ text: '' });
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) throw new Error('no editor');
    await settings.update('tabCompletion', 'onlySnippets', target);
    const wrong: string[] = [];
    try {
      for (const { prefix, body } of all) {
        for (const one of prefix) {
          await vscode.commands.executeCommand('leaveSnippet');
          await replaceText(document, one);
          const end = document.positionAt(one.length);
          // The editor looks for snippets when the caret moves.
          editor.selection = new vscode.Selection(0, 0, 0, 0);
          editor.selection = new vscode.Selection(end, end);
          await waitUntil(`the snippet of ${one}`, async () => {
            await vscode.commands.executeCommand('insertSnippet');
            return document.getText() !== one;
          });
          if (document.getText().replaceAll('\r\n', '\n') !== expand(body.join('\n'))) wrong.push(one);
        }
      }
    } finally {
      await settings.update('tabCompletion', undefined, target);
      await closeEditors();
    }
    equal(wrong, []);
  });
});

describe('the guided start', () => {
  it('composes a draft in the law of the act, its blanks the only findings', async () => {
    await vscode.commands.executeCommand('pleadwright.newPleading', ANSWERS);
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) throw new Error('nothing opened');
    equal([document.isUntitled, document.languageId], [true, 'markdown']);
    for (const words of [
      '原告：苏州澜石材料有限公司',
      '被告二：无锡旭衡',
      '（2019年修正）第九条',
      '侵权行为: 2021-03/2021-06',
    ])
      equal([words, document.getText().includes(words)], [words, true]);
    const all = await waitForDiagnostics(document.uri, (found) => found.some(isOurs));
    const codes = all.filter(isOurs).map(({ code }) => (typeof code === 'object' ? code.value : code));
    equal([...new Set(codes)], ['draft/placeholder']);
    await closeEditors();
  });

  it('asks step by step and opens what there is when it is left', async () => {
    const opened = vscode.window.activeTextEditor?.document;
    const done = vscode.commands.executeCommand('pleadwright.newPleading');
    // The first entry is the complaint; the second question then stands open.
    await pause(500);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await pause(500);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await pause(500);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    await waitUntil('a new draft', () => vscode.window.activeTextEditor?.document !== opened);
    equal(activeText().includes('# 民事起诉状'), true);
    equal(activeText().includes('案由：侵害技术秘密纠纷'), true);
    await closeEditors();
  });
});
