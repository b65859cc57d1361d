import * as vscode from 'vscode';
import { lensesOf } from '../features/navigation/lenses';
import type { Pleading } from '../pleading/model';
import type { Span } from '../text/span';
import { concernsUs } from './configuration';
import { toRange } from './convert';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Product } from './start';

const PEEK = 'pleadwright.peekPlaces';

/** What claims and evidence come to, above their headings; each can be switched off. */
export function provideCodeLenses<P extends Pleading>(
  drafts: Drafts<P>,
  { claimedSum }: Product<P>,
  failures: Failures,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) changed.fire();
    }),
    failures.command('lenses', PEEK, peek),
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      failures.provider('lenses', {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses(document) {
          const settings = vscode.workspace.getConfiguration('pleadwright.codeLens', document);
          const state = drafts.current(document);
          const pleading = state?.reading.pleading ?? null;
          if (state === null || pleading === null) return [];
          return lensesOf(pleading, claimedSum(pleading), state.configuration.language)
            .filter(({ about }) => settings.get<boolean>(about) ?? true)
            .map(({ span, title, tooltip, places }) => {
              const command = places.length === 0 ? '' : PEEK;
              return new vscode.CodeLens(toRange(document, span), {
                title,
                tooltip,
                command,
                arguments: [document.uri, span.start, places],
              });
            });
        },
      }),
    ),
  );
}

/** Shows places of a document in the editor's own peek view. */
async function peek(uri: vscode.Uri, from: number, places: readonly Span[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const locations = places.map((span) => new vscode.Location(uri, toRange(document, span)));
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    uri,
    document.positionAt(from),
    locations,
    'peek',
  );
}
