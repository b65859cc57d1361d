import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../host/chromium';
import { copyExtension } from '../host/extension-folder';
import { ensureServer, type ServerInstall } from '../host/install';
import { root } from '../host/paths';
import { quietSettings } from '../host/runs';
import { remoteUri, startServer, workbenchAddress } from '../host/server';
import { editorOn } from './editor';
import { picturesOf, type Scene, type Theme } from './scene';

const viewport = { width: 1280, height: 800 };
const pixelsPerPoint = 1.5;

const themes: Record<Theme, string> = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
};

/** Everything that is not the draft stays out of the picture. */
const pictureSettings = {
  'pleadwright.language': 'zh-cn',
  ...quietSettings,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.editor.showTabs': 'single',
  'workbench.editor.editorActionsLocation': 'hidden',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.scrollbar.verticalScrollbarSize': 8,
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.fontSize': 15,
  'editor.lineHeight': 26,
  'editor.wordWrap': 'on',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'files.autoSave': 'off',
};

/** Takes the pictures of the scenes, or of those named, into docs/images. */
export async function takePictures(scenes: readonly Scene[], names: readonly string[]): Promise<void> {
  const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !wanted.some((scene) => scene.name === name));
  if (unknown.length > 0) throw new Error(`no such scene: ${unknown.join(', ')}`);
  const install = await ensureServer(console.log);
  const browser = await launchChromium();
  try {
    for (const scene of wanted) {
      for (const { file, theme } of picturesOf(scene)) {
        await take(install, browser, scene, theme, path.join(root, 'docs/images', file));
        console.log(file);
      }
    }
  } finally {
    await browser.close();
  }
}

async function take(
  install: ServerInstall,
  browser: Browser,
  scene: Scene,
  theme: Theme,
  picture: string,
): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'pleadwright-shot-'));
  const extension = path.join(temporary, 'extension');
  const workspace = path.join(temporary, 'examples');
  const draft = scene.file ?? 'complaint.md';
  try {
    await copyExtension(extension, false);
    await cp(path.join(root, 'examples'), workspace, { recursive: true });
    const server = await startServer(install, {
      dataFolder: path.join(temporary, 'data'),
      trusted: true,
      settings: { ...pictureSettings, 'workbench.colorTheme': themes[theme], ...scene.settings },
    });
    try {
      const page = await browser.newPage({ viewport, deviceScaleFactor: pixelsPerPoint, locale: 'zh-CN' });
      page.setDefaultTimeout(120_000);
      if (scene.display !== undefined)
        await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${scene.display}'`);
      await page.goto(
        workbenchAddress(server, workspace, [
          ['extensionDevelopmentPath', remoteUri(server, extension)],
          ['openFile', remoteUri(server, path.join(workspace, draft))],
          ['skipWelcome', 'true'],
        ]),
      );
      const editor = await editorOn(page, workspace, draft);
      await editor.waitForSquiggles();
      await scene.play(editor);
      await mkdir(path.dirname(picture), { recursive: true });
      await page.screenshot({ path: picture });
      await page.close();
    } finally {
      server.child.stop();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
