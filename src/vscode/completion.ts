import * as vscode from 'vscode';
import { COMPLETION_SIGNS, completionsAt, type Completion } from '../features/completion';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { toRange } from './convert';
import type { Drafts } from './drafts';
import type { Product } from './start';

/** Laws after 《, articles after 第. */
export function provideCompletion<P extends Pleading>(
  drafts: Drafts<P>,
  { library, governingVersion }: Product<P>,
  today: () => CivilDate,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems(document, position) {
        const state = drafts.current(document);
        if (state?.reading.pleading == null) return [];
        const date = today();
        return completionsAt(document.getText(), document.offsetAt(position), {
          language: state.configuration.language,
          library,
          today: date,
          governingVersion: governingVersion(state.reading.pleading, date),
        }).map((completion, index) => toItem(document, completion, index));
      },
    },
    ...COMPLETION_SIGNS,
  );
}

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  law: vscode.CompletionItemKind.Reference,
  article: vscode.CompletionItemKind.Value,
};

function toItem(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
  const { kind, label, detail, documentation, insert, replace, filter } = completion;
  const item = new vscode.CompletionItem({ label, description: detail }, KINDS[kind]);
  item.insertText = insert;
  item.range = toRange(document, replace);
  item.filterText = filter;
  item.sortText = String(index).padStart(5, '0');
  if (documentation !== '') item.documentation = new vscode.MarkdownString(documentation);
  return item;
}
