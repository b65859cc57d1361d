import * as vscode from 'vscode';
import { equal, openDraft, waitForDiagnostics } from '../helpers';

/** What is typed, before a citation that there is none of: its finding moves along once it is checked again. */
const TYPED = '被告明知故犯仍然使用';
const BEFORE = '# 民事起诉状\n\n原告：甲公司\n\n## 事实与理由\n\n';
const HEAD = `${BEFORE}违反《中华人民共和国反不正当竞争法》第九百条。\n\n`;

const DRAFTS: Readonly<Record<string, string>> = {
  'nested quotations': `${HEAD}${'>'.repeat(50_000)} 秘密\n`,
  'nested brackets': `${HEAD}${'['.repeat(50_000)}秘密${']'.repeat(50_000)}\n`,
  'a single line': `${HEAD}${'一'.repeat(300_000)}\n`,
  'citations without end': `${HEAD}${'依照《反不正当竞争法》第九条、第十条。\n\n'.repeat(10_000)}`,
};

describe('a draft made to hurt', () => {
  const settings = vscode.workspace.getConfiguration('pleadwright');
  const delay = (milliseconds: number | undefined): Thenable<void> =>
    settings.update('check.delay', milliseconds, vscode.ConfigurationTarget.Workspace);

  // Each key is followed by a check at once, and the next one comes in the midst of it.
  before(() => delay(0));
  after(() => delay(undefined));

  for (const [name, text] of Object.entries(DRAFTS)) {
    it(`${name}: what is typed arrives while it is checked, and is checked too`, async () => {
      const document = await openDraft({ text });
      const isFound = (all: readonly vscode.Diagnostic[]): boolean =>
        all.some(({ range, code }) => {
          const id = typeof code === 'object' ? code.value : code;
          return id === 'citation/unknown-article' && document.getText(range).includes('第九百条');
        });
      await waitForDiagnostics(document.uri, isFound);
      const editor = await vscode.window.showTextDocument(document);
      const at = document.positionAt(BEFORE.length);
      editor.selection = new vscode.Selection(at, at);
      await Promise.all([...TYPED].map((key) => vscode.commands.executeCommand('type', { text: key })));
      equal(document.lineAt(at.line).text.slice(0, TYPED.length + 2), `${TYPED}违反`);
      await waitForDiagnostics(document.uri, isFound);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  }
});
