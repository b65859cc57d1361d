import type { Editor } from '../editor';
import { exportBeside } from '../export-beside';
import type { Scene } from '../scene';
import { webview } from '../webview';

/** Answers to the questions of the guided start, in their order; an empty one takes what is proposed. */
const ANSWERS = ['', '', '苏州澜石材料有限公司', '', '祁望、无锡旭衡科技有限公司', '2025-02/至今', '', ''];

/** What is made: a first look, a new draft, files for the court. */
export const makingScenes: readonly Scene[] = [
  {
    name: 'first-steps',
    display: 'zh-cn',
    play: (editor) => showFirstSteps(editor, '诉状匠入门'),
  },
  {
    name: 'first-steps-english',
    themes: ['light'],
    play: (editor) => showFirstSteps(editor, 'First steps with Pleadwright'),
  },
  {
    name: 'guided-start',
    play: (editor) => startGuided(editor, ANSWERS.slice(0, 3)),
  },
  {
    name: 'guided-draft',
    async play(editor) {
      await startGuided(editor, ANSWERS);
      await editor.page.locator('.cdr.squiggly-warning').first().waitFor();
      await editor.settle();
    },
  },
  {
    name: 'export-word',
    play: (editor) => exportBeside(editor, 'Export to Word…'),
  },
  {
    name: 'export-refused',
    async play(editor) {
      await editor.goToWord('研磨级数');
      await editor.type('【密】配料系统数据库【/密】');
      await exportBeside(editor, 'Export Redacted Copy…');
    },
  },
];

/** The first steps, with the page of the first one beside them. */
async function showFirstSteps(editor: Editor, title: string): Promise<void> {
  await editor.runAsking('Welcome: Open Walkthrough...');
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).waitFor();
  await editor.type(title);
  await editor.press('Enter');
  await webview(editor.page).getByRole('heading').first().waitFor();
  await editor.settle();
}

/** Answers the first questions of the guided start. */
async function startGuided(editor: Editor, answers: readonly string[]): Promise<void> {
  await editor.press('F1');
  await editor.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await editor.type('New Pleading');
  await editor.settle();
  await editor.press('Enter');
  await editor.page.locator('.quick-input-titlebar', { hasText: '新建诉讼文书' }).waitFor();
  await editor.settle();
  for (const answer of answers) {
    await editor.type(answer);
    await editor.press('Enter');
    await editor.settle();
  }
}
