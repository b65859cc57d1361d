import * as vscode from 'vscode';
import { toggleSecret } from '../features/secret-edit';
import type { Pleading } from '../pleading/model';
import { readBlocks } from '../text/blocks';
import { toRange } from './convert';
import { isDraftDocument, type Drafts } from './drafts';
import type { Failures } from './failures';

export const MARK_COMMAND = 'pleadwright.markSecret';

/** Marked passages stand out in the editor; a command marks the selection or takes its marks away. */
export function provideSecrets<P extends Pleading>(drafts: Drafts<P>, failures: Failures): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('pleadwright.secretBackground'),
    overviewRulerColor: new vscode.ThemeColor('pleadwright.secretBackground'),
    borderRadius: '2px',
  });
  const paint = failures.guard('secrets', (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const marked = drafts.current(document)?.reading.pleading?.marked ?? [];
    editor.setDecorations(
      decoration,
      marked.map((span) => toRange(document, span)),
    );
  });
  return vscode.Disposable.from(
    decoration,
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) paint(editor);
    }),
    drafts.onFindings(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor);
    }),
    failures.command('secrets', MARK_COMMAND, markSelections),
  );
}

async function markSelections(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isDraftDocument(editor.document)) {
    const en = !vscode.env.language.toLowerCase().startsWith('zh');
    void vscode.window.showInformationMessage(
      en ? 'Open a Markdown draft and select what is secret.' : '请打开 Markdown 文书，选中秘密内容。',
    );
    return;
  }
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const { edits, caret } = toggleSecret(readBlocks(document.getText()), span);
  await editor.edit((builder) => {
    for (const { span: place, text } of edits) builder.replace(toRange(document, place), text);
  });
  if (caret === null) return;
  const at = document.positionAt(caret);
  editor.selection = new vscode.Selection(at, at);
}
