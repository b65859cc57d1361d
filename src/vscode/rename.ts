import * as vscode from 'vscode';
import { referentsOf } from '../features/navigation/referents';
import { renameAt, renamingAt, type Renamable } from '../features/navigation/rename';
import { DOUBTFUL, KINDS, NOTHING } from '../features/navigation/rename-text';
import type { Pleading } from '../pleading/model';
import { toRange } from './convert';
import type { Drafts, DraftState } from './drafts';
import { Refusal, type Failures } from './failures';
import type { Product } from './start';

/** Rename of exhibits, points, parties and short names, the list and every reference together. */
export function provideRename<P extends Pleading>(
  drafts: Drafts<P>,
  { engine, points }: Product<P>,
  failures: Failures,
): vscode.Disposable {
  const read = (document: vscode.TextDocument): { state: DraftState<P>; draft: Renamable } | null => {
    const state = drafts.current(document);
    const kind = state?.reading.pleading?.kind;
    if (state === null || kind === undefined) return null;
    return {
      state,
      draft: { text: document.getText(), kind, referents: referentsOf(state.reading, points) },
    };
  };
  return vscode.languages.registerRenameProvider(
    { language: 'markdown' },
    failures.provider('rename', {
      prepareRename(document, position) {
        const opened = read(document);
        if (opened === null) return null;
        const { language } = opened.state.configuration;
        const found = renamingAt(opened.draft, document.offsetAt(position));
        // The editor shows the message and asks the next provider.
        if (found === null) throw new Refusal(NOTHING[language]);
        if ('refused' in found) throw new Refusal(found.refused[language]);
        return { range: toRange(document, found.span), placeholder: found.text };
      },
      provideRenameEdits(document, position, newName) {
        const opened = read(document);
        if (opened === null) return null;
        const { state, draft } = opened;
        const { language } = state.configuration;
        const found = renameAt(draft, document.offsetAt(position), newName, (text) =>
          referentsOf(engine.read(text, state.reading), points),
        );
        if (found === null) return null;
        if ('refused' in found) throw new Refusal(found.refused[language]);
        const edit = new vscode.WorkspaceEdit();
        const label = KINDS[found.referent.kind][language];
        for (const { span, text } of found.edits) edit.replace(document.uri, toRange(document, span), text);
        for (const { span, text } of found.doubtful)
          edit.replace(document.uri, toRange(document, span), text, {
            needsConfirmation: true,
            label,
            description: DOUBTFUL[language],
          });
        return edit;
      },
    }),
  );
}
