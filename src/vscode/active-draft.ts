import * as vscode from 'vscode';
import type { Pleading } from '../pleading/model';
import { isDraftDocument, type Drafts } from './drafts';

/** The draft the user works on: that of the active editor, or the last one while a view or another file has the focus. */
export interface ActiveDraft {
  readonly document: vscode.TextDocument | null;
  /** Another draft became active, or the active one was read anew. */
  readonly onDidChange: vscode.Event<void>;
  dispose(): void;
}

export function watchActiveDraft<P extends Pleading>(drafts: Drafts<P>): ActiveDraft {
  const changed = new vscode.EventEmitter<void>();
  let document: vscode.TextDocument | null = null;
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (editor === undefined || editor.document === document || !isDraftDocument(editor.document)) return;
    document = editor.document;
    changed.fire();
  };
  const subscriptions = vscode.Disposable.from(
    changed,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (closed !== document) return;
      document = null;
      follow(vscode.window.activeTextEditor);
      changed.fire();
    }),
    drafts.onChecked((read) => {
      if (read === document) changed.fire();
    }),
  );
  follow(vscode.window.activeTextEditor);
  return {
    get document() {
      return document;
    },
    onDidChange: changed.event,
    dispose: () => {
      subscriptions.dispose();
    },
  };
}
