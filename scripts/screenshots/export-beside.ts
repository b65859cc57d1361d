import type { Editor } from './editor';

/** Exports under the name proposed and shows what is said of it. */
export async function exportBeside(editor: Editor, command: string): Promise<void> {
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
