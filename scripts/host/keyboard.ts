/** Every view and feature of the drafting desk, reached and used by keyboard alone: each step on the sample as it is. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  changes,
  focusChecklist,
  focusedName,
  focusedRow,
  pressUntil,
  selection,
  SQUIGGLES,
  STATUS,
  textOf,
  until,
} from './keyboard-moves';
import { webview } from '../screenshots/webview';
import type { FreshEditor } from './packaged';

type Step = readonly [name: string, take: (fresh: FreshEditor) => Promise<void>];

export const keyboardSteps: readonly Step[] = [
  [
    'goes from problem to problem, and from the list of problems to the draft',
    async ({ editor, page }) => {
      await editor.goToLine(1);
      await editor.press('F8');
      await page.locator('.marker-widget .descriptioncontainer').waitFor();
      await editor.press('Escape');
      await editor.showProblems();
      await pressUntil(page, 'ArrowDown', focusedRow(page, '.markers-panel'), /停止侵害/);
      await editor.press('Enter');
      await selection(page, 20);
    },
  ],
  [
    'shows the article under the caret',
    async ({ editor, page }) => {
      await editor.hoverWord('第二十七条');
      await until('the article', () => textOf(page, '.monaco-hover-content:visible'), /第二十七条/);
      await editor.press('Escape');
    },
  ],
  [
    'takes a quick fix',
    async (fresh) => {
      const { editor } = fresh;
      await changes(fresh, /为公众所知悉/, async () => {
        await editor.openLightbulb('立即停止披露');
        await editor.press('Enter');
      });
    },
  ],
  [
    'takes an exhibit that is offered',
    async (fresh) => {
      const { editor, page } = fresh;
      await changes(fresh, /侵权获利。[^\n]*另见证据1/, async () => {
        await editor.goToWord('侵权获利。');
        await editor.press('End');
        await editor.type('另见证据');
        const offered = '.suggest-widget .monaco-list-row.focused';
        await pressUntil(page, 'Control+Space', () => textOf(page, offered), /证据1/);
        await editor.press('Enter');
      });
    },
  ],
  [
    'renames an exhibit in the list and the text',
    async (fresh) => {
      const { editor, page } = fresh;
      await changes(fresh, /（证据14）[^]*\| 证据14 \|/, async () => {
        await editor.goToWord('（证据4）');
        await editor.press('F2');
        await page.locator('.rename-box input:focus').waitFor();
        await editor.type('14');
        await editor.press('Enter');
      });
    },
  ],
  [
    'goes to the row of an exhibit',
    async ({ editor, page }) => {
      await editor.goToWord('（证据4）');
      await editor.press('F12');
      await until('the row', () => textOf(page, STATUS), /Ln 57\b/);
    },
  ],
  [
    'opens what a code lens tells of',
    async ({ editor, page }) => {
      await editor.goToWord('## 证据清单');
      await editor.runAsking('Show CodeLens Commands for Current Line');
      await until('a lens', () => textOf(page, '.quick-input-list .monaco-list-row.focused'), /份/);
      await editor.press('Enter');
      await page.locator('.peekview-widget .monaco-tree, .peekview-widget .monaco-list').first().waitFor();
      await editor.press('Escape');
    },
  ],
  [
    'goes from the checklist to the words that tell an element',
    async ({ editor, page }) => {
      await focusChecklist(editor);
      await pressUntil(page, 'ArrowDown', focusedRow(page, '.part.sidebar'), /^采取的保密措施/);
      await editor.press('Enter');
      await selection(page, 38);
    },
  ],
  [
    'puts a template in from the menu of an absent element',
    async (fresh) => {
      const { editor, page } = fresh;
      await changes(fresh, /1\. 判令[^\n]*为公众所知悉/, async () => {
        await focusChecklist(editor);
        await pressUntil(page, 'ArrowDown', focusedRow(page, '.part.sidebar'), /^停止侵害的期限/);
        await editor.press('Shift+F10');
        const entry = '.monaco-menu .action-item.focused';
        await pressUntil(page, 'ArrowDown', () => textOf(page, entry), /Insert Template/);
        await editor.press('Enter');
      });
    },
  ],
  [
    'goes from a mark of the overview to its sentence',
    async ({ editor, page }) => {
      await editor.run('Show Case Overview');
      const inside = webview(page);
      await inside.locator('.mark').first().waitFor();
      await pressUntil(page, 'Tab', focusedName(inside), /^密点1/);
      await pressUntil(page, 'ArrowDown', focusedName(inside), /^密点2/);
      await editor.press('Enter');
      await selection(page, 32);
    },
  ],
  [
    'exports the overview',
    async ({ editor, page, workspace }) => {
      await editor.run('Show Case Overview');
      await pressUntil(page, 'Shift+Tab', focusedName(webview(page)), /^导出 SVG/);
      await editor.press('Enter');
      await page.locator('.quick-input-widget input[type=text]').waitFor();
      await editor.press('Enter');
      const file = path.join(workspace, '案件概览.svg');
      await until('the file', () => Promise.resolve(String(existsSync(file))), /true/);
    },
  ],
  [
    'silences the draft and lets it speak again',
    async ({ editor, page }) => {
      // The focus goes back to the overview once its export is done.
      const focused = page.locator('.editor-group-container .monaco-editor.focused');
      await pressUntil(page, 'Control+1', async () => String(await focused.count()), /[1-9]/);
      await editor.goToLine(32);
      await editor.waitForSquiggles();
      await editor.run('Silence or Resume This Draft');
      await page.locator(SQUIGGLES).first().waitFor({ state: 'detached' });
      await editor.run('Silence or Resume This Draft');
      await editor.waitForSquiggles();
    },
  ],
];
