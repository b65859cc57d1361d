import * as vscode from 'vscode';
import { equal, isOurs, openDraft, waitForDiagnostics, waitUntil } from '../helpers';

const NOTES = '# 读书笔记\n';
const DRAFT = '# 民事起诉状\n\n## 诉讼请求\n\n1. 判令被告赔偿原告经济损失【金额】元。\n';

interface Shown {
  readonly item: vscode.LanguageStatusItem;
  gone: boolean;
}

/** The editor shows the item and tells nobody of it: it is caught where it is made. */
function catchItems(): { readonly shown: Shown[]; restore(): void } {
  const { languages } = vscode;
  const original = languages.createLanguageStatusItem;
  const shown: Shown[] = [];
  Object.assign(languages, {
    createLanguageStatusItem: (...args: Parameters<typeof original>) => {
      const item = original(...args);
      const one: Shown = { item, gone: false };
      const dispose = item.dispose.bind(item);
      item.dispose = () => {
        one.gone = true;
        dispose();
      };
      shown.push(one);
      return item;
    },
  });
  return {
    shown,
    restore: () => {
      Object.assign(languages, { createLanguageStatusItem: original });
    },
  };
}

describe('the language status of a draft', () => {
  it('counts the findings by level, dates the law data, says when the draft is silenced, and goes with it', async () => {
    const caught = catchItems();
    try {
      const { uri } = await waitUntil('the item', async () => {
        await openDraft({ text: NOTES });
        const opened = await openDraft({ text: DRAFT });
        return caught.shown.length > 0 && opened;
      });
      const found = await waitForDiagnostics(uri, (all) => all.some(isOurs));
      const last = caught.shown.at(-1);
      if (last === undefined) throw new Error('no item');
      const { item } = last;
      equal(item.selector, { language: 'markdown' });
      await waitUntil('the counts', () => /^\d+ (?:错误|errors?|警告|warnings?)/.test(item.text));
      const counted = item.text.split(' · ').reduce((sum, part) => sum + Number.parseInt(part, 10), 0);
      equal(counted >= found.filter(isOurs).length, true);
      equal(/\d{4}(?:-\d{2}-\d{2}\.|年\d{1,2}月\d{1,2}日。)$/.test(item.detail ?? ''), true);
      equal(item.severity === vscode.LanguageStatusSeverity.Information, false);
      equal(item.command?.command, 'workbench.actions.view.problems');
      await vscode.commands.executeCommand('pleadwright.toggleDraft');
      await waitUntil('silence', () => /静默|silenced/.test(item.text));
      equal(item.severity, vscode.LanguageStatusSeverity.Information);
      equal(item.command?.command, 'pleadwright.toggleDraft');
      await vscode.commands.executeCommand('pleadwright.toggleDraft');
      await waitUntil('the counts again', () => /^\d+ /.test(item.text));
      await openDraft({ text: NOTES });
      await waitUntil('the item to go', () => last.gone);
    } finally {
      caught.restore();
    }
  });
});
