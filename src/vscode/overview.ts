import * as vscode from 'vscode';
import type { PageMessage } from '../features/overview/message';
import type { Overview } from '../features/overview/model';
import { overviewHtml, overviewSvg } from '../features/overview/page';
import type { Text } from '../lint/rule';
import type { Pleading } from '../pleading/model';
import type { CivilDate } from '../text/civil-date';
import type { ActiveDraft } from './active-draft';
import { displayLanguage } from './configuration';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import { savePicture } from './overview-export';
import { openPanel, type OverviewPanel } from './overview-panel';
import { reveal } from './reveal';
import type { Product } from './start';

const NAME: Text = { 'zh-cn': '案件概览', en: 'Case overview' };
const NOTHING: Text = {
  'zh-cn': '请打开一份商业秘密案件的文书。',
  en: 'Open a pleading on trade secrets.',
};

/** “案件概览”: one panel that draws the active draft and leads back to its words. */
export function provideOverview<P extends Pleading>(
  drafts: Drafts<P>,
  active: ActiveDraft,
  { overview }: Product<P>,
  extensionUri: vscode.Uri,
  today: () => CivilDate,
  failures: Failures,
): vscode.Disposable {
  let shown: OverviewPanel | null = null;

  const read = (): Overview | null => {
    const state = active.document === null ? null : drafts.current(active.document);
    const pleading = state?.reading.pleading ?? null;
    if (state === null || pleading === null) return null;
    return overview(pleading, state.reading.blocks.text, today());
  };
  const update = failures.guard('overview', (): void => {
    if (shown?.panel.visible !== true) return;
    const language = displayLanguage();
    const found = read();
    const name = NAME[language];
    const html = found === null ? `<p>${NOTHING[language]}</p>` : overviewHtml(found, language);
    const title =
      found === null || found.title === '' ? name : `${name}${language === 'en' ? ': ' : '：'}${found.title}`;
    void shown.post({ type: 'show', html, title });
  });
  const show = (): OverviewPanel => {
    if (shown === null) {
      shown = openPanel(extensionUri, displayLanguage(), receive);
      shown.panel.onDidChangeViewState(update);
      shown.panel.onDidDispose(() => (shown = null));
      update();
    } else shown.panel.reveal();
    return shown;
  };
  /** Saves to `target`, else asks where; true when a file was written. */
  const save = async (format: 'svg' | 'png', target?: vscode.Uri): Promise<boolean> => {
    const found = read();
    const { document } = active;
    if (found === null || document === null) return false;
    const svg = overviewSvg(found, displayLanguage());
    const bytes = format === 'svg' ? new TextEncoder().encode(svg) : await show().rasterise(svg);
    return savePicture(bytes, format, document.uri, target);
  };
  const receive = (message: PageMessage): void => {
    const { document } = active;
    if (message.type === 'export') void save(message.format);
    if (message.type !== 'open' || document === null) return;
    const end = Math.min(message.end, document.getText().length);
    void reveal(document, { start: Math.min(message.start, end), end });
  };

  return vscode.Disposable.from(
    active.onDidChange(update),
    failures.command('overview', 'pleadwright.overview.show', () => void show()),
    failures.command('overview', 'pleadwright.overview.exportSvg', (target?: vscode.Uri) =>
      save('svg', target),
    ),
    failures.command('overview', 'pleadwright.overview.exportPng', (target?: vscode.Uri) =>
      save('png', target),
    ),
    new vscode.Disposable(() => {
      shown?.panel.dispose();
    }),
  );
}
