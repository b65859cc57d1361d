import * as vscode from 'vscode';
import { equal, openDraft, waitUntil, workspaceFile } from '../helpers';

const DRAFT =
  '# 民事起诉状\n\n原告：甲公司。\n\n## 事实与理由\n\n密点1：【密】焊接电流185安培、保压0.35兆帕【/密】，见证据1。\n\n## 证据清单\n\n| 编号 | 名称 |\n| --- | --- |\n| 证据1 | 合同 |\n';

async function exported(command: string, text: string, name: string): Promise<string | null> {
  const document = await openDraft({ text });
  const target = workspaceFile(name);
  const done = await vscode.commands.executeCommand(`pleadwright.${command}`, {
    draft: document.uri,
    target,
  });
  if (done !== true) return null;
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
  await vscode.workspace.fs.delete(target);
  return content;
}

describe('exports', () => {
  it('writes each kind in the format its name asks for', async () => {
    const cases: readonly (readonly [command: string, name: string, holds: string])[] = [
      ['exportRedacted', 'a.md', '■■■■■■密点1（详见保密附件）'],
      ['exportRedacted', 'a.docx', 'PK'],
      ['exportAnnex', 'a.md', '焊接电流185安培'],
      ['exportEvidence', 'a.md', '# 证据目录'],
      ['exportEvidence', 'a.docx', 'PK'],
      ['exportAuthorities', 'a.md', '清单'],
      ['exportReport', 'a.html', '<!doctype html>'],
      ['exportReport', 'a.json', '"ruleSet"'],
    ];
    for (const [command, name, holds] of cases) {
      const content = await exported(command, DRAFT, name);
      equal([command, name, content?.includes(holds)], [command, name, true]);
      if (command === 'exportRedacted') equal(content?.includes('焊接电流185安培'), false);
    }
  });

  it('shows where a secret stands unmarked, and writes nothing', async () => {
    const leak = `${DRAFT}\n被告采用焊接电流185安培、保压0.35兆帕。\n`;
    equal(await exported('exportRedacted', leak, 'a.docx'), null);
    const editor = vscode.window.activeTextEditor;
    await waitUntil('the place', () => editor?.document.getText(editor.selection).startsWith('焊接电流'));
    equal(editor?.selection.start.line, leak.slice(0, leak.indexOf('被告')).split('\n').length - 1);
    equal(await exported('exportAnnex', '# 民事起诉状\n', 'a.docx'), null);
    equal(await exported('exportReport', DRAFT, 'a.pdf'), null);
  });
});
