import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => [
    path.join(process.env[variable] ?? '', 'Google/Chrome/Application/chrome.exe'),
    path.join(process.env[variable] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/** Path of a Chromium, from PLEADWRIGHT_CHROMIUM, the PATH or the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.PLEADWRIGHT_CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name + suffix)));
  return [...onPath, ...elsewhere, chromium.executablePath()].find((file) => existsSync(file));
}

/** Starts the browser that shows the workbench; it talks to the loopback address only. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found. Install one (Debian: apt-get install chromium) or set PLEADWRIGHT_CHROMIUM to its path.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
