import type * as vscode from 'vscode';
import { createEngine } from './lint/engine';
import { tradeSecret } from './practice/trade-secret';
import { tradeSecretChecklist } from './practice/trade-secret/checklist';
import { tradeSecretDocuments } from './practice/trade-secret/documents';
import { governingLaw } from './practice/trade-secret/governing-law';
import { guidedStart } from './practice/trade-secret/guided';
import { tradeSecretLibrary } from './practice/trade-secret/library';
import { tradeSecretOverview } from './practice/trade-secret/overview';
import { pointNumbering } from './practice/trade-secret/point-numbering';
import { secretSpans } from './practice/trade-secret/secret-spans';
import { tradeSecretTemplates } from './practice/trade-secret/templates';
import { generalRules } from './rules';
import { CURRENT_CAUSES } from './rules/form/causes';
import { previewOf, type PreviewExtension } from './vscode/preview';
import { start } from './vscode/start';

/** Wires the product to the editor; the same in the desktop host and in a web worker. */
export function activate(context: vscode.ExtensionContext): PreviewExtension {
  const engine = createEngine(tradeSecret, generalRules);
  start(context, {
    engine,
    templates: tradeSecretTemplates,
    library: tradeSecretLibrary,
    governingVersion: (pleading, today) => governingLaw(pleading, tradeSecretLibrary, today),
    points: pointNumbering,
    secrets: secretSpans,
    documents: tradeSecretDocuments,
    guided: guidedStart,
    claimedSum: ({ remedies }) => remedies.sum,
    causes: [...CURRENT_CAUSES],
    checklist: tradeSecretChecklist,
    overview: (pleading, text, today) => tradeSecretOverview(pleading, text, tradeSecretLibrary, today),
  });
  return previewOf(engine);
}
