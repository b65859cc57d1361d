import * as vscode from 'vscode';

/** Which pass of the suite this is: node-host, web-host or restricted. */
export function hostRun(): string {
  return folder().name;
}

function folder(): vscode.WorkspaceFolder {
  const first = vscode.workspace.workspaceFolders?.[0];
  if (first === undefined) throw new Error('the suite needs its workspace folder');
  return first;
}

/** Our own extension. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('pleadwright.pleadwright');
  if (found === undefined) throw new Error('the extension under test is not installed');
  return found;
}

/** A file of the test workspace. */
export function workspaceFile(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder().uri, name);
}

/** Shows a file of the workspace, or an untitled Markdown document with the given text. */
export async function openDraft(draft: string | { readonly text: string }): Promise<vscode.TextDocument> {
  const document =
    typeof draft === 'string'
      ? await vscode.workspace.openTextDocument(workspaceFile(draft))
      : await vscode.workspace.openTextDocument({ language: 'markdown', content: draft.text });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Replaces the whole text of an open document. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  equal(await vscode.workspace.applyEdit(edit), true);
}

/** A cold editor on a loaded machine takes its time; only a wait in vain lasts this long. */
const PATIENCE = 60_000;

/** Waits until the condition gives a value other than false or undefined. */
export async function waitUntil<T>(
  what: string,
  condition: () => T | Promise<T>,
  milliseconds = PATIENCE,
): Promise<Exclude<T, false | undefined>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== undefined) return value as Exclude<T, false | undefined>;
    if (Date.now() > end) throw new Error(`waited ${String(milliseconds)} ms in vain for ${what}`);
    await pause(30);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether a diagnostic is ours, not that of another extension. */
export function isOurs(diagnostic: vscode.Diagnostic): boolean {
  return diagnostic.source === 'pleadwright';
}

/** Waits for a set of diagnostics and returns it. */
export async function waitForDiagnostics(
  uri: vscode.Uri,
  predicate: (all: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  try {
    return await waitUntil('diagnostics', () => {
      const all = vscode.languages.getDiagnostics(uri);
      return predicate(all) && all;
    });
  } catch (error) {
    const found = vscode.languages.getDiagnostics(uri).map((one) => `${String(one.source)}: ${one.message}`);
    throw new Error(`${String(error)}; there are ${JSON.stringify(found)}`, { cause: error });
  }
}

/** Everything hovers say at a position, in the order shown. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<{ contents: vscode.MarkdownString[] }[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => content.value)
    .join('\n');
}

/** The quick fixes offered for a range, with their edits. */
export async function quickFixes(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  const resolved = 20;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    resolved,
  );
}

/** `node:assert` is not there in the web worker host. */
export function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}
