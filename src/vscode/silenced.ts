import * as vscode from 'vscode';
import type { ActiveDraft } from './active-draft';

const KEY = 'pleadwright.silenced';
/** So many drafts are remembered, the latest ones. */
const MOST = 200;

/** The drafts whose findings the user silenced; remembered for the workspace. */
export interface Silenced {
  has(document: vscode.TextDocument): boolean;
  readonly onDidChange: vscode.Event<void>;
  /** Silences a draft, or lets it speak again. */
  toggle(document: vscode.TextDocument): Promise<void>;
  dispose(): void;
}

export function rememberSilenced(memory: vscode.Memento): Silenced {
  const changed = new vscode.EventEmitter<void>();
  const kept = (): readonly string[] => memory.get<readonly string[]>(KEY) ?? [];
  return {
    has: ({ uri }) => kept().includes(uri.toString()),
    onDidChange: changed.event,
    async toggle({ uri }) {
      const name = uri.toString();
      const others = kept().filter((one) => one !== name);
      await memory.update(KEY, others.length < kept().length ? others : [...others, name].slice(-MOST));
      changed.fire();
    },
    dispose: () => {
      changed.dispose();
    },
  };
}

/** “Silence or resume this draft”. */
export function provideSilence(silenced: Silenced, active: ActiveDraft): vscode.Disposable {
  return vscode.commands.registerCommand('pleadwright.toggleDraft', async () => {
    if (active.document !== null) await silenced.toggle(active.document);
  });
}
