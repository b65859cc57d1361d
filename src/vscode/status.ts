import * as vscode from 'vscode';
import { draftStatus } from '../features/status';
import type { Severity } from '../lint/rule';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import type { ActiveDraft } from './active-draft';
import { displayLanguage } from './configuration';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import type { Silenced } from './silenced';
import type { Product } from './start';

const LEVELS: Readonly<Partial<Record<Severity, vscode.LanguageStatusSeverity>>> = {
  error: vscode.LanguageStatusSeverity.Error,
  warning: vscode.LanguageStatusSeverity.Warning,
};

/** One language status item: what was found in the active draft, and as of when the law is known. */
export function provideStatus<P extends Pleading>(
  drafts: Drafts<P>,
  active: ActiveDraft,
  silenced: Silenced,
  { library }: Product<P>,
  today: () => CivilDate,
  failures: Failures,
): vscode.Disposable {
  let item: vscode.LanguageStatusItem | null = null;
  const update = failures.guard('status', (): void => {
    const { document } = active;
    const state = document === null ? null : drafts.current(document);
    if (document === null || state?.reading.pleading == null) {
      item?.dispose();
      item = null;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('pleadwright', { language: 'markdown' });
    const en = displayLanguage() === 'en';
    const quiet = silenced.has(document);
    const { text, detail, worst } = draftStatus(
      state.findings,
      library.corpus,
      today(),
      quiet,
      en ? 'en' : 'zh-cn',
    );
    item.name = 'Pleadwright 诉状匠';
    item.text = text;
    item.detail = detail;
    item.severity = (worst && LEVELS[worst]) ?? vscode.LanguageStatusSeverity.Information;
    item.command = quiet
      ? { command: 'pleadwright.toggleDraft', title: en ? 'Resume' : '恢复检查' }
      : { command: 'workbench.actions.view.problems', title: en ? 'Show problems' : '查看问题' };
  });
  update();
  return vscode.Disposable.from(
    active.onDidChange(update),
    new vscode.Disposable(() => {
      item?.dispose();
    }),
  );
}
