import type { Editor } from '../editor';
import type { Scene } from '../scene';

/** While a draft is written: what is found, explained, mended and completed. */
export const writingScenes: readonly Scene[] = [
  {
    name: 'findings',
    async play(editor) {
      await editor.goToLine(36);
      await editor.showProblems();
    },
  },
  {
    name: 'hover-article',
    play: (editor) => editor.hoverWord('第二十七条'),
  },
  {
    name: 'hover-finding',
    play: (editor) => editor.hoverWord('等技术信息'),
  },
  {
    name: 'quick-fix',
    play: (editor) => editor.openLightbulb('立即停止披露'),
  },
  {
    name: 'quick-fix-measures',
    file: 'unfinished.md',
    async play(editor) {
      await editor.openLightbulb('涉案技术秘密');
      await editor.choose('保密措施');
    },
  },
  {
    name: 'snippet',
    file: 'unfinished.md',
    async play(editor) {
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
  {
    name: 'completion-exhibit',
    play: (editor) => goOnWriting(editor, '另见证据'),
  },
  {
    name: 'completion-law',
    play: (editor) => goOnWriting(editor, '依照《'),
  },
  {
    name: 'completion-article',
    play: (editor) => goOnWriting(editor, '依照《中华人民共和国反不正当竞争法》第'),
  },
  {
    name: 'status',
    async play(editor) {
      await editor.page.locator('[id="status.languageStatus"]').first().hover();
      await editor.page.locator('.hover-language-status').first().waitFor();
      await editor.settle();
    },
  },
];

/** Goes on with the paragraph on the profit and waits for what is offered. */
async function goOnWriting(editor: Editor, typed: string): Promise<void> {
  await editor.goToWord('侵权获利。');
  await editor.press('End');
  await editor.type(typed);
  await editor.press('Control+Space');
  await editor.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await editor.settle();
}
