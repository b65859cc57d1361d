// Installs the packaged extension into a fresh profile of the VS Code server and uses it as a stranger would.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { startChild } from './host/child';
import { launchChromium } from './host/chromium';
import { summary } from './host/counts';
import { ensureServer, type ServerInstall } from './host/install';
import { root } from './host/paths';
import { quietSettings } from './host/runs';
import { remoteUri, startServer, workbenchAddress } from './host/server';
import { editorOn } from './screenshots/editor';

const DRAFT = 'complaint.md';

/** Packages what `npm run build` made; the build itself is not run again. */
async function packageTo(vsix: string): Promise<void> {
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
    skipLicense: false,
  });
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

/** Opens the example and waits for findings in the text and for the hover of an article. */
async function useIt(install: ServerInstall, dataFolder: string, workspace: string): Promise<void> {
  const server = await startServer(install, { dataFolder, trusted: true, settings: quietSettings });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(
      workbenchAddress(server, workspace, [
        ['openFile', remoteUri(server, path.join(workspace, DRAFT))],
        ['skipWelcome', 'true'],
      ]),
    );
    const editor = await editorOn(page, workspace, DRAFT);
    await editor.waitForSquiggles();
    await editor.hoverWord('第二十七条');
  } finally {
    await browser.close();
    server.child.stop();
  }
}

async function main(): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'pleadwright-install-'));
  const vsix = path.join(temporary, 'pleadwright.vsix');
  const dataFolder = path.join(temporary, 'data');
  const workspace = path.join(temporary, 'examples');
  let failed = 0;
  try {
    await cp(path.join(root, 'examples'), workspace, { recursive: true });
    await packageTo(vsix);
    const install = await ensureServer(console.log);
    await installInto(install, dataFolder, vsix);
    await useIt(install, dataFolder, workspace);
    console.log('  ✓ the packaged extension installs into a fresh profile, shows findings and a hover');
  } catch (error) {
    failed = 1;
    console.log(`  ✗ the packaged extension in a fresh profile\n${String(error)}`);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  console.log(summary({ passed: 1 - failed, failed }));
  process.exit(failed);
}

void main();
