/** What the steps by keyboard are made of: waiting for what is shown, and keys until the focus is where it is to be. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Editor } from '../screenshots/editor';
import type { FreshEditor } from './packaged';

export const KEYBOARD_DRAFT = 'complaint.md';

/** Only a wait in vain lasts this long. */
const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 250;
/** More rows, stops or entries than any list or page here has. */
const MANY = 60;

export const STATUS = '[id="status.editor.selection"]';
export const SQUIGGLES = '.cdr.squiggly-error, .cdr.squiggly-warning, .cdr.squiggly-info';

/** An empty tree takes no focus: it is asked for again once there are rows. */
export async function focusChecklist(editor: Editor): Promise<void> {
  await editor.run('Focus on Checklist View');
  await editor.page.locator('.part.sidebar .monaco-list-row').first().waitFor();
  await editor.run('Focus on Checklist View');
}

/** The text of the first element there is, or nothing. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const [text = ''] = await page.locator(selector).allInnerTexts();
  return text.replaceAll('\u00a0', ' ').trim();
}

export function focusedRow(page: Page, list: string): () => Promise<string> {
  return () => textOf(page, `${list} .monaco-list-row.focused`);
}

/** The name of what has the focus in a page. */
export function focusedName(frame: FrameLocator): () => Promise<string> {
  return async () => {
    const focused = frame.locator(':focus');
    if ((await focused.count()) === 0) return '';
    return (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
  };
}

/** Waits until what is read matches. */
export async function until(what: string, read: () => Promise<string>, wanted: RegExp): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const last = await read();
    if (wanted.test(last)) return;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there is “${last.slice(0, 200)}”`);
    await pause();
  }
}

/** Presses a key until what has the focus matches; each time it waits for the focus to move. */
export async function pressUntil(
  page: Page,
  key: string,
  read: () => Promise<string>,
  wanted: RegExp,
): Promise<void> {
  const seen: string[] = [];
  for (let still = 0; seen.length < MANY && still < 3;) {
    const before = await read();
    if (wanted.test(before)) return;
    seen.push(before);
    await page.keyboard.press(key);
    for (let wait = 0; wait < 20 && (await read()) === before; wait += 1) await pause();
    still = (await read()) === before ? still + 1 : 0;
  }
  throw new Error(`${key} never came to ${String(wanted)}, but to ${JSON.stringify(seen)}`);
}

/** Waits until some words of a line are selected in the editor that has the focus. */
export async function selection(page: Page, line: number): Promise<void> {
  await until(
    `words of line ${String(line)}`,
    () => textOf(page, STATUS),
    new RegExp(`Ln ${String(line)}, .*selected`),
  );
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Changes the draft by the keyboard, looks at what was saved, and takes it back. */
export async function changes(
  { editor, workspace }: FreshEditor,
  wanted: RegExp,
  change: () => Promise<void>,
): Promise<void> {
  const saved = (): Promise<string> => readFile(path.join(workspace, KEYBOARD_DRAFT), 'utf8');
  const before = await saved();
  await change();
  await until(
    'the change in the file',
    async () => {
      await editor.press('Control+S');
      await pause();
      return saved();
    },
    wanted,
  );
  for (let undo = 0; (await saved()) !== before; undo += 1) {
    if (undo > MANY) throw new Error('the change cannot be taken back');
    await editor.press('Control+Z');
    await editor.press('Control+S');
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
}
