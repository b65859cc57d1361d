import * as vscode from 'vscode';
import { equal, openDraft, waitUntil, workspaceFile } from '../helpers';

async function openSample(): Promise<void> {
  await vscode.commands.executeCommand('pleadwright.openSample');
  await waitUntil('the sample', () => vscode.window.activeTextEditor?.document.isUntitled === true);
}

/** The tab of the overview, where one is open. */
function tab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.includes('pleadwright.overview'),
    );
}

describe('the case overview', () => {
  it('opens beside the draft, once', async () => {
    await openSample();
    await vscode.commands.executeCommand('pleadwright.overview.show');
    await waitUntil('the panel', () => tab() !== undefined);
    await vscode.commands.executeCommand('pleadwright.overview.show');
    const all = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ label }) => label === tab()?.label);
    equal(all.length, 1);
  });

  it('is saved as SVG and as PNG', async () => {
    await openSample();
    const target = (format: string): vscode.Uri => workspaceFile(`overview.${format}`);
    equal(await vscode.commands.executeCommand('pleadwright.overview.exportSvg', target('svg')), true);
    const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(target('svg')));
    for (const words of ['<svg xmlns', '密点1', '86,000', '2025-10-15'])
      equal([words, svg.includes(words)], [words, true]);
    equal(await vscode.commands.executeCommand('pleadwright.overview.exportPng', target('png')), true);
    const png = await vscode.workspace.fs.readFile(target('png'));
    equal([...png.slice(1, 4)], [0x50, 0x4e, 0x47]);
    for (const format of ['svg', 'png']) await vscode.workspace.fs.delete(target(format));
  });

  it('has nothing to save of a file that is no pleading', async () => {
    await openDraft({ text: '# 读书笔记\n' });
    equal(
      await vscode.commands.executeCommand('pleadwright.overview.exportSvg', workspaceFile('none.svg')),
      false,
    );
  });
});
