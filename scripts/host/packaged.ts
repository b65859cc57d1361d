import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { editorOn, type Editor } from '../screenshots/editor';
import { startChild } from './child';
import { launchChromium } from './chromium';
import { ensureServer, type ServerInstall } from './install';
import { root } from './paths';
import { quietSettings } from './runs';
import { remoteUri, startServer, workbenchAddress } from './server';
import { packageTo } from './vsix';

/** The packaged extension in a profile nobody has used, with a copy of the examples open. */
export interface FreshEditor {
  readonly editor: Editor;
  readonly page: Page;
  /** The copy of examples/. */
  readonly workspace: string;
}

/** Builds and packages the extension, installs it into a fresh profile, opens an example and hands it over. */
export async function inFreshProfile(
  file: string,
  settings: Readonly<Record<string, unknown>>,
  use: (fresh: FreshEditor) => Promise<void>,
): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'pleadwright-install-'));
  const vsix = path.join(temporary, 'pleadwright.vsix');
  const dataFolder = path.join(temporary, 'data');
  const workspace = path.join(temporary, 'examples');
  try {
    await cp(path.join(root, 'examples'), workspace, { recursive: true });
    await packageTo(vsix);
    const install = await ensureServer(console.log);
    await installInto(install, dataFolder, vsix);
    const server = await startServer(install, {
      dataFolder,
      trusted: true,
      settings: { ...quietSettings, ...settings },
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        deviceScaleFactor: 2,
        locale: 'zh-CN',
      });
      page.setDefaultTimeout(120_000);
      await page.goto(
        workbenchAddress(server, workspace, [
          ['openFile', remoteUri(server, path.join(workspace, file))],
          ['skipWelcome', 'true'],
        ]),
      );
      await use({ editor: await editorOn(page, workspace, file), page, workspace });
    } finally {
      await browser.close();
      server.child.stop();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function installInto(install: ServerInstall, dataFolder: string, vsix: string): Promise<void> {
  const child = startChild(
    install.node,
    [
      'out/server-main.js',
      ...['--install-extension', vsix, '--server-data-dir', dataFolder],
      ...['--accept-server-license-terms', '--disable-telemetry'],
    ],
    { cwd: install.vscode, env: { ...process.env, EXTENSIONS_GALLERY: '{}' } },
  );
  const code = await child.exited;
  if (code !== 0) throw new Error(`--install-extension ended with code ${String(code)}\n${child.tail()}`);
}
