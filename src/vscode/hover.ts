import * as vscode from 'vscode';
import { hoverAt } from '../features/hover';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { toRange } from './convert';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Product } from './start';

/** Hover over a cited article or case. */
export function provideHover<P extends Pleading>(
  drafts: Drafts<P>,
  { library, governingVersion }: Product<P>,
  today: () => CivilDate,
  failures: Failures,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    failures.provider('hover', {
      provideHover(document, position) {
        const state = drafts.current(document);
        if (state?.reading.checked == null) return null;
        const date = today();
        const hover = hoverAt(state.reading, document.offsetAt(position), {
          language: state.configuration.language,
          library,
          today: date,
          governingVersion: governingVersion(state.reading.checked.pleading, date),
        });
        if (hover === null) return null;
        return new vscode.Hover(new vscode.MarkdownString(hover.markdown), toRange(document, hover.span));
      },
    }),
  );
}
