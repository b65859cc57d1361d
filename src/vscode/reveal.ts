import * as vscode from 'vscode';
import type { Span } from '../text/span';
import { toRange } from './convert';

/** Shows a place of a draft in its editor, where one is open, with the place selected. */
export async function reveal(document: vscode.TextDocument, span: Span): Promise<vscode.TextEditor> {
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const range = toRange(document, span);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? columnBesidePanels(),
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

function columnBesidePanels(): vscode.ViewColumn {
  return vscode.window.visibleTextEditors[0]?.viewColumn ?? vscode.ViewColumn.One;
}
