import * as vscode from 'vscode';
import { checkForAssistant } from '../features/assistant/check';
import { lookUpArticle, type LookUp } from '../features/assistant/look-up';
import type { Text } from '../lint/rule';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import { displayLanguage } from './configuration';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Product } from './start';

/** Only the user's own settings count: no workspace can turn the tools on. */
const SETTING = 'pleadwright.assistant.tools';
const LOOK_UP = 'pleadwright_lookUpArticle';
const CHECK = 'pleadwright_checkPleading';

const NO_DRAFT: Text = {
  'zh-cn': '当前编辑器里没有打开诉讼文书。',
  en: 'No pleading is open in the active editor.',
};
const ASKED: Text = { 'zh-cn': '检查当前诉讼文书', en: 'Check the active pleading' };
const ASKED_WHY: Text = {
  'zh-cn': '助手将得到检查结果（规则、行号和说明）。标密内容、密点及其泄露之处一律略去，正文不会提供。',
  en: 'The assistant gets the findings: rule, line and message. What is marked secret, the secret points and where they leak are left out; the text itself is not given.',
};

/** Two tools for the assistant the user already has; registered only while the user's setting is on. */
export function provideAssistantTools<P extends Pleading>(
  drafts: Drafts<P>,
  { engine, library, secrets }: Product<P>,
  today: () => CivilDate,
  failures: Failures,
): vscode.Disposable {
  let tools: vscode.Disposable | null = null;
  const lookUp = failures.provider<vscode.LanguageModelTool<LookUp>>('assistant', {
    invoke: ({ input }) => told(lookUpArticle(input, library, today(), displayLanguage())),
  });
  const check = failures.provider<vscode.LanguageModelTool<object>>('assistant', {
    prepareInvocation: () => ({
      confirmationMessages: {
        title: ASKED[displayLanguage()],
        message: ASKED_WHY[displayLanguage()],
      },
    }),
    invoke() {
      const document = vscode.window.activeTextEditor?.document;
      const state = document === undefined ? null : drafts.current(document);
      if (state === null) return told(NO_DRAFT[displayLanguage()]);
      const options = { ...state.configuration, today: today(), onFailure: failures.reportRule };
      const found = checkForAssistant(engine, state.reading, secrets, options);
      return told(found === null ? NO_DRAFT[displayLanguage()] : JSON.stringify(found, null, 2));
    },
  });
  const follow = (): void => {
    const on = vscode.workspace.getConfiguration().get<boolean>(SETTING) === true;
    if (on === (tools !== null)) return;
    tools?.dispose();
    tools = on
      ? vscode.Disposable.from(vscode.lm.registerTool(LOOK_UP, lookUp), vscode.lm.registerTool(CHECK, check))
      : null;
  };
  follow();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) follow();
    }),
    {
      dispose: () => {
        tools?.dispose();
      },
    },
  );
}

function told(text: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}
