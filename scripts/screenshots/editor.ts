import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** What a person does at the editor. Words are looked for in the file as it was opened. */
export interface Editor {
  readonly page: Page;
  /** Puts the cursor at the start of a line, counted from 1. */
  goToLine(line: number): Promise<void>;
  /** Puts the cursor into the first occurrence of some text. */
  goToWord(word: string): Promise<void>;
  /** Types at the cursor, character by character. */
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  /** Runs a command of the palette by its English title. */
  run(title: string): Promise<void>;
  /** The same for a command that asks something next. */
  runAsking(title: string): Promise<void>;
  waitForSquiggles(): Promise<void>;
  /** Shows the hover of the first occurrence of some text. */
  hoverWord(word: string): Promise<void>;
  /** Opens the list of quick fixes for the first occurrence of some text. */
  openLightbulb(word: string): Promise<void>;
  /** Takes the entry of an open list of quick fixes that holds some text. */
  choose(entry: string): Promise<void>;
  showProblems(): Promise<void>;
  /** Lets an opening list or hover reach its place. */
  settle(): Promise<void>;
}

/** Parts of the workbench that say nothing about the draft. */
const clutter = [
  '.notifications-toasts',
  ...['host', 'forwardedPorts', 'notifications', 'workbench.keyboardLayout'].map(
    (id) => `[id="status.${id}"]`,
  ),
  ...['eol', 'encoding', 'indentation'].map((id) => `[id="status.editor.${id}"]`),
];
const squiggles = ['error', 'warning', 'info', 'hint'].map((kind) => `.cdr.squiggly-${kind}`).join(', ');
/** Time for an opening list or hover to reach its place. */
const settleMilliseconds = 400;

/** How “Go to Line” names where it would go. */
function toLine(line: number): RegExp {
  return new RegExp(`line ${String(line)}\\b`);
}

/** Waits for the workbench in a page to show a file of its folder, and tidies it for a picture. */
export async function editorOn(page: Page, folder: string, file: string): Promise<Editor> {
  const keyboard = page.keyboard;
  const input = page.locator('.quick-input-widget input[type=text]');
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  const text = await readFile(path.join(folder, file), 'utf8');

  /** Opens the quick input, types, and takes the entry offered first once it is the one that is meant. */
  const pick = async (keys: string, typed: string, entry: string | RegExp): Promise<void> => {
    await keyboard.press(keys);
    await input.waitFor();
    await keyboard.type(typed);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: entry }).waitFor();
    await keyboard.press('Enter');
  };
  /** Presses keys until what they ask for is there: they are lost while the editor is still taking the focus back. */
  const ask = async (answer: Locator, keys: readonly string[]): Promise<void> => {
    for (let attempt = 0; attempt < 10 && !(await answer.isVisible()); attempt += 1) {
      for (const key of keys) await keyboard.press(key);
      await page.waitForTimeout(5 * settleMilliseconds);
    }
    await answer.waitFor();
    await page.waitForTimeout(settleMilliseconds);
  };
  const closed = (): Promise<void> => input.waitFor({ state: 'hidden' });
  const run = (title: string): Promise<void> => pick('F1', title, title).then(closed);
  const goToWord = (word: string): Promise<void> => {
    const at = text.indexOf(word);
    if (at < 0) throw new Error(`“${word}” is not in the file`);
    // After a second colon: a count of characters. A column would be counted in halves of a Chinese character.
    const caret = at + Math.floor(word.length / 2);
    const line = text.slice(0, caret).split('\n').length;
    return pick('Control+G', `:${String(caret + 1)}`, toLine(line)).then(closed);
  };

  await page.locator('.monaco-editor .view-lines').first().waitFor();
  await page.locator('[id="status.problems"]').waitFor();
  await page.addStyleTag({ content: `${clutter.join(', ')} { display: none !important }` });
  await run('View: Close Primary Side Bar');

  return {
    page,
    goToLine: (line) => pick('Control+G', String(line), toLine(line)).then(closed),
    goToWord,
    type: (typed) => keyboard.type(typed, { delay: 30 }),
    press: (keys) => keyboard.press(keys),
    run,
    runAsking: (title) => pick('F1', title, title),
    waitForSquiggles: () => page.locator(squiggles).first().waitFor({ state: 'attached' }),
    async hoverWord(word) {
      await goToWord(word);
      await ask(page.locator('.monaco-hover-content:visible').first(), ['Control+K', 'Control+I']);
    },
    async openLightbulb(word) {
      await goToWord(word);
      await ask(fixes.first(), ['Control+.']);
    },
    async choose(entry) {
      await fixes.filter({ hasText: entry }).first().click();
      await fixes.first().waitFor({ state: 'detached' });
      await page.waitForTimeout(settleMilliseconds);
    },
    settle: () => page.waitForTimeout(settleMilliseconds),
    async showProblems() {
      await run('Problems: Focus on Problems View');
      await page.locator('.markers-panel .monaco-list-row').first().waitFor();
      await page.waitForTimeout(settleMilliseconds);
    },
  };
}
