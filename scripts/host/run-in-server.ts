import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { settle, type Counts } from './counts';
import type { ServerInstall } from './install';
import { hardLimitSeconds, quietSettings, type HostFolders, type HostRun } from './runs';
import { remoteUri, startServer, workbenchAddress, type Payload, type Server } from './server';
import { suiteOutput } from './suite-output';

/** Runs the suite in the VS Code server, shown by Chromium. */
export async function runInServer(
  install: ServerInstall,
  run: HostRun,
  folders: HostFolders,
  print: (line: string) => void,
): Promise<Counts> {
  const server = await startServer(install, {
    dataFolder: folders.data,
    trusted: run.trusted,
    settings: quietSettings,
  });
  try {
    const browser = await launchChromium();
    try {
      const output = suiteOutput(print);
      const outcome = await watch(await browser.newPage(), server, run, folders, output.take);
      const counts = settle(output.counts(), outcome === 0);
      if (counts.failed > 0) {
        print(
          `-- ${typeof outcome === 'string' ? outcome : `exit code ${String(outcome)}`}; the editor's last lines:`,
        );
        print(output.editorTail());
        // Indented lines are stack traces and search paths of native modules it does without.
        const log = server.child.tail().split('\n');
        print(`-- the server's last lines:\n${log.filter((line) => /^\S/.test(line)).join('\n')}`);
      }
      return counts;
    } finally {
      await browser.close();
    }
  } finally {
    server.child.stop();
  }
}

/** Opens the workbench and waits for the suite's exit code, or says why none will come. */
async function watch(
  page: Page,
  server: Server,
  run: HostRun,
  folders: HostFolders,
  take: (line: string) => void,
): Promise<number | string> {
  let finish: (code: number) => void;
  const finished = new Promise<number>((resolve) => (finish = resolve));
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    args.map(String).join(' ').split('\n').forEach(take);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    finish(code);
  });
  const crashed = new Promise<string>((resolve) => {
    page.once('crash', () => {
      resolve('the page crashed');
    });
  });
  await page.goto(workbenchAddress(server, folders.workspace, payload(server, run, folders)));
  return Promise.race([
    finished,
    crashed,
    server.child.exited.then(() => 'the server ended'),
    pause(hardLimitSeconds * 1000, 'no result in time', { ref: false }),
  ]);
}

function payload(server: Server, run: HostRun, folders: HostFolders): Payload {
  return [
    ['extensionDevelopmentPath', remoteUri(server, folders.extension)],
    ['extensionTestsPath', remoteUri(server, folders.suite)],
    ['skipWelcome', 'true'],
    ...(run.web ? ([['extensionDevelopmentKind', 'web']] as const) : []),
  ];
}
