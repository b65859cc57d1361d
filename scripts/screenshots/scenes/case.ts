import type { Editor } from '../editor';
import { allThemes, type Scene } from '../scene';
import { webview } from '../webview';

/** The whole case beside its draft: checklist, overview, preview. */
export const caseScenes: readonly Scene[] = [
  {
    name: 'checklist',
    themes: allThemes,
    display: 'zh-cn',
    play: (editor) => showChecklist(editor, '要件清单'),
  },
  {
    name: 'checklist-english',
    themes: ['light'],
    settings: { 'pleadwright.language': 'en' },
    play: (editor) => showChecklist(editor, 'Checklist'),
  },
  {
    name: 'overview',
    themes: allThemes,
    play: showOverview,
  },
  {
    name: 'overview-english',
    themes: ['light'],
    settings: { 'pleadwright.language': 'en' },
    play: showOverview,
  },
  {
    name: 'preview',
    themes: allThemes,
    async play(editor) {
      await editor.goToWord('研磨级数');
      await editor.type('【密】三级【/密】');
      await editor.press('Control+K');
      await editor.press('v');
      await webview(editor.page).locator('.pleadwright-sheet h1').waitFor();
      await editor.settle();
    },
  },
];

/** The checklist beside the draft, its first element chosen; `name`: as the view is called. */
async function showChecklist(editor: Editor, name: string): Promise<void> {
  await editor.run(`Focus on ${name} View`);
  await editor.page.locator('.pane-body .monaco-list-row[aria-level="2"]').first().waitFor();
  await editor.run(`Focus on ${name} View`);
  await editor.press('ArrowDown');
  await editor.press('ArrowDown');
  await editor.settle();
}

/** The overview alone, as wide as the window. */
async function showOverview(editor: Editor): Promise<void> {
  await editor.run('Show Case Overview');
  await webview(editor.page).locator('.mark').first().waitFor();
  await editor.run('View: Toggle Maximize Editor Group');
  await editor.settle();
}
