import * as vscode from 'vscode';
import { equal, isOurs, openDraft, quickFixes, waitForDiagnostics, waitUntil } from '../helpers';

const TEXT = [
  '---',
  '侵权行为: 2021-03 至今',
  '---',
  '',
  '# 民事起诉状',
  '',
  '## 诉讼请求',
  '',
  '1. 判令被告停止侵害。',
  '',
  '## 事实与理由',
  '',
  '依照《反不正当竞争法》第十七条第三款、第十条第（四）款，被告应当赔偿损失。',
  '',
  '另依照《反不正当竞争法》第',
  '',
].join('\n');

function codeOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

function placeOf(document: vscode.TextDocument, words: string, inside = 1): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + inside);
}

describe('citations in the editor', () => {
  it('marks a number of the law before and puts in the right one', async () => {
    const document = await openDraft({ text: TEXT });
    const all = await waitForDiagnostics(document.uri, (shown) =>
      shown.some((one) => isOurs(one) && codeOf(one) === 'citation/superseded'),
    );
    const stale = all.find((one) => isOurs(one) && codeOf(one) === 'citation/superseded');
    equal(document.getText(stale?.range), '《反不正当竞争法》第十七条第三款');
    const at = placeOf(document, '第十七条');
    const fixes = await quickFixes(document.uri, new vscode.Range(at, at));
    equal(
      fixes.some(({ title }) => title.includes('第二十二条第三款')),
      true,
    );
  });

  it('mends what is safe at once', async () => {
    const document = await openDraft({ text: TEXT });
    await waitForDiagnostics(document.uri, (shown) => shown.some(isOurs));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    const [action] = actions;
    equal(actions.length, 1);
    if (action?.edit === undefined) throw new Error('the action has no edit');
    equal(await vscode.workspace.applyEdit(action.edit), true);
    equal(document.getText().includes('第二十二条第三款、第十条第四款'), true);
  });

  it('offers laws after 《 and articles with their gist after 第', async () => {
    const document = await openDraft({ text: TEXT });
    const position = placeOf(document, '另依照《反不正当竞争法》第', '另依照《反不正当竞争法》第'.length);
    const found = await waitUntil('articles', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        '第',
      );
      const item = list.items.find(
        ({ label }) => (typeof label === 'string' ? label : label.label) === '第二十二条',
      );
      return item ?? false;
    });
    equal(typeof found.label === 'string' ? '' : found.label.description !== '', true);
    const laws = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      placeOf(document, '另依照《', '另依照《'.length),
      '《',
    );
    equal(
      laws.items.some(
        ({ label }) => (typeof label === 'string' ? label : label.label) === '中华人民共和国民法典',
      ),
      true,
    );
  });

  it('goes from a citation to the law, read-only, at the article', async () => {
    const document = await openDraft({ text: TEXT });
    const [link] = await waitUntil('a definition', async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, '第十七条'),
      );
      return links.length > 0 && links;
    });
    if (link === undefined) throw new Error('no definition');
    equal(link.targetUri.scheme, 'pleadwright-law');
    const law = await vscode.workspace.openTextDocument(link.targetUri);
    equal(law.lineAt(link.targetRange.start.line).text.startsWith('第十七条'), true);
    equal(vscode.workspace.fs.isWritableFileSystem('pleadwright-law') === true, false);
  });
});
