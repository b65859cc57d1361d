// Shows the product at work: findings of the example in the terminal, then the example in an editor.
// --exit-after-ready leaves as soon as the editor can be used.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChild } from './host/child';
import { copyExtension } from './host/extension-folder';
import { ensureServer } from './host/install';
import { root } from './host/paths';
import { quietSettings } from './host/runs';
import { remoteUri, startServer, workbenchAddress } from './host/server';

const example = 'examples/complaint.md';
const exitWhenReady = process.argv.includes('--exit-after-ready');

const print = (line: string): void => {
  console.log(line);
};

/** Runs one of our own scripts; its output is shown. */
async function runNode(args: readonly string[]): Promise<number | null> {
  return startChild(process.execPath, args, { cwd: root, onLine: print }).exited;
}

/** Desktop VS Code, when there is one to show. */
function findDesktopCode(): string | undefined {
  const windows = process.platform === 'win32';
  const shown = windows || process.platform === 'darwin';
  if (!shown && process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined)
    return undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => path.join(folder, windows ? 'code.cmd' : 'code'))
    .find((file) => existsSync(file));
}

async function openOnDesktop(code: string): Promise<void> {
  print(`Opening ${example} in desktop VS Code …`);
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', path.join(root, example)];
  const child = startChild(code, args, { cwd: root, onLine: print });
  if ((await child.exited) !== 0) throw new Error(`${code} did not start`);
}

async function openInServer(): Promise<void> {
  const install = await ensureServer(print);
  const temporary = await mkdtemp(path.join(tmpdir(), 'pleadwright-start-'));
  try {
    const extension = path.join(temporary, 'extension');
    await copyExtension(extension, false);
    const server = await startServer(install, {
      dataFolder: path.join(temporary, 'data'),
      trusted: true,
      settings: { ...quietSettings, 'files.autoSave': 'off' },
      token: randomBytes(16).toString('hex'),
    });
    const address = workbenchAddress(server, path.join(root, 'examples'), [
      ['extensionDevelopmentPath', remoteUri(server, extension)],
      ['openFile', remoteUri(server, path.join(root, example))],
      ['skipWelcome', 'true'],
    ]);
    const answer = await fetch(address, { redirect: 'manual' });
    if (answer.status >= 400) throw new Error(`the editor answers with status ${String(answer.status)}`);
    print(`\nThe editor is ready. Open this address in a browser, Ctrl-C ends it:\n\n${address}\n`);
    if (!exitWhenReady) await Promise.race([server.child.exited, interrupted()]);
    server.child.stop();
    await server.child.exited;
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

async function main(): Promise<void> {
  if ((await runNode(['esbuild.mjs', '--production'])) !== 0) throw new Error('the build failed');
  print(`\n$ node dist/cli.js check ${example}\n`);
  const code = await runNode(['dist/cli.js', 'check', example]);
  if (code !== 0 && code !== 1) throw new Error(`the check of ${example} ended with code ${String(code)}`);
  print('');
  const desktop = findDesktopCode();
  await (desktop === undefined ? openInServer() : openOnDesktop(desktop));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
