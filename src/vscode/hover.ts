import * as vscode from 'vscode';
import { hoverAt } from '../features/hover';
import type { LawLibrary } from '../law/library';
import type { Pleading } from '../pleading/model';
import { toRange } from './convert';
import type { Drafts } from './drafts';

/** Hover over a cited article or case. */
export function provideHover<P extends Pleading>(drafts: Drafts<P>, library: LawLibrary): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      provideHover(document, position) {
        const state = drafts.current(document);
        if (state === null || state.reading.pleading === null) return null;
        const { language } = state.configuration;
        const hover = hoverAt(state.reading, document.offsetAt(position), { language, library });
        if (hover === null) return null;
        return new vscode.Hover(new vscode.MarkdownString(hover.markdown), toRange(document, hover.span));
      },
    },
  );
}
