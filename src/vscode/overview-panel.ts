import * as vscode from 'vscode';
import { readMessage, type PageMessage } from '../features/overview/message';
import { overviewPage } from '../features/overview/shell';
import type { Language } from '../lint/rule';

/** The open panel of the overview. */
export interface OverviewPanel {
  readonly panel: vscode.WebviewPanel;
  /** Sends to the page as soon as it is loaded. */
  post(message: Readonly<Record<string, unknown>>): Promise<void>;
  /** The page's drawing of an SVG in pixels; empty where it cannot, or the panel is closed first. */
  rasterise(svg: string): Promise<Uint8Array>;
}

/** Opens the panel beside the draft; `receive` gets what the page says. */
export function openPanel(
  extensionUri: vscode.Uri,
  language: Language,
  receive: (message: PageMessage) => void,
): OverviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const panel = vscode.window.createWebviewPanel(
    'pleadwright.overview',
    language === 'en' ? 'Case Overview' : '案件概览',
    vscode.ViewColumn.Beside,
    { enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: true },
  );
  const { webview } = panel;
  let loaded: () => void;
  const ready = new Promise<void>((resolve) => (loaded = resolve));
  let drawn: (data: string) => void = () => undefined;
  webview.onDidReceiveMessage((raw: unknown) => {
    const message = readMessage(raw);
    if (message?.type === 'ready') loaded();
    if (message?.type === 'png') drawn(message.data);
    if (message !== null) receive(message);
  });
  panel.onDidDispose(() => {
    drawn('');
  });
  const uri = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
  const parts = { script: uri('overview.js'), style: uri('overview.css'), source: webview.cspSource };
  webview.html = overviewPage({ ...parts, nonce: crypto.randomUUID() }, language);
  const post = async (message: Readonly<Record<string, unknown>>): Promise<void> => {
    await ready;
    await webview.postMessage(message);
  };
  return {
    panel,
    post,
    async rasterise(svg) {
      const data = new Promise<string>((resolve) => (drawn = resolve));
      await post({ type: 'rasterise', svg });
      return Uint8Array.from(atob(await data), (unit) => unit.charCodeAt(0));
    },
  };
}
