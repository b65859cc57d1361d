import * as vscode from 'vscode';
import { displayLanguage } from './configuration';

/** Writes a picture beside the draft, or where the user says; true when it was written. */
export async function savePicture(
  bytes: Uint8Array,
  format: 'svg' | 'png',
  draft: vscode.Uri,
  target?: vscode.Uri,
): Promise<boolean> {
  const en = displayLanguage() === 'en';
  const failed = (): boolean => {
    void vscode.window.showErrorMessage(en ? 'The overview could not be saved.' : '案件概览未能保存。');
    return false;
  };
  if (bytes.length === 0) return failed();
  const chosen = target ?? (await ask(format, draft, en));
  if (chosen === undefined) return false;
  try {
    await vscode.workspace.fs.writeFile(chosen, bytes);
    return true;
  } catch {
    return failed();
  }
}

function ask(format: 'svg' | 'png', draft: vscode.Uri, en: boolean): Thenable<vscode.Uri | undefined> {
  const name = `${en ? 'case-overview' : '案件概览'}.${format}`;
  const beside = draft.scheme === 'untitled' ? null : vscode.Uri.joinPath(draft, '..', name);
  return vscode.window.showSaveDialog({
    ...(beside === null ? {} : { defaultUri: beside }),
    filters: { [format.toUpperCase()]: [format] },
    title: en ? 'Export the case overview' : '导出案件概览',
  });
}
