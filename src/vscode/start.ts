import * as vscode from 'vscode';
import type { Template } from '../features/template';
import type { ClaimedSum } from '../features/navigation/lenses';
import type { PointNumbering } from '../features/navigation/referents';
import type { GuidedStart } from '../features/guided-start';
import type { LawLibrary } from '../law/library';
import type { Engine } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { provideCodeActions } from './code-actions';
import { provideCodeLenses } from './code-lenses';
import { provideCompletion } from './completion';
import { watchConfigFiles } from './config-files';
import { concernsUs } from './configuration';
import { showDiagnostics } from './diagnostics';
import { watchDrafts } from './drafts';
import { provideHover } from './hover';
import { provideLawDocuments } from './law-documents';
import { provideLawImport } from './law-import';
import { openUserLaws } from './law-shelf';
import { provideNavigation } from './navigation';
import { provideNewPleading } from './new-pleading';
import { provideRename } from './rename';

/** What the entries put together: an engine and the data of the practice area. */
export interface Product<P extends Pleading> {
  readonly engine: Engine<P>;
  readonly templates: readonly Template[];
  readonly library: LawLibrary;
  /** The version (year) of a law that governs the act alleged in a draft, or null. */
  readonly governingVersion: (pleading: P, today: CivilDate) => (law: string) => number | null;
  readonly points: PointNumbering<P>;
  readonly claimedSum: (pleading: P) => ClaimedSum;
  readonly guided: GuidedStart;
  /** Causes of action (案由) to choose from. */
  readonly causes: readonly string[];
}

/** Wires the features to the editor. Nothing is parsed before this returns. */
export function start<P extends Pleading>(context: vscode.ExtensionContext, bundled: Product<P>): void {
  const log = vscode.window.createOutputChannel('Pleadwright 诉状匠', { log: true });
  const laws = openUserLaws(bundled.library, context.globalStorageUri, log);
  const product = { ...bundled, library: laws.library };
  const configs = watchConfigFiles(product.engine.rules.map(({ id }) => id));
  const drafts = watchDrafts(product.engine, configs, log, today);
  context.subscriptions.push(
    log,
    laws,
    configs,
    drafts,
    configs.onDidChange(() => {
      drafts.refresh();
    }),
    showDiagnostics(drafts, context.extensionUri),
    provideHover(drafts, product, today),
    provideCompletion(drafts, product, today),
    provideLawDocuments(drafts, product, today, laws.onDidChange),
    provideLawImport(laws),
    provideCodeActions(drafts, product.templates),
    provideNewPleading(product.guided, today),
    provideNavigation(drafts, product),
    provideRename(drafts, product),
    provideCodeLenses(drafts, product),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (concernsUs(event)) drafts.refresh();
    }),
  );
  drafts.refresh();
}

function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
