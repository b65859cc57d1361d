import * as vscode from 'vscode';
import {
  equal,
  extension,
  hostRun,
  isOurs,
  openDraft,
  replaceText,
  waitForDiagnostics,
  waitUntil,
} from '../helpers';

describe('activation', () => {
  it('runs in the extension host this pass is about', () => {
    const inWorker = 'WorkerGlobalScope' in globalThis;
    equal(inWorker, hostRun() === 'web-host');
  });

  it('sees the trust this pass is about', () => {
    equal(vscode.workspace.isTrusted, hostRun() !== 'restricted');
  });

  it('starts with the first Markdown file', async () => {
    await openDraft('complaint.md');
    await waitUntil('the extension to be active', () => extension().isActive);
  });
});

describe('diagnostics', () => {
  it('appear on a draft and go when it is no draft any more', async () => {
    const document = await openDraft('complaint.md');
    const found = await waitForDiagnostics(document.uri, (all) => all.some(isOurs));
    equal(found.filter(isOurs).length > 0, true);
    await replaceText(document, '随手记的几句话。\n');
    await waitForDiagnostics(document.uri, (all) => !all.some(isOurs));
  });

  it('appear on an untitled draft', async () => {
    const text = '# 民事起诉状\n\n## 诉讼请求\n\n1. 判令被告赔偿原告经济损失【金额】元。\n';
    const document = await openDraft({ text });
    await waitForDiagnostics(document.uri, (all) => all.some(isOurs));
  });
});
