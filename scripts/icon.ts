// Draws media/icon.png, the 128 px icon of the gallery, from media/icon.svg: npm run icon
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './host/chromium';
import { root } from './host/paths';

const SIZE = 128;

async function main(): Promise<void> {
  const svg = readFileSync(path.join(root, 'media/icon.svg'), 'utf8');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${String(SIZE)}px}</style>${svg}`);
    await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
}

void main();
