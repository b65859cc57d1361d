import * as vscode from 'vscode';

/** Puts a file in place whole: written aside and renamed, so that a failure leaves what was there. */
export async function saveWhole(target: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const aside = target.with({ path: `${target.path}.${String(Date.now())}.pleadwright-tmp` });
  try {
    await vscode.workspace.fs.writeFile(aside, bytes);
    await vscode.workspace.fs.rename(aside, target, { overwrite: true });
  } catch (error) {
    await Promise.resolve(vscode.workspace.fs.delete(aside)).catch(() => undefined);
    throw error;
  }
}

/** The file's name without its folders. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Where a file made of another one is put unless the user says otherwise: beside it, under another ending. */
export function besides(uri: vscode.Uri, ending: string): vscode.Uri | undefined {
  const name = nameOf(uri).replace(/\.[^.]*$/, '') + ending;
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, name);
}
