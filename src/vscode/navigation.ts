import * as vscode from 'vscode';
import { navigationHover } from '../features/navigation/hover';
import { referentAt, type Found, type Referent } from '../features/navigation/model';
import { referentsOf } from '../features/navigation/referents';
import { symbolsOf, type OutlineEntry } from '../features/navigation/symbols';
import type { Pleading } from '../pleading/model';
import { toRange } from './convert';
import type { Drafts, DraftState } from './drafts';
import type { Failures } from './failures';
import type { Product } from './start';

const MARKDOWN = { language: 'markdown' };

interface Here<P extends Pleading> {
  readonly state: DraftState<P>;
  readonly pleading: P;
  readonly referents: readonly Referent[];
  readonly found: Found;
}

/** Definition, references, highlights and hover of exhibits, points and names; claims, points, exhibits as symbols. */
export function provideNavigation<P extends Pleading>(
  drafts: Drafts<P>,
  { points }: Product<P>,
  failures: Failures,
): vscode.Disposable {
  const at = (document: vscode.TextDocument, position: vscode.Position): Here<P> | null => {
    const state = drafts.current(document);
    const pleading = state?.reading.pleading ?? null;
    if (state === null || pleading === null) return null;
    const referents = referentsOf(state.reading, points);
    const found = referentAt(referents, document.offsetAt(position));
    return found && { state, pleading, referents, found };
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(
      MARKDOWN,
      failures.provider('definition', {
        provideDefinition(document, position) {
          const here = at(document, position);
          if (here === null) return null;
          const { referent, place, span } = here.found;
          const origin = toRange(document, place.how === 'range' ? span : place.whole);
          return referent.definitions.map((definition): vscode.DefinitionLink => ({
            originSelectionRange: origin,
            targetUri: document.uri,
            targetRange: toRange(document, definition.span),
            targetSelectionRange: toRange(document, definition.label),
          }));
        },
      }),
    ),
    vscode.languages.registerReferenceProvider(
      MARKDOWN,
      failures.provider('references', {
        provideReferences(document, position, { includeDeclaration }) {
          const places = at(document, position)?.found.referent.places ?? [];
          return places
            .filter(({ defines }) => includeDeclaration || !defines)
            .map(({ span }) => new vscode.Location(document.uri, toRange(document, span)));
        },
      }),
    ),
    vscode.languages.registerDocumentHighlightProvider(
      MARKDOWN,
      failures.provider('highlights', {
        provideDocumentHighlights(document, position) {
          const here = at(document, position);
          // Of other words the editor shows the equal ones itself.
          if (here === null) return null;
          const { Read, Write } = vscode.DocumentHighlightKind;
          return here.found.referent.places.map(
            ({ span, defines }) =>
              new vscode.DocumentHighlight(toRange(document, span), defines ? Write : Read),
          );
        },
      }),
    ),
    vscode.languages.registerHoverProvider(
      MARKDOWN,
      failures.provider('hover', {
        provideHover(document, position) {
          const here = at(document, position);
          if (here === null) return null;
          const { state, pleading, referents } = here;
          const offset = document.offsetAt(position);
          const { language } = state.configuration;
          const hover = navigationHover(state.reading, referents, points(pleading), offset, language);
          return (
            hover &&
            new vscode.Hover(new vscode.MarkdownString(hover.markdown), toRange(document, hover.span))
          );
        },
      }),
    ),
    vscode.languages.registerDocumentSymbolProvider(
      MARKDOWN,
      failures.provider('outline', {
        provideDocumentSymbols(document) {
          const state = drafts.current(document);
          const pleading = state?.reading.pleading ?? null;
          if (state === null || pleading === null) return [];
          return symbolsOf(pleading, points(pleading), state.configuration.language).map((group) => {
            const symbol = toSymbol(document, group.title, '', vscode.SymbolKind.Namespace, group);
            symbol.children = group.children.map((entry) =>
              toSymbol(document, entry.name, entry.detail, KINDS[entry.kind], entry),
            );
            return symbol;
          });
        },
      }),
      { label: 'Pleadwright 诉状匠' },
    ),
  );
}

const KINDS: Readonly<Record<OutlineEntry['kind'], vscode.SymbolKind>> = {
  claim: vscode.SymbolKind.Event,
  exhibit: vscode.SymbolKind.File,
  point: vscode.SymbolKind.Key,
};

function toSymbol(
  document: vscode.TextDocument,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  { span, label }: Pick<OutlineEntry, 'span' | 'label'>,
): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name, detail, kind, toRange(document, span), toRange(document, label));
}
