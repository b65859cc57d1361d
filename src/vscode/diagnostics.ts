import * as vscode from 'vscode';
import { OWN } from '../lint/config';
import type { Finding } from '../lint/finding';
import type { Pleading } from '../pleading/model';
import { toRange, toSeverity } from './convert';
import type { Drafts } from './drafts';

/** The source shown beside each of our diagnostics. */
export const SOURCE = 'pleadwright';

/** Shows findings as diagnostics, each linked to the page of its rule inside the extension. */
export function showDiagnostics<P extends Pleading>(
  drafts: Drafts<P>,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const listener = drafts.onFindings(({ document, findings }) => {
    if (findings === null) collection.delete(document.uri);
    else
      collection.set(
        document.uri,
        findings.map((finding) => toDiagnostic(document, finding, extensionUri)),
      );
  });
  return vscode.Disposable.from(collection, listener);
}

function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  extensionUri: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding.span),
    finding.message,
    toSeverity(finding.severity),
  );
  diagnostic.source = SOURCE;
  diagnostic.code = finding.rule.startsWith(OWN)
    ? finding.rule
    : { value: finding.rule, target: rulePage(extensionUri, finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ span, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, span)),
        message,
      ),
  );
  return diagnostic;
}

/** The bundled page of a rule; opens offline. */
function rulePage(extensionUri: vscode.Uri, rule: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs', 'rules', ...`${rule}.md`.split('/'));
}
