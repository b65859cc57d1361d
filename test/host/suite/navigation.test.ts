import * as vscode from 'vscode';
import { equal, hoverText, openDraft, waitForDiagnostics, waitUntil } from '../helpers';

const TEXT = [
  '---',
  '文书: 民事起诉状',
  '阶段: ',
  '---',
  '',
  '# 民事起诉状',
  '',
  '原告：甲阀门有限公司（以下简称“甲公司”），住所地杭州市西湖区文三路1号。',
  '',
  '被告：乙机械有限公司（以下简称“乙公司”），住所地杭州市拱墅区湖墅路2号。',
  '',
  '## 诉讼请求',
  '',
  '1. 判令被告立即停止使用密点1所载的技术秘密；',
  '2. 判令被告赔偿原告经济损失1000000元；',
  '',
  '## 事实与理由',
  '',
  '密点1：阀芯的锥角与研磨参数。',
  '',
  '甲公司采取了保密措施（证据1、证据2）。乙公司复制了密点1的图纸，见证据',
  '',
  '## 证据清单',
  '',
  '| 编号 | 名称 | 来源 | 证明目的 |',
  '| --- | --- | --- | --- |',
  '| 证据1 | 保密协议 | 原告 | 保密措施 |',
  '| 证据2 | 门禁记录 | 原告 | |',
  '| 证据3 | 律师费发票 | 原告 | 合理开支 |',
  '',
].join('\n');

function placeOf(document: vscode.TextDocument, words: string, inside: number): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + inside);
}

/** What a provider says, by the command that asks every provider there is. */
async function ask<T>(what: string, ...args: readonly unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.${what}`, ...args);
}

async function draft(): Promise<vscode.TextDocument> {
  const document = await openDraft({ text: TEXT });
  await waitForDiagnostics(document.uri, (all) => all.length > 0);
  return document;
}

describe('going about a draft', () => {
  it('goes from a reference to the row of the exhibit, from a short name to its definition', async () => {
    const document = await draft();
    const target = async (words: string, inside: number): Promise<string> => {
      const links = await ask<vscode.LocationLink[]>(
        'executeDefinitionProvider',
        document.uri,
        placeOf(document, words, inside),
      );
      return links.map((link) => document.getText(link.targetSelectionRange)).join();
    };
    equal(await target('、证据2', 2), '证据2 | 门禁记录');
    equal(await target('复制了密点1', 4), '密点1：阀芯的锥角与研磨参数。');
    equal(await target('。乙公司复制', 2), '乙公司');
  });

  it('finds every reference and highlights it', async () => {
    const document = await draft();
    const at = placeOf(document, '（证据1', 3);
    const found = await ask<vscode.Location[]>('executeReferenceProvider', document.uri, at);
    equal(
      found.map(({ range }) => range.start.line).sort((a, b) => a - b),
      [20, 26],
    );
    const lit = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, at);
    equal(lit.map(({ kind }) => kind).sort(), [
      vscode.DocumentHighlightKind.Read,
      vscode.DocumentHighlightKind.Write,
    ]);
  });

  it('renames an exhibit and a short name in the list and the text together', async () => {
    const document = await draft();
    const rename = async (words: string, inside: number, name: string): Promise<string[]> => {
      const edit = await ask<vscode.WorkspaceEdit>(
        'executeDocumentRenameProvider',
        document.uri,
        placeOf(document, words, inside),
        name,
      );
      return edit.get(document.uri).map(({ range, newText }) => `${String(range.start.line)} ${newText}`);
    };
    equal(await rename('、证据2', 3, '5'), ['20 5', '27 5']);
    equal(await rename('。乙公司复制', 2, '乙机械'), ['9 乙机械', '20 乙机械']);
  });

  it('refuses a number that is taken, with the reason', async () => {
    const document = await draft();
    let reason = '';
    try {
      await ask('executeDocumentRenameProvider', document.uri, placeOf(document, '、证据2', 3), '3');
    } catch (error) {
      reason = String(error);
    }
    equal(reason.includes('证据3'), true);
  });

  it('offers exhibits after 证据 and the stages in the front matter', async () => {
    const document = await draft();
    const labels = async (words: string, sign: string): Promise<string[]> => {
      const at = placeOf(document, words, words.length);
      const list = await ask<vscode.CompletionList>('executeCompletionItemProvider', document.uri, at, sign);
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const exhibits = await labels('的图纸，见证据', '据');
    for (const label of ['证据1', '证据2', '证据3']) equal([label, exhibits.includes(label)], [label, true]);
    const stages = await labels('阶段: ', ':');
    for (const label of ['起诉', '一审', '二审']) equal([label, stages.includes(label)], [label, true]);
  });

  it('shows claims, points and exhibits in the outline', async () => {
    const document = await draft();
    const names = await waitUntil('symbols', async () => {
      const all = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document.uri);
      const children = all.flatMap((symbol) => symbol.children.map(({ name }) => name));
      return children.some((name) => name.startsWith('证据1')) && children;
    });
    for (const name of ['密点1', '证据2 门禁记录', '1. 判令被告立即停止使用密点1所载的技术秘密；'])
      equal([name, names.includes(name)], [name, true]);
  });

  it('shows the row of an exhibit and the text of a point on hover', async () => {
    const document = await draft();
    equal((await hoverText(document.uri, placeOf(document, '、证据2', 2))).includes('门禁记录'), true);
    equal((await hoverText(document.uri, placeOf(document, '使用密点1', 3))).includes('阀芯的锥角'), true);
  });

  it('says above claims and evidence what they come to, and each can be switched off', async () => {
    const document = await draft();
    const titles = async (): Promise<string[]> => {
      const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', document.uri, 20);
      return lenses.map(({ command }) => command?.title ?? '');
    };
    const has = (all: readonly string[], pattern: RegExp): boolean =>
      all.some((title) => pattern.test(title));
    const all = await titles();
    equal(has(all, /1,000,000/) && has(all, /13,800/), true);
    equal(has(all, /^3 /), true);
    const settings = vscode.workspace.getConfiguration('pleadwright.codeLens');
    await settings.update('claims', false, vscode.ConfigurationTarget.Global);
    try {
      await waitUntil('no lens on the claims', async () => !has(await titles(), /1,000,000/));
      equal(has(await titles(), /^3 /), true);
    } finally {
      await settings.update('claims', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
