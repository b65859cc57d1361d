import * as vscode from 'vscode';
import { equal, openDraft, workspaceFile } from '../helpers';

const DRAFT =
  '# 民事起诉状\n\n原告：甲公司。\n\n## 事实与理由\n\n密点1：【密】温度37.2℃【/密】，见证据1。\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 合同 |\n';

async function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('Word files', () => {
  it('a draft goes to Word and comes back, whole and alone', async () => {
    const document = await openDraft({ text: DRAFT });
    const word = workspaceFile('out.docx');
    const back = workspaceFile('back.md');
    await vscode.workspace.fs.writeFile(word, new TextEncoder().encode('old'));
    equal(
      await vscode.commands.executeCommand('pleadwright.exportWord', { draft: document.uri, target: word }),
      true,
    );
    equal((await textOf(word)).slice(0, 2), 'PK');
    equal(await vscode.commands.executeCommand('pleadwright.importWord', word, back), true);
    equal(await textOf(back), DRAFT);
    equal(vscode.window.activeTextEditor?.document.uri.path, back.path);
    const names = (await vscode.workspace.fs.readDirectory(workspaceFile('.'))).map(([name]) => name);
    equal(
      names.filter((name) => name.endsWith('.pleadwright-tmp')),
      [],
    );
  });

  it('what is no Word file leaves everything as it was', async () => {
    const word = workspaceFile('bad.docx');
    const target = workspaceFile('bad.md');
    await vscode.workspace.fs.writeFile(word, new TextEncoder().encode('民事起诉状'));
    equal(await vscode.commands.executeCommand('pleadwright.importWord', word, target), false);
    equal(await exists(target), false);
  });
});
