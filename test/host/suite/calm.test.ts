import * as vscode from 'vscode';
import {
  equal,
  isOurs,
  openDraft,
  pause,
  quickFixes,
  waitForDiagnostics,
  waitUntil,
  workspaceFile,
} from '../helpers';

const DRAFT = [
  '# 民事起诉状',
  '',
  '## 诉讼请求',
  '',
  '1. 判令被告立即停止使用原告的技术秘密；',
  '3. 判令被告赔偿原告经济损失800000元；',
  '',
  '## 事实与理由',
  '',
  '原告研发了涂覆浆料。',
  '',
].join('\n');

/** Milliseconds in which a check while typing would have come. */
const LONGER_THAN_A_CHECK = 1500;

function codes(all: readonly vscode.Diagnostic[]): string[] {
  return all.filter(isOurs).map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** Puts the caret behind some words and types there. */
async function typeBehind(document: vscode.TextDocument, words: string, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(words) + words.length);
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('type', { text });
}

describe('calm', () => {
  it('silences a draft and lets it speak again', async () => {
    const { uri } = await openDraft({ text: DRAFT });
    await waitForDiagnostics(uri, (all) => all.some(isOurs));
    await vscode.commands.executeCommand('pleadwright.toggleDraft');
    await waitForDiagnostics(uri, (all) => !all.some(isOurs));
    await vscode.commands.executeCommand('pleadwright.toggleDraft');
    await waitForDiagnostics(uri, (all) => all.some(isOurs));
  });

  it('checks on saving alone where that is wanted', async () => {
    const settings = vscode.workspace.getConfiguration('pleadwright');
    const target = vscode.ConfigurationTarget.Workspace;
    const saving = vscode.workspace.getConfiguration('files');
    const uri = workspaceFile('on-save.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT));
    try {
      await saving.update('autoSave', 'off', target);
      await settings.update('check.run', 'onSave', target);
      const document = await openDraft('on-save.md');
      await waitForDiagnostics(uri, (all) => codes(all).includes('remedy/stop-duration'));
      await typeBehind(document, '研发了涂覆浆料', '【名称】');
      await waitUntil('the words', () => document.getText().includes('【名称】'));
      await pause(LONGER_THAN_A_CHECK);
      equal(codes(vscode.languages.getDiagnostics(uri)).includes('draft/placeholder'), false);
      equal(await document.save(), true);
      await waitForDiagnostics(uri, (all) => codes(all).includes('draft/placeholder'));
    } finally {
      await settings.update('check.run', undefined, target);
      await saving.update('autoSave', undefined, target);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('lets the findings of the paragraph being written wait in focus mode, until the caret leaves it', async () => {
    const settings = vscode.workspace.getConfiguration('pleadwright');
    const target = vscode.ConfigurationTarget.Workspace;
    const document = await openDraft({ text: DRAFT });
    await waitForDiagnostics(document.uri, (all) => codes(all).includes('remedy/stop-duration'));
    try {
      await settings.update('check.focus', true, target);
      await typeBehind(document, '停止使用原告的', '全部');
      const calm = await waitForDiagnostics(
        document.uri,
        (all) => codes(all).length > 0 && !codes(all).includes('remedy/stop-duration'),
      );
      equal(
        calm.filter(isOurs).some(({ range }) => range.start.line === 4),
        false,
      );
      const editor = await vscode.window.showTextDocument(document);
      const away = new vscode.Position(9, 0);
      editor.selection = new vscode.Selection(away, away);
      await waitForDiagnostics(document.uri, (all) => codes(all).includes('remedy/stop-duration'));
    } finally {
      await settings.update('check.focus', undefined, target);
    }
  });

  it('offers safe fixes at three scopes, and all of them by one command', async () => {
    const document = await openDraft({ text: DRAFT.replaceAll('被告', '被\u200b告') });
    const isHidden = (all: readonly vscode.Diagnostic[]): boolean => codes(all).includes('draft/hidden-text');
    const found = (await waitForDiagnostics(document.uri, isHidden)).find((one) => isHidden([one]));
    const titles = (await quickFixes(document.uri, found?.range ?? new vscode.Range(0, 0, 0, 0))).map(
      ({ title }) => title,
    );
    for (const scope of [
      /删除看不见的字符|Delete the hidden characters/,
      /改正全部同类问题|Fix all of this kind/,
      /改正全部可以直接改正的问题|Fix everything that can be fixed safely/,
    ])
      equal([String(scope), titles.some((title) => scope.test(title))], [String(scope), true]);
    await vscode.commands.executeCommand('pleadwright.fixAll');
    await waitForDiagnostics(document.uri, (all) => !isHidden(all));
    equal(document.getText(), DRAFT);
  });
});
