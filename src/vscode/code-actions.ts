import * as vscode from 'vscode';
import { codeActions, fixAll, widerFixes, type CodeActionData } from '../features/code-actions';
import { suppressAction } from '../features/suppress-action';
import type { Template } from '../features/template';
import type { Pleading } from '../pleading/model';
import { touches } from '../text/span';
import { toRange, toSpan } from './convert';
import { SOURCE } from './diagnostics';
import type { Drafts } from './drafts';
import type { Failures } from './failures';

/** `source.fixAll.pleadwright`, so that it can be run on saving without what other extensions would fix. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('pleadwright');

/** Quick fixes from the templates and exact edits of the findings at the caret. */
export function provideCodeActions<P extends Pleading>(
  drafts: Drafts<P>,
  templates: readonly Template[],
  failures: Failures,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    failures.provider('fixes', {
      provideCodeActions(document, range, context) {
        const { only } = context;
        const wantsAll = only?.intersects(FIX_ALL) === true;
        if (!wantsAll && only !== undefined && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
        const state = drafts.current(document);
        if (state?.reading.checked == null) return [];
        if (wantsAll) {
          const all = fixAll(state.findings, state.configuration.language);
          return all === null ? [] : [toAction(document, all, context.diagnostics)];
        }
        const span = toSpan(document, range);
        const findings = state.findings.filter((finding) => touches(finding.span, span));
        if (findings.length === 0) return [];
        const { language } = state.configuration;
        const silencing = findings.flatMap(
          (finding) => suppressAction(state.reading, finding, language) ?? [],
        );
        return [
          ...codeActions(state.reading, findings, span, templates, language),
          ...widerFixes(findings, state.findings, language),
          ...silencing,
        ].map((data) => toAction(document, data, context.diagnostics));
      },
    }),
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

/** “Fix everything that can be fixed safely”, for the palette. */
export function provideFixAll(): vscode.Disposable {
  return vscode.commands.registerCommand('pleadwright.fixAll', () =>
    vscode.commands.executeCommand('editor.action.codeAction', { kind: FIX_ALL.value, apply: 'first' }),
  );
}

function toAction(
  document: vscode.TextDocument,
  data: CodeActionData,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const all = data.kind === 'source.fixAll';
  const action = new vscode.CodeAction(data.title, all ? FIX_ALL : vscode.CodeActionKind.QuickFix);
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    data.edits.map(({ span, text }) =>
      data.snippet
        ? snippetEdit(toRange(document, span), text)
        : new vscode.TextEdit(toRange(document, span), text),
    ),
  );
  action.edit = edit;
  action.isPreferred = data.preferred;
  action.diagnostics = all
    ? []
    : diagnostics.filter(({ source, code }) => source === SOURCE && codeValue(code) === data.finding.rule);
  return action;
}

/** The template's own indentation holds: it was laid out for the place. */
function snippetEdit(range: vscode.Range, text: string): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(text));
  edit.keepWhitespace = true;
  return edit;
}

function codeValue(code: vscode.Diagnostic['code']): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
