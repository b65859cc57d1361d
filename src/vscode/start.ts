import * as vscode from 'vscode';
import type { Checklist } from '../features/checklist';
import type { ExportPractice } from '../document/exports';
import type { Overview } from '../features/overview/model';
import type { Template } from '../features/template';
import type { ClaimedSum } from '../features/navigation/lenses';
import type { PointNumbering } from '../features/navigation/referents';
import type { GuidedStart } from '../features/guided-start';
import type { LawLibrary } from '../law/library';
import type { Engine } from '../lint/engine';
import type { CitingPleading } from '../pleading/citing';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { watchActiveDraft } from './active-draft';
import { provideChecklist } from './checklist';
import type { Span } from '../text/span';
import { provideAssistantTools } from './assistant';
import { provideCodeActions, provideFixAll } from './code-actions';
import { provideCodeLenses } from './code-lenses';
import { provideCompletion } from './completion';
import { watchConfigFiles } from './config-files';
import { concernsUs } from './configuration';
import { showDiagnostics } from './diagnostics';
import { watchDrafts } from './drafts';
import { provideEvidenceCheck } from './evidence-check';
import { provideExports } from './exports';
import { SHOW_LOG, watchFailures } from './failures';
import { provideHover } from './hover';
import { provideLawDocuments } from './law-documents';
import { provideLawImport } from './law-import';
import { openUserLaws } from './law-shelf';
import { provideNavigation } from './navigation';
import { provideNewPleading } from './new-pleading';
import { provideOverview } from './overview';
import { provideRename } from './rename';
import { provideSecrets } from './secrets';
import { provideSample } from './sample';
import { provideWordImport } from './word-import';
import { provideSilence, rememberSilenced } from './silenced';
import { provideStatus } from './status';

/** What the entries put together: an engine and the data of the practice area. */
export interface Product<P extends Pleading> {
  readonly engine: Engine<P>;
  readonly templates: readonly Template[];
  readonly library: LawLibrary;
  /** The version (year) of a law that governs the act alleged in a draft, or null. */
  readonly governingVersion: (pleading: P, today: CivilDate) => (law: string) => number | null;
  readonly points: PointNumbering<P>;
  readonly claimedSum: (pleading: P) => ClaimedSum;
  /** Everything in a draft that tells of the secret. */
  readonly secrets: (pleading: P) => readonly Span[];
  readonly guided: GuidedStart;
  /** Causes of action (案由) to choose from. */
  readonly causes: readonly string[];
  /** The elements of the case (要件清单) as a draft tells them; `text` is its source. */
  readonly checklist: (pleading: P, text: string) => Checklist;
  /** The case at a glance (案件概览). */
  readonly overview: (pleading: P, text: string, today: CivilDate) => Overview;
}

/** A product that makes documents too. */
interface ExportingProduct<P extends CitingPleading> extends Product<P> {
  /** What the practice area adds to the documents made of a draft. */
  readonly documents: ExportPractice<P>;
}

/** Wires the features to the editor. Nothing is parsed before this returns. */
export function start<P extends CitingPleading>(
  context: vscode.ExtensionContext,
  bundled: ExportingProduct<P>,
): void {
  const log = vscode.window.createOutputChannel('Pleadwright 诉状匠', { log: true });
  const { version } = context.extension.packageJSON as { readonly version: string };
  const failures = watchFailures(log, version);
  const laws = openUserLaws(bundled.library, context.globalStorageUri, log);
  const product = { ...bundled, library: laws.library };
  const configs = watchConfigFiles(product.engine.rules.map(({ id }) => id));
  const silenced = rememberSilenced(context.workspaceState);
  const drafts = watchDrafts(product.engine, configs, log, today, silenced, failures);
  const active = watchActiveDraft(drafts);
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand(SHOW_LOG, () => {
      log.show();
    }),
    failures,
    laws,
    configs,
    drafts,
    active,
    silenced,
    configs.onDidChange(() => {
      drafts.refresh();
    }),
    silenced.onDidChange(() => {
      drafts.refresh();
    }),
    showDiagnostics(drafts, context.extensionUri, failures),
    provideHover(drafts, product, today, failures),
    provideCompletion(drafts, product, today, failures),
    provideLawDocuments(drafts, product, today, laws.onDidChange, failures),
    provideLawImport(laws, failures),
    provideCodeActions(drafts, product.templates, failures),
    provideNewPleading(product.guided, today, failures),
    provideNavigation(drafts, product, failures),
    provideRename(drafts, product, failures),
    provideAssistantTools(drafts, product, today, failures),
    provideSecrets(drafts, failures),
    provideCodeLenses(drafts, product, failures),
    provideChecklist(drafts, active, product, failures),
    provideOverview(drafts, active, product, context.extensionUri, today, failures),
    provideStatus(drafts, active, silenced, product, today, failures),
    provideSilence(silenced, active),
    provideFixAll(),
    provideSample(context.extensionUri, failures),
    provideExports(
      drafts,
      {
        engine: product.engine,
        documents: { ...product.documents, library: laws.library },
        productVersion: version,
        today,
      },
      failures,
    ),
    provideEvidenceCheck(drafts, failures),
    provideWordImport(failures),
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
