import * as vscode from 'vscode';
import type { Failures } from './failures';

/** “Open the sample”: the bundled complaint as a draft of its own that can be written in. */
export function provideSample(extensionUri: vscode.Uri, failures: Failures): vscode.Disposable {
  return failures.command('sample', 'pleadwright.openSample', async () => {
    const sample = vscode.Uri.joinPath(extensionUri, 'examples', 'complaint.md');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample));
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
  });
}
