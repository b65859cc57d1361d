import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** What a person does at the editor. Words are looked for in the file as it was opened. */
export interface Editor {
  readonly page: Page;
  /** Opens a file of the workspace by its path in it. */
  openFile(name: string): Promise<void>;
  /** Puts the cursor at the start of a line, counted from 1. */
  goToLine(line: number): Promise<void>;
  /** Puts the cursor into the first occurrence of some text. */
  goToWord(word: string): Promise<void>;
  /** Types at the cursor, character by character. */
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  /** Runs a command of the palette by its English title. */
  run(title: string): Promise<void>;
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

/** Waits for the workbench in a page to show a file of its folder, and tidies it for a picture. */
export async function editorOn(page: Page, folder: string, file: string): Promise<Editor> {
  const keyboard = page.keyboard;
  const input = page.locator('.quick-input-widget input[type=text]');
  const fixes = page.locator('.action-widget .monaco-list-row.action');
  let text = await readFile(path.join(folder, file), 'utf8');

  /** Opens the quick input, types, and takes the first entry offered. */
  const pick = async (keys: string, entry: string): Promise<void> => {
    await keyboard.press(keys);
    await input.waitFor();
    await keyboard.type(entry);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  };
  const run = (title: string): Promise<void> => pick('F1', title);
  const goToWord = (word: string): Promise<void> => {
    const at = text.indexOf(word);
    if (at < 0) throw new Error(`“${word}” is not in the file`);
    // After a second colon: a count of characters. A column would be counted in halves of a Chinese character.
    return pick('Control+G', `:${String(at + Math.floor(word.length / 2) + 1)}`);
  };

  await page.locator('.monaco-editor .view-lines').first().waitFor();
  await page.locator('[id="status.problems"]').waitFor();
  await page.addStyleTag({ content: `${clutter.join(', ')} { display: none !important }` });
  await run('View: Close Primary Side Bar');

  return {
    page,
    async openFile(name) {
      text = await readFile(path.join(folder, name), 'utf8');
      await pick('Control+P', name);
    },
    goToLine: (line) => pick('Control+G', String(line)),
    goToWord,
    type: (typed) => keyboard.type(typed, { delay: 30 }),
    press: (keys) => keyboard.press(keys),
    run,
    waitForSquiggles: () => page.locator(squiggles).first().waitFor({ state: 'attached' }),
    async hoverWord(word) {
      await goToWord(word);
      await keyboard.press('Control+K');
      await keyboard.press('Control+I');
      await page.locator('.monaco-hover-content:visible').first().waitFor();
      await page.waitForTimeout(settleMilliseconds);
    },
    async openLightbulb(word) {
      await goToWord(word);
      // The key is lost while the editor is still taking the focus back.
      for (let attempt = 0; attempt < 10 && !(await fixes.first().isVisible()); attempt += 1) {
        await keyboard.press('Control+.');
        await page.waitForTimeout(5 * settleMilliseconds);
      }
      await fixes.first().waitFor();
      await page.waitForTimeout(settleMilliseconds);
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
