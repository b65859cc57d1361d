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
import { editorOn, type Editor } from './editor';

export type Theme = 'light' | 'dark' | 'contrast';

/** One picture: a draft of examples/ in a theme, and what happens before the shutter. */
export interface Shot {
  /** File name in docs/images, without `.png`. */
  readonly name: string;
  readonly theme: Theme;
  readonly file: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The display language, of what extensions contribute; English unless told. */
  readonly display?: 'zh-cn';
  play(editor: Editor): Promise<void>;
}

const viewport = { width: 1280, height: 800 };
const pixelsPerPoint = 2;

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

/** Takes the shots, or those named, into docs/images. */
export async function takeShots(shots: readonly Shot[], names: readonly string[]): Promise<void> {
  const wanted = shots.filter((shot) => names.length === 0 || names.includes(shot.name));
  if (wanted.length === 0) throw new Error(`no such shot: ${names.join(', ')}`);
  const install = await ensureServer(console.log);
  const browser = await launchChromium();
  try {
    for (const shot of wanted) {
      const file = path.join(root, 'docs/images', `${shot.name}.png`);
      await take(install, browser, shot, file);
      console.log(path.relative(root, file));
    }
  } finally {
    await browser.close();
  }
}

async function take(install: ServerInstall, browser: Browser, shot: Shot, file: string): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'pleadwright-shot-'));
  const extension = path.join(temporary, 'extension');
  const workspace = path.join(temporary, 'examples');
  try {
    await copyExtension(extension, false);
    await cp(path.join(root, 'examples'), workspace, { recursive: true });
    const server = await startServer(install, {
      dataFolder: path.join(temporary, 'data'),
      trusted: true,
      settings: { ...pictureSettings, 'workbench.colorTheme': themes[shot.theme], ...shot.settings },
    });
    try {
      const page = await browser.newPage({ viewport, deviceScaleFactor: pixelsPerPoint, locale: 'zh-CN' });
      page.setDefaultTimeout(120_000);
      if (shot.display !== undefined)
        await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${shot.display}'`);
      await page.goto(
        workbenchAddress(server, workspace, [
          ['extensionDevelopmentPath', remoteUri(server, extension)],
          ['openFile', remoteUri(server, path.join(workspace, shot.file))],
          ['skipWelcome', 'true'],
        ]),
      );
      const editor = await editorOn(page, workspace, shot.file);
      await shot.play(editor);
      await mkdir(path.dirname(file), { recursive: true });
      await page.screenshot({ path: file });
      await page.close();
    } finally {
      server.child.stop();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
