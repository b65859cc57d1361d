import * as vscode from 'vscode';
import { definitionAt, lawDocument, type LawPlace } from '../features/law-document';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { displayLanguage } from './configuration';
import { toRange } from './convert';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Product } from './start';

const SCHEME = 'pleadwright-law';

/** Go to definition and peek: the cited law as a read-only document that opens at the article. */
export function provideLawDocuments<P extends Pleading>(
  drafts: Drafts<P>,
  { library, governingVersion }: Product<P>,
  today: () => CivilDate,
  onDidChange: vscode.Event<void>,
  failures: Failures,
): vscode.Disposable {
  const shown = new vscode.EventEmitter<vscode.Uri>();
  const documentOf = (place: Omit<LawPlace, 'article'>): ReturnType<typeof lawDocument> =>
    lawDocument(library, place, displayLanguage());
  return vscode.Disposable.from(
    shown,
    onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) shown.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(
      SCHEME,
      failures.provider('law', {
        onDidChange: shown.event,
        provideTextDocumentContent: (uri) => {
          const place = placeOf(uri);
          return place === null ? null : (documentOf(place)?.text ?? null);
        },
      }),
    ),
    vscode.languages.registerDefinitionProvider(
      { language: 'markdown' },
      failures.provider('definition', {
        provideDefinition(document, position) {
          const state = drafts.current(document);
          if (state?.reading.checked == null) return null;
          const date = today();
          const found = definitionAt(state.reading, document.offsetAt(position), {
            library,
            today: date,
            governingVersion: governingVersion(state.reading.checked.pleading, date),
          });
          const target = found === null ? null : documentOf(found.place);
          if (found === null || target === null) return null;
          const line = target.lines.get(found.place.article ?? '') ?? 0;
          const start = new vscode.Position(line, 0);
          const link: vscode.DefinitionLink = {
            originSelectionRange: toRange(document, found.span),
            targetUri: uriOf(found.place, target.title),
            targetRange: new vscode.Range(start, start.translate(1)),
          };
          return [link];
        },
      }),
    ),
  );
}

/** `pleadwright-law:/aucl@2025/中华人民共和国反不正当竞争法（2025年文本）.txt`. */
function uriOf({ law, version }: LawPlace, title: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${law}@${String(version)}/${title}.txt` });
}

function placeOf(uri: vscode.Uri): Omit<LawPlace, 'article'> | null {
  const match = /^\/([a-z0-9-]{2,40})@(\d{4})\//.exec(uri.path);
  return match ? { law: match[1] ?? '', version: Number(match[2]) } : null;
}
