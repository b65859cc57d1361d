import * as vscode from 'vscode';
import { equal, openDraft, waitForDiagnostics, waitUntil } from '../helpers';

const SETTING = 'pleadwright.assistant.tools';
const LOOK_UP = 'pleadwright_lookUpArticle';

/** The answer of a tool, or the reason why there is none. */
async function ask(tool: string, input: object): Promise<string> {
  try {
    const result = await vscode.lm.invokeTool(tool, { input, toolInvocationToken: undefined });
    return result.content
      .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
      .join('');
  } catch (error) {
    return `refused: ${String(error)}`;
  }
}

const question = { law: '反不正当竞争法', article: '第十条', date: '2026-01-01' };

async function turn(on: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration().update(SETTING, on, vscode.ConfigurationTarget.Global);
}

describe('tools for an assistant', () => {
  before(async () => {
    const document = await openDraft({
      text: '# 民事起诉状\n\n## 诉讼请求\n\n1. 判令被告赔偿原告经济损失【金额】元。\n',
    });
    await waitForDiagnostics(document.uri, (all) => all.length > 0);
  });
  after(async () => {
    await turn(undefined);
  });

  it('are off until the user turns them on, and no workspace can', async () => {
    equal(vscode.workspace.getConfiguration().inspect(SETTING)?.defaultValue, false);
    equal((await ask(LOOK_UP, question)).startsWith('refused'), true);
    let refused = false;
    try {
      await vscode.workspace.getConfiguration().update(SETTING, true, vscode.ConfigurationTarget.Workspace);
    } catch {
      refused = true;
    }
    equal(refused, true);
  });

  it('answer while the setting is on', async () => {
    await turn(true);
    const answer = await waitUntil('an answer', async () => {
      const text = await ask(LOOK_UP, question);
      return !text.startsWith('refused') && text;
    });
    equal(answer.includes('2026-01-01') && answer.includes('反不正当竞争法'), true);
    await turn(false);
    await waitUntil('no answer', async () => (await ask(LOOK_UP, question)).startsWith('refused'));
  });
});
