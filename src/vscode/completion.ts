import * as vscode from 'vscode';
import { COMPLETION_SIGNS, completionsAt, type Completion } from '../features/completion';
import { navigationCompletions } from '../features/navigation/completion';
import { frontMatterCompletions } from '../features/navigation/front-matter';
import { referentsOf } from '../features/navigation/referents';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { toRange } from './convert';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Product } from './start';

/** Laws after 《, articles after 第, exhibits after 证据, points after 密点, names where asked for, front matter. */
export function provideCompletion<P extends Pleading>(
  drafts: Drafts<P>,
  { library, governingVersion, points, causes }: Product<P>,
  today: () => CivilDate,
  failures: Failures,
): vscode.Disposable {
  const completions = (
    document: vscode.TextDocument,
    position: vscode.Position,
    asked: boolean,
  ): readonly Completion[] => {
    const state = drafts.current(document);
    if (state === null) return [];
    const { reading, configuration } = state;
    const { language } = configuration;
    const date = today();
    const offset = document.offsetAt(position);
    const exhibits = reading.pleading?.exhibits ?? [];
    const header = frontMatterCompletions(reading.blocks, offset, {
      language,
      today: date,
      causes,
      exhibits,
    });
    if (header !== null || reading.pleading === null) return header ?? [];
    const laws = completionsAt(document.getText(), offset, {
      language,
      library,
      today: date,
      governingVersion: governingVersion(reading.pleading, date),
    });
    if (laws.length > 0) return laws;
    const referents = referentsOf(reading, points);
    const context = { referents, points: points(reading.pleading), language, asked };
    return navigationCompletions(reading, offset, context);
  };
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    failures.provider('completion', {
      provideCompletionItems(document, position, _token, { triggerKind }) {
        const asked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter;
        return completions(document, position, asked).map((completion, index) =>
          toItem(document, completion, index),
        );
      },
    }),
    ...COMPLETION_SIGNS,
  );
}

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  law: vscode.CompletionItemKind.Reference,
  article: vscode.CompletionItemKind.Value,
  exhibit: vscode.CompletionItemKind.File,
  point: vscode.CompletionItemKind.Constant,
  name: vscode.CompletionItemKind.User,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
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
