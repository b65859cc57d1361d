import * as vscode from 'vscode';
import { emptyConfig, readConfig } from '../lint/config';
import type { FirmConfig } from '../lint/config-schema';
import { displayLanguage } from './configuration';
import { toRange } from './convert';
import { SOURCE } from './diagnostics';

const NAME = '.pleadwright.yaml';
const GLOB = `**/${NAME}`;
/** More files of one name are not a firm's configuration. */
const MOST = 200;

/** The `.pleadwright.yaml` files of the workspace: data only, so they count in Restricted Mode too. */
export interface ConfigFiles {
  /** The nearest one above a document; an empty one where there is none. */
  nearest(document: vscode.Uri): FirmConfig;
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

/** Reads them now and when they change, and shows what is wrong in them, while they are typed too. */
export function watchConfigFiles(rules: readonly string[]): ConfigFiles {
  const configs = new Map<string, FirmConfig>();
  const none = emptyConfig();
  const changed = new vscode.EventEmitter<void>();
  const shown = vscode.languages.createDiagnosticCollection(`${SOURCE}-config`);

  const show = (document: vscode.TextDocument): void => {
    if (!isOurs(document)) return;
    const { problems } = readConfig(document.getText(), rules);
    shown.set(
      document.uri,
      problems.map(({ span, message }) => {
        const range = toRange(document, span);
        const text = message[displayLanguage()];
        const diagnostic = new vscode.Diagnostic(range, text, vscode.DiagnosticSeverity.Error);
        diagnostic.source = SOURCE;
        return diagnostic;
      }),
    );
  };
  const load = async (uri: vscode.Uri): Promise<void> => {
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      show(document);
      configs.set(folderOf(uri), readConfig(document.getText(), rules).config);
    } catch {
      // Gone again, or no text: then it says nothing.
      configs.delete(folderOf(uri));
      shown.delete(uri);
    }
    changed.fire();
  };
  const drop = (uri: vscode.Uri): void => {
    configs.delete(folderOf(uri));
    shown.delete(uri);
    changed.fire();
  };

  const watcher = vscode.workspace.createFileSystemWatcher(GLOB);
  const find = async (): Promise<void> => {
    const found = await vscode.workspace.findFiles(GLOB, '**/node_modules/**', MOST);
    await Promise.all(found.map(load));
  };
  void find();
  const subscriptions = vscode.Disposable.from(
    changed,
    shown,
    watcher,
    watcher.onDidCreate(load),
    watcher.onDidChange(load),
    watcher.onDidDelete(drop),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      show(document);
      // An open file that changed on disk is told of before the editor has read it again.
      if (!document.isDirty && isOurs(document)) void load(document.uri);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isOurs(document)) void load(document.uri);
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(find),
  );
  return {
    nearest(document) {
      for (let folder = folderOf(document); ; folder = folder.slice(0, folder.lastIndexOf('/'))) {
        const found = configs.get(folder);
        if (found !== undefined) return found;
        if (!folder.includes('/')) return none;
      }
    },
    onDidChange: changed.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}

function isOurs({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith(`/${NAME}`);
}

/** The address of the folder a file lies in, as a key. */
function folderOf(uri: vscode.Uri): string {
  const whole = uri.with({ query: '', fragment: '' }).toString(true);
  return whole.slice(0, whole.lastIndexOf('/'));
}
