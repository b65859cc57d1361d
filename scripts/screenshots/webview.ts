import type { FrameLocator, Page } from 'playwright-core';

/** The page shown inside the editor's own frames. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('iframe');
}
