import * as vscode from 'vscode';
import type { Template } from '../features/template';
import type { LawLibrary } from '../law/library';
import type { Engine } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import { provideCodeActions } from './code-actions';
import { concernsUs } from './configuration';
import { showDiagnostics } from './diagnostics';
import { watchDrafts } from './drafts';
import { provideHover } from './hover';

/** What the entries put together: an engine and the data of the practice area. */
export interface Product<P extends Pleading> {
  readonly engine: Engine<P>;
  readonly templates: readonly Template[];
  readonly library: LawLibrary;
}

/** Wires the features to the editor. Nothing is parsed before this returns. */
export function start<P extends Pleading>(context: vscode.ExtensionContext, product: Product<P>): void {
  const log = vscode.window.createOutputChannel('Pleadwright 诉状匠', { log: true });
  const drafts = watchDrafts(product.engine, log, today);
  context.subscriptions.push(
    log,
    drafts,
    showDiagnostics(drafts, context.extensionUri),
    provideHover(drafts, product.library),
    provideCodeActions(drafts, product.templates),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) drafts.refresh();
    }),
  );
  drafts.refresh();
}

function today(): { readonly year: number; readonly month: number; readonly day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
