import * as vscode from 'vscode';
import { toEditor } from '../features/snippet-blanks';
import {
  advance,
  BEGINNING,
  given,
  position,
  type Answers,
  type GuidedStart,
  type Progress,
  type Reply,
  type Step,
} from '../features/guided-start';
import type { Language, Text } from '../lint/rule';
import type { CivilDate } from '../text/civil-date';
import { displayLanguage } from './configuration';
import type { Failures } from './failures';

export const NEW_COMMAND = 'pleadwright.newPleading';

const TITLE: Text = { 'zh-cn': '新建诉讼文书', en: 'New pleading' };
const SKIP: Text = { 'zh-cn': '暂不确定，跳过', en: 'Not known yet, skip' };
const SKIP_TYPED: Text = { 'zh-cn': '留空回车即跳过', en: 'leave empty to skip' };

/** “New pleading…”: asks about the case, or takes the answers of the caller, and opens the draft they make. */
export function provideNewPleading(
  guided: GuidedStart,
  today: () => CivilDate,
  failures: Failures,
): vscode.Disposable {
  return failures.command('newPleading', NEW_COMMAND, async (told?: Answers) => {
    const answers = told ?? (await ask(guided.steps, displayLanguage()));
    const body = guided.compose(given(guided.steps, answers), today());
    if (body !== null) await openDraft(body);
  });
}

/** The draft as an unsaved document, its first blank selected. */
async function openDraft(body: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(`${toEditor(body)}\n`), new vscode.Position(0, 0));
}

/** Puts the questions one after the other. Cancelled midway, it gives the answers there are. */
async function ask(steps: readonly Step[], language: Language): Promise<Answers> {
  let progress = BEGINNING;
  for (;;) {
    const step = steps[progress.at];
    if (step === undefined) return progress.answers;
    const reply = await put(step, steps, progress, language);
    if (reply === null) return progress.answers;
    progress = advance(steps, progress, reply);
  }
}

/** The reply to one question; null where the drafter leaves. */
function put(
  step: Step,
  steps: readonly Step[],
  progress: Progress,
  language: Language,
): Promise<Reply | null> {
  const choices = step.choices(progress.answers);
  const before = progress.answers[step.id];
  if (choices === null) {
    const box = vscode.window.createInputBox();
    box.value = before ?? '';
    box.prompt = `${step.prompt[language]}（${SKIP_TYPED[language]}）`;
    box.onDidChangeValue((value) => {
      box.validationMessage = value.trim() === '' ? undefined : step.problem?.(value)?.[language];
    });
    return replyOf(box, step, steps, progress, language, () => {
      const value = box.value.trim();
      if (value === '') return { kind: 'skip' };
      return step.problem?.(value) == null ? { kind: 'answer', value } : null;
    });
  }
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value?: string }>();
  const items = choices.map(({ value, label, detail }) => ({
    label: label[language],
    ...(detail === undefined ? {} : { detail: detail[language] }),
    value,
  }));
  pick.items = progress.at === 0 ? items : [...items, { label: SKIP[language] }];
  pick.placeholder = step.prompt[language];
  pick.matchOnDetail = true;
  const active = items.find(({ value }) => value === before);
  if (active !== undefined) pick.activeItems = [active];
  return replyOf(pick, step, steps, progress, language, () => {
    const chosen = pick.selectedItems[0];
    if (chosen === undefined) return null;
    return chosen.value === undefined ? { kind: 'skip' } : { kind: 'answer', value: chosen.value };
  });
}

/** Shows an input and waits for what becomes of it; `read` gives null for an answer that cannot be used yet. */
function replyOf(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  step: Step,
  steps: readonly Step[],
  progress: Progress,
  language: Language,
  read: () => Reply | null,
): Promise<Reply | null> {
  const { step: number, total } = position(steps, progress);
  input.title = `${TITLE[language]} · ${step.title[language]}`;
  input.step = number;
  input.totalSteps = total;
  input.ignoreFocusOut = true;
  input.buttons = progress.at === 0 ? [] : [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const finish = (reply: Reply | null): void => {
      resolve(reply);
      input.dispose();
    };
    input.onDidTriggerButton(() => {
      finish({ kind: 'back' });
    });
    input.onDidAccept(() => {
      const reply = read();
      if (reply !== null) finish(reply);
    });
    input.onDidHide(() => {
      finish(null);
    });
    input.show();
  });
}
