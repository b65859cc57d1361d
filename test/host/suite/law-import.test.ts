import * as vscode from 'vscode';
import { equal, extension, hostRun, hoverText, openDraft, waitUntil, workspaceFile } from '../helpers';

/** 劳动合同法 is governed by no other test: its own words may be replaced for good. */
const DRAFT = '# 民事起诉状\n\n## 事实与理由\n\n依照《中华人民共和国劳动合同法》第二十三条，约定有效。\n';
const DIGITS = '一二三四五六七八九';

function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens - 1)}十`;
  return head + (ones === 0 ? '' : DIGITS.charAt(ones - 1));
}

/** An invented text of 98 articles under a real title and date. */
function invented(leaveOut = 0): string {
  const articles = Array.from({ length: 98 }, (_, k) => k + 1)
    .filter((n) => n !== leaveOut)
    .map((n) => `第${chinese(n)}条　虚构的第${String(n)}条。`);
  return ['中华人民共和国劳动合同法', '（2012年12月28日修正）', ...articles, ''].join('\n\n');
}

async function importText(name: string, text: string): Promise<unknown> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('no folder is open');
  const file = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return vscode.commands.executeCommand('pleadwright.importLaw', [file]);
}

describe('import of official texts', () => {
  it('is taken up by hovers at once, and lost to no bad file', async () => {
    await waitUntil('the extension to be active', () => extension().isActive);
    const document = await openDraft({ text: DRAFT });
    const at = document.positionAt(document.getText().indexOf('第二十三条') + 1);
    await waitUntil('a hover', async () => (await hoverText(document.uri, at)).includes('劳动合同法'));
    equal(await importText('law.txt', invented()), 1);
    const shown = async (): Promise<boolean> =>
      (await hoverText(document.uri, at)).includes('虚构的第23条。');
    await waitUntil('the imported words', shown);
    equal(await importText('law.txt', invented(23)), 0);
    equal(await shown(), true);
  });

  it('is refused in a browser where a folder on disk was chosen, and taken on a machine that has one', async () => {
    const web = hostRun() === 'web-host';
    const settings = vscode.workspace.getConfiguration('pleadwright');
    const folder = web ? '/laws' : vscode.Uri.joinPath(workspaceFile('.'), 'laws').fsPath;
    try {
      await settings.update('laws.folder', folder, vscode.ConfigurationTarget.Global);
      equal(await importText('law.txt', invented()), web ? 0 : 1);
    } finally {
      await settings.update('laws.folder', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
