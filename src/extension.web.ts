import * as vscode from 'vscode';

/** Placeholder that proves the test hosts: one diagnostic on a file with a line 民事起诉状. */
export function activate(context: vscode.ExtensionContext): void {
  const diagnostics = vscode.languages.createDiagnosticCollection('pleadwright');
  const check = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'markdown') return;
    const at = document.getText().indexOf('民事起诉状');
    if (at < 0) {
      diagnostics.delete(document.uri);
      return;
    }
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 5));
    const found = new vscode.Diagnostic(range, '民事起诉状', vscode.DiagnosticSeverity.Information);
    found.source = 'pleadwright';
    diagnostics.set(document.uri, [found]);
  };
  vscode.workspace.textDocuments.forEach(check);
  context.subscriptions.push(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument((event) => {
      check(event.document);
    }),
  );
}
