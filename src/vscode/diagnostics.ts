import * as vscode from 'vscode';
import { awayFrom, paragraphAt } from '../features/focus';
import { OWN } from '../lint/config';
import type { Finding } from '../lint/finding';
import type { Pleading } from '../pleading/model';
import { waitsForCaret } from './configuration';
import { toRange, toSeverity } from './convert';
import type { Drafts } from './drafts';
import type { Failures } from './failures';

/** The source shown beside each of our diagnostics. */
export const SOURCE = 'pleadwright';

/** Shows findings as diagnostics, each linked to the page of its rule inside the extension. */
export function showDiagnostics<P extends Pleading>(
  drafts: Drafts<P>,
  extensionUri: vscode.Uri,
  failures: Failures,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const latest = new Map<string, readonly Finding[]>();
  const notices = new Map<string, string>();
  const carets = new Map<string, number>();
  const publish = failures.guard('diagnostics', (document: vscode.TextDocument): void => {
    const findings = latest.get(document.uri.toString()) ?? [];
    const notice = notices.get(document.uri.toString());
    const shown = shownNow(document, findings).map((finding) =>
      toDiagnostic(document, finding, extensionUri),
    );
    collection.set(document.uri, notice === undefined ? shown : [toNotice(notice), ...shown]);
  });
  return vscode.Disposable.from(
    collection,
    drafts.onFindings(({ document, findings, notice }) => {
      const key = document.uri.toString();
      if (notice === null) notices.delete(key);
      else notices.set(key, notice);
      if (findings === null) {
        latest.delete(key);
        carets.delete(key);
      } else latest.set(key, findings);
      publish(document);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      const key = document.uri.toString();
      if (!latest.has(key) || carets.get(key) === selection.active.line) return;
      carets.set(key, selection.active.line);
      if (waitsForCaret(document)) publish(document);
    }),
  );
}

/** All findings; in focus mode those of the paragraph being written wait. */
function shownNow(document: vscode.TextDocument, findings: readonly Finding[]): readonly Finding[] {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document || !document.isDirty || !waitsForCaret(document)) return findings;
  return awayFrom(findings, paragraphAt(document.getText(), document.offsetAt(editor.selection.active)));
}

/** What is to be said of a document as a whole, at its beginning. */
function toNotice(notice: string): vscode.Diagnostic {
  const start = new vscode.Range(0, 0, 0, 1);
  const diagnostic = new vscode.Diagnostic(start, notice, vscode.DiagnosticSeverity.Information);
  diagnostic.source = SOURCE;
  return diagnostic;
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
