import type { Editor } from '../editor';
import type { Scene } from '../scene';

/** Going about a draft by its own things: exhibits, parties, laws. */
export const movingScenes: readonly Scene[] = [
  {
    name: 'lenses',
    async play(editor) {
      await editor.goToWord('诉讼请求');
      await editor.page.locator('.codelens-decoration').first().waitFor();
      await editor.settle();
    },
  },
  {
    name: 'rename-exhibit',
    async play(editor) {
      await editor.goToWord('（证据4）');
      await editor.press('F2');
      await editor.page.locator('.rename-box input:focus').waitFor();
      await editor.settle();
    },
  },
  {
    name: 'references',
    play: (editor) => peek(editor, '昱衡公司）', 'Peek References'),
  },
  {
    name: 'peek-law',
    play: (editor) => peek(editor, '第十条第一款', 'Peek Definition'),
  },
];

/** What the editor shows of some text between its lines. */
async function peek(editor: Editor, word: string, command: string): Promise<void> {
  await editor.goToWord(word);
  await editor.run(command);
  await editor.page.locator('.zone-widget .view-line').nth(3).waitFor();
  await editor.settle();
}
