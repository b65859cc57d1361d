import * as vscode from 'vscode';
import { equal, openDraft, waitForDiagnostics, waitUntil, isOurs } from '../helpers';

/** The words an editor shows as selected. */
function selected(): string {
  const editor = vscode.window.activeTextEditor;
  return editor === undefined ? '' : editor.document.getText(editor.selection);
}

describe('the checklist', () => {
  it('has a view of its own that can be focused by command', async () => {
    await vscode.commands.executeCommand('pleadwright.checklist.focus');
  });

  it('leads from an element to the words that tell it', async () => {
    await vscode.commands.executeCommand('pleadwright.openSample');
    const sample = vscode.window.activeTextEditor?.document;
    await vscode.commands.executeCommand('pleadwright.checklist.focus');
    await waitUntil('the measure to be selected', async () => {
      await vscode.commands.executeCommand('pleadwright.checklist.open', 'measures');
      return selected().startsWith('签订保密协议');
    });
    equal(vscode.window.activeTextEditor?.document.uri.toString(), sample?.uri.toString());
  });

  it('is used with the keys of a list alone', async () => {
    await vscode.commands.executeCommand('pleadwright.openSample');
    const editor = vscode.window.activeTextEditor;
    const { executeCommand } = vscode.commands;
    await executeCommand('pleadwright.checklist.focus');
    await waitUntil('an element to be opened', async () => {
      await executeCommand('list.focusFirst');
      for (let row = 0; row < 2; row += 1) await executeCommand('list.focusDown');
      await executeCommand('list.select');
      return editor?.selection.isEmpty === false;
    });
  });

  it('puts the template of an absent element in where it belongs', async () => {
    const text = (await openDraft('defective.md')).getText();
    const document = await openDraft({ text });
    await waitForDiagnostics(document.uri, (all) => all.some(isOurs));
    await vscode.commands.executeCommand('pleadwright.checklist.insert', 'points');
    await waitUntil(
      'the template',
      () => document.getText().length > text.length && document.getText().includes('密点1'),
    );
    await vscode.commands.executeCommand('undo');
  });

  it('leaves a draft alone for an element that is told', async () => {
    await vscode.commands.executeCommand('pleadwright.openSample');
    const before = vscode.window.activeTextEditor?.document.getText();
    await vscode.commands.executeCommand('pleadwright.checklist.insert', 'measures');
    equal(vscode.window.activeTextEditor?.document.getText(), before);
  });
});

describe('the sample', () => {
  it('opens as a draft that can be written in', async () => {
    await vscode.commands.executeCommand('pleadwright.openSample');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.isUntitled, true);
    equal(document?.languageId, 'markdown');
    await waitForDiagnostics(document?.uri ?? vscode.Uri.parse('untitled:none'), (all) => all.some(isOurs));
  });
});
