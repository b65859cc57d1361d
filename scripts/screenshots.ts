// Takes the pictures of docs/images from the running editor: npm run screenshots [NAME …]
import type { FrameLocator } from 'playwright-core';
import type { Editor } from './screenshots/editor';
import { takeShots, type Shot } from './screenshots/stage';

const shots: readonly Shot[] = [
  {
    name: 'findings-light',
    theme: 'light',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.goToLine(36);
      await editor.showProblems();
    },
  },
  {
    name: 'findings-dark',
    theme: 'dark',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.goToLine(36);
      await editor.showProblems();
    },
  },
  {
    name: 'hover-article',
    theme: 'light',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.hoverWord('第二十七条');
    },
  },
  {
    name: 'hover-finding',
    theme: 'dark',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.hoverWord('等技术信息');
    },
  },
  {
    name: 'quick-fix',
    theme: 'light',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.openLightbulb('立即停止披露');
    },
  },
  {
    name: 'quick-fix-measures',
    theme: 'light',
    file: 'unfinished.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.openLightbulb('涉案技术秘密');
      await editor.choose('保密措施');
    },
  },
  {
    name: 'snippet',
    theme: 'dark',
    file: 'unfinished.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.goToWord('经鉴定');
      await editor.press('End');
      await editor.press('Enter');
      await editor.press('Enter');
      await editor.type('baomi');
      await editor.press('Control+Space');
      await editor.settle();
      await editor.press('Enter');
    },
  },
  ...(['light', 'dark'] as const).flatMap((theme): Shot[] => [
    {
      name: `lenses-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await editor.goToWord('诉讼请求');
        await editor.page.locator('.codelens-decoration').first().waitFor();
        await editor.settle();
      },
    },
    {
      name: `rename-exhibit-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await editor.goToWord('（证据4）');
        await editor.press('F2');
        await editor.page.locator('.rename-box input:focus').waitFor();
        await editor.settle();
      },
    },
    {
      name: `references-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await editor.goToWord('昱衡公司）');
        await editor.run('Peek References');
        await editor.page.locator('.zone-widget .view-line').nth(3).waitFor();
        await editor.settle();
      },
    },
    {
      name: `completion-exhibit-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await typeAtEndOf(editor, '侵权获利。', '另见证据');
      },
    },
    {
      name: `guided-start-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await startGuided(editor);
        for (const typed of ['', '', '苏州澜石材料有限公司']) {
          await editor.type(typed);
          await editor.press('Enter');
          await editor.settle();
        }
      },
    },
    {
      name: `guided-draft-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await startGuided(editor);
        for (const typed of [
          '',
          '',
          '苏州澜石材料有限公司',
          '',
          '祁望、无锡旭衡科技有限公司',
          '2025-02/至今',
          '',
          '',
        ]) {
          await editor.type(typed);
          await editor.press('Enter');
          await editor.settle();
        }
        await editor.page.locator('.cdr.squiggly-warning').first().waitFor();
        await editor.settle();
      },
    },
    {
      name: `export-word-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await exportBeside(editor, 'Export to Word…');
      },
    },
    {
      name: `export-refused-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await editor.goToWord('研磨级数');
        await editor.type('【密】配料系统数据库【/密】');
        await exportBeside(editor, 'Export Redacted Copy…');
      },
    },
    {
      name: `peek-law-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await editor.goToWord('第十条第一款');
        await editor.run('Peek Definition');
        await editor.page.locator('.zone-widget .view-line').nth(3).waitFor();
        await editor.settle();
      },
    },
    {
      name: `completion-law-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await typeAtEndOf(editor, '侵权获利。', '依照《');
      },
    },
    {
      name: `completion-article-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await typeAtEndOf(editor, '侵权获利。', '依照《中华人民共和国反不正当竞争法》第');
      },
    },
  ]),
  ...(['light', 'dark', 'contrast'] as const).flatMap((theme): Shot[] => [
    {
      name: `checklist-${theme}`,
      theme,
      file: 'complaint.md',
      display: 'zh-cn',
      play: (editor) => showChecklist(editor, '要件清单'),
    },
    {
      name: `overview-${theme}`,
      theme,
      file: 'complaint.md',
      play: showOverview,
    },
    {
      name: `preview-${theme}`,
      theme,
      file: 'complaint.md',
      async play(editor) {
        await editor.waitForSquiggles();
        await editor.goToWord('研磨级数');
        await editor.type('【密】三级【/密】');
        await editor.press('Control+K');
        await editor.press('v');
        await pageInside(editor).locator('.pleadwright-sheet h1').waitFor();
        await editor.settle();
      },
    },
  ]),
  {
    name: 'checklist-english',
    theme: 'light',
    file: 'complaint.md',
    settings: { 'pleadwright.language': 'en' },
    play: (editor) => showChecklist(editor, 'Checklist'),
  },
  {
    name: 'first-steps',
    theme: 'light',
    file: 'complaint.md',
    display: 'zh-cn',
    play: (editor) => showFirstSteps(editor, '诉状匠入门'),
  },
  {
    name: 'first-steps-english',
    theme: 'dark',
    file: 'complaint.md',
    play: (editor) => showFirstSteps(editor, 'First steps with Pleadwright'),
  },
  {
    name: 'overview-english',
    theme: 'light',
    file: 'complaint.md',
    settings: { 'pleadwright.language': 'en' },
    play: showOverview,
  },
  {
    name: 'status',
    theme: 'dark',
    file: 'complaint.md',
    async play(editor) {
      await editor.waitForSquiggles();
      await editor.page.locator('[id="status.languageStatus"]').first().hover();
      await editor.page.locator('.hover-language-status').first().waitFor();
      await editor.settle();
    },
  },
];

/** The page shown inside the editor's own frames. */
function pageInside({ page }: Editor): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('iframe');
}

/** The checklist beside the draft, its first element chosen; `name`: as the view is called. */
async function showChecklist(editor: Editor, name: string): Promise<void> {
  await editor.waitForSquiggles();
  await editor.run(`Focus on ${name} View`);
  await editor.page.locator('.pane-body .monaco-list-row[aria-level="2"]').first().waitFor();
  await editor.run(`Focus on ${name} View`);
  await editor.press('ArrowDown');
  await editor.press('ArrowDown');
  await editor.settle();
}

/** The first steps, as the editor lists them. */
async function showFirstSteps(editor: Editor, title: string): Promise<void> {
  await editor.waitForSquiggles();
  await editor.runAsking('Welcome: Open Walkthrough...');
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).waitFor();
  await editor.type(title);
  await editor.press('Enter');
  await editor.page
    .locator('.gettingStartedCategoriesContainer, .gettingStartedDetailsContent')
    .first()
    .waitFor();
  await editor.settle();
}

/** The overview alone, as wide as the window. */
async function showOverview(editor: Editor): Promise<void> {
  await editor.waitForSquiggles();
  await editor.run('Show Case Overview');
  await pageInside(editor).locator('.mark').first().waitFor();
  await editor.run('View: Toggle Maximize Editor Group');
  await editor.settle();
}

/** Exports under the name proposed and shows what is said of it. */
async function exportBeside(editor: Editor, command: string): Promise<void> {
  await editor.waitForSquiggles();
  await editor.runAsking(command);
  const name = editor.page.locator('.quick-input-widget input[type=text]');
  await editor.page.waitForTimeout(3000);
  await editor.press('Enter');
  await name.waitFor({ state: 'hidden' });
  await editor.page.waitForTimeout(3000);
  await editor.run('Notifications: Show Notifications');
  await editor.page.locator('.notifications-center .notification-list-item').first().waitFor();
  await editor.settle();
}

/** Opens the first question of the guided start. */
async function startGuided(editor: Editor): Promise<void> {
  await editor.press('F1');
  await editor.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await editor.type('New Pleading');
  await editor.settle();
  await editor.press('Enter');
  await editor.page.locator('.quick-input-titlebar', { hasText: '新建诉讼文书' }).waitFor();
  await editor.settle();
}

/** Goes on with a paragraph and waits for what is offered. */
async function typeAtEndOf(editor: Editor, words: string, typed: string): Promise<void> {
  await editor.waitForSquiggles();
  await editor.goToWord(words);
  await editor.press('End');
  await editor.type(typed);
  await editor.press('Control+Space');
  await editor.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await editor.settle();
}

takeShots(shots, process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
