import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/host/chromium';
import { root } from '../../scripts/host/paths';
import { overviewHtml, overviewSvg } from '../../src/features/overview/page';
import { overviewPage } from '../../src/features/overview/shell';
import { createEngine } from '../../src/lint/engine';
import type { Language } from '../../src/lint/rule';
import { tradeSecret } from '../../src/practice/trade-secret';
import { tradeSecretLibrary } from '../../src/practice/trade-secret/library';
import { tradeSecretOverview } from '../../src/practice/trade-secret/overview';

const ADDRESS = 'http://overview.test/';
const text = readFileSync(path.join(root, 'examples/complaint.md'), 'utf8');
const { pleading } = createEngine(tradeSecret, []).read(text);
assert.ok(pleading);
const overview = tradeSecretOverview(pleading, text, tradeSecretLibrary, { year: 2026, month: 11, day: 22 });

/** The colours the page uses of VS Code's built-in themes. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    ...{ 'editor-background': '#ffffff', foreground: '#3b3b3b', descriptionForeground: '#3b3b3b' },
    ...{ 'button-secondaryBackground': '#e5e5e5', 'button-secondaryForeground': '#3b3b3b' },
    focusBorder: '#005fb8',
  },
  dark: {
    ...{ 'editor-background': '#1f1f1f', foreground: '#cccccc', descriptionForeground: '#9d9d9d' },
    ...{ 'button-secondaryBackground': '#313131', 'button-secondaryForeground': '#cccccc' },
    focusBorder: '#0078d4',
  },
  'high contrast': {
    ...{ 'editor-background': '#000000', foreground: '#ffffff', descriptionForeground: '#ffffff' },
    ...{ 'button-secondaryForeground': '#ffffff', 'button-secondaryBackground': '#000000' },
    ...{ contrastBorder: '#6fc3df', focusBorder: '#f38518' },
  },
};

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The page as the editor shows it, its host replaced by one that keeps what it is told. */
async function openPage(browser: Browser, theme: string, language: Language): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': [
      'text/html; charset=utf-8',
      overviewPage(
        { script: `${ADDRESS}overview.js`, style: `${ADDRESS}overview.css`, source: ADDRESS, nonce: 'n0nce' },
        language,
      ),
    ],
    '/overview.js': ['text/javascript', readFileSync(path.join(root, 'media/overview.js'), 'utf8')],
    '/overview.css': ['text/css', readFileSync(path.join(root, 'media/overview.css'), 'utf8')],
  };
  await page.route('**/*', (route) => {
    const found = files[new URL(route.request().url()).pathname];
    if (found === undefined) return route.abort();
    return route.fulfill({ contentType: found[0], body: found[1] });
  });
  await page.addInitScript(
    'globalThis.told = []; globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => told.push(message) });',
  );
  await page.goto(ADDRESS);
  const colours = Object.entries(THEMES[theme] ?? {}).map(([name, colour]) => [`--vscode-${name}`, colour]);
  await page.evaluate(
    `for (const [name, colour] of ${JSON.stringify(colours)}) document.documentElement.style.setProperty(name, colour);
     document.body.style.background = 'var(--vscode-editor-background)';`,
  );
  await show(page, language);
  return page;
}

async function show(page: Page, language: Language): Promise<void> {
  const message = { type: 'show', html: overviewHtml(overview, language), title: '案件概览' };
  await send(page, message);
  await page.locator('section').nth(3).waitFor();
}

function send(page: Page, message: Readonly<Record<string, unknown>>): Promise<void> {
  return page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`);
}

interface Told {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly data: string;
}

function told(page: Page): Promise<readonly Told[]> {
  return page.evaluate('told');
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent",
  );
}

describe('the page of the overview', function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const theme of Object.keys(THEMES))
    for (const language of ['zh-cn', 'en'] as const)
      it(`has no fault that axe finds (${theme}, ${language})`, async () => {
        const page = await openPage(browser, theme, language);
        await page.evaluate(axe.source);
        const violations: readonly Violation[] = await page.evaluate(
          'axe.run().then(({ violations }) => violations)',
        );
        assert.deepEqual(
          violations.map(({ id, impact, nodes }) => [
            id,
            impact,
            ...nodes.slice(0, 3).map(({ html }) => html),
          ]),
          [],
        );
        await page.close();
      });

  it('loads nothing but its own script and style, and runs no other script', async () => {
    const page = await openPage(browser, 'light', 'zh-cn');
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await send(page, {
      type: 'show',
      title: '',
      html: '<main><img src="http://overview.test/x.png" onerror="acquireVsCodeApi().postMessage(1)"></main>',
    });
    await page.locator('img').waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    assert.deepEqual(asked, []);
    assert.ok(refused.some((line) => line.includes('Content Security Policy')));
    assert.deepEqual(
      (await told(page)).filter((message) => (message as unknown) === 1),
      [],
    );
    await page.close();
  });

  it('is used by keyboard alone: each figure one stop, arrows among its marks, Enter to the words', async () => {
    const page = await openPage(browser, 'light', 'zh-cn');
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    assert.deepEqual(stops.slice(0, 2), ['导出 SVG', '导出 PNG']);
    assert.match(stops[2] ?? '', /^2019 其他事实/);
    assert.match(stops[3] ?? '', /^密点1/);
    assert.match(stops[4] ?? '', /^合理开支/);
    assert.match(stops[5] ?? '', /^《中华人民共和国反不正当竞争法》/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    assert.match(await focused(page), /^密点2/);
    await page.keyboard.press('ArrowRight');
    assert.match(await focused(page), /^密点2, 密点的载体: 有证据，证据2/);
    await page.keyboard.press('Enter');
    const opened = (await told(page)).find(({ type }) => type === 'open');
    assert.match(text.slice(opened?.start, opened?.end), /载体/);
    // A new drawing after an edit leaves the focus where it is.
    await show(page, 'zh-cn');
    assert.match(await focused(page), /^密点2, 密点的载体/);
    await page.close();
  });

  it('turns the drawing into pixels', async () => {
    const page = await openPage(browser, 'dark', 'zh-cn');
    await send(page, { type: 'rasterise', svg: overviewSvg(overview, 'zh-cn') });
    await page.waitForFunction("told.some(({ type }) => type === 'png')");
    const data = (await told(page)).find(({ type }) => type === 'png')?.data ?? '';
    const png = Buffer.from(data, 'base64');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 2048);
    await page.close();
  });
});
