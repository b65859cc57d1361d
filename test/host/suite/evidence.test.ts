import * as vscode from 'vscode';
import { equal, openDraft, workspaceFile } from '../helpers';

const DRAFT =
  '# 民事起诉状\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 图纸 |\n| 证据2 | 合同 |\n';

describe('files of the exhibits', () => {
  it('are held against the list, and the result opens as a document', async () => {
    const folder = workspaceFile('exhibits');
    const bytes = new TextEncoder().encode('内容');
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '证据1.txt'), bytes);
    try {
      await openDraft({ text: DRAFT });
      const report = await vscode.commands.executeCommand<string>('pleadwright.checkEvidence', folder);
      const shown = vscode.window.activeTextEditor?.document;
      equal(shown?.getText(), report);
      equal(
        ['证据1.txt', '7a688306423bec17ca6b53aca56e5c4f2b432380ce4b681ad9c1995445fb48a0'].map((words) =>
          report.includes(words),
        ),
        [true, true],
      );
      equal((report.match(/没有找到文件|no file found/g) ?? []).length, 1);
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});
