import * as vscode from 'vscode';
import { equal, extension, pause, waitUntil } from '../helpers';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** Long enough for a command to fail; one that still asks the user something is then closed. */
const ANSWER_MILLISECONDS = 1500;

/** Closes whatever a command has opened to ask for something. */
async function dismiss(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await vscode.commands.executeCommand('notifications.clearAll');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

describe('commands with no editor open', () => {
  const manifest = extension().packageJSON as Manifest;

  before(async () => {
    await extension().activate();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await waitUntil('no editor', () => vscode.window.activeTextEditor === undefined);
  });

  it('are all there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    equal(
      manifest.contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  for (const { command } of manifest.contributes.commands) {
    it(`${command} works or says what it needs`, async () => {
      let failure: unknown = null;
      const done = Promise.resolve(vscode.commands.executeCommand(command)).then(
        () => true,
        (error: unknown) => {
          failure = error;
          return true;
        },
      );
      await Promise.race([done, pause(ANSWER_MILLISECONDS)]);
      await dismiss();
      await Promise.race([done, pause(ANSWER_MILLISECONDS)]);
      equal(failure === null ? '' : failure instanceof Error ? failure.message : typeof failure, '');
    });
  }
});
