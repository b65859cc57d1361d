import * as vscode from 'vscode';
import { equal, extension, openDraft, waitUntil } from '../helpers';

const DRAFT = '# 民事起诉状\n\n## 事实与理由\n\n密点1：固化温度为185℃。\n';

describe('marking as secret', () => {
  it('marks the selection and takes the marks away again', async () => {
    await waitUntil('the extension to be active', () => extension().isActive);
    const document = await openDraft({ text: DRAFT });
    const editor = await vscode.window.showTextDocument(document);
    const at = document.getText().indexOf('185℃');
    const select = (start: number, end: number): void => {
      editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
    };
    select(at, at + 4);
    await vscode.commands.executeCommand('pleadwright.markSecret');
    equal(document.getText(), DRAFT.replace('185℃', '【密】185℃【/密】'));
    select(at + 4, at + 4);
    await vscode.commands.executeCommand('pleadwright.markSecret');
    equal(document.getText(), DRAFT);
  });
});
