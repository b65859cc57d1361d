import * as vscode from 'vscode';
import { checklistSummary, type ElementState } from '../features/checklist';
import { checklistRows, type ChecklistRow } from '../features/checklist-rows';
import { insertTemplate } from '../features/insertion';
import type { Pleading } from '../pleading/model';
import type { ActiveDraft } from './active-draft';
import { displayLanguage } from './configuration';
import type { Drafts } from './drafts';
import type { Failures } from './failures';
import { reveal } from './reveal';
import type { Product } from './start';

const VIEW = 'pleadwright.checklist';
const OPEN = 'pleadwright.checklist.open';
const INSERT = 'pleadwright.checklist.insert';
/** What the view shows: decides its welcome text, and whether the overview has something to draw. */
const CONTEXT = 'pleadwright.checklistShows';

/** Shapes tell the states apart; colour only adds to them. */
const ICONS: Readonly<Record<ElementState, vscode.ThemeIcon>> = {
  absent: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground')),
  asserted: new vscode.ThemeIcon('pass'),
  supported: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  stated: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  'not-needed': new vscode.ThemeIcon('dash'),
};

/** The view “要件清单”: the elements of the case in the active draft. */
export function provideChecklist<P extends Pleading>(
  drafts: Drafts<P>,
  active: ActiveDraft,
  { checklist, templates }: Product<P>,
  failures: Failures,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let rows: readonly ChecklistRow[] = [];
  let byKey = new Map<string, ChecklistRow>();
  let shown = '';

  const tree = failures.provider<vscode.TreeDataProvider<string>>('checklist', {
    onDidChangeTreeData: changed.event,
    getChildren: (key) => (key === undefined ? rows : (byKey.get(key)?.children ?? [])).map((row) => row.key),
    getTreeItem: (key) => toItem(byKey.get(key), key),
    getParent: (key) =>
      [...byKey.values()].find(({ children }) => children.some((row) => row.key === key))?.key,
  });
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });

  const update = failures.guard('checklist', (): void => {
    const { document } = active;
    const state = document === null ? null : drafts.current(document);
    const pleading = state?.reading.pleading ?? null;
    const text = state?.reading.blocks.text ?? '';
    const found = pleading === null ? [] : checklist(pleading, text);
    const language = displayLanguage();
    rows = checklistRows(found, text, language);
    byKey = new Map(
      rows.flatMap((row) => [row, ...row.children.flatMap(withChildren)]).map((row) => [row.key, row]),
    );
    // Places move with each edit; the tree is drawn anew only where something it shows has changed.
    const next = JSON.stringify(rows, (name, value: unknown) => (name === 'target' ? undefined : value));
    if (next === shown) return;
    shown = next;
    view.description = found.length === 0 ? '' : checklistSummary(found, language);
    const shows = document === null ? 'nothing' : found.length === 0 ? 'other' : 'elements';
    void vscode.commands.executeCommand('setContext', CONTEXT, shows);
    changed.fire(undefined);
  });

  const open = async (key: unknown): Promise<void> => {
    const row = typeof key === 'string' ? byKey.get(key) : undefined;
    if (row?.target != null && active.document !== null) await reveal(active.document, row.target);
  };
  const insert = async (key: unknown): Promise<void> => {
    const row = typeof key === 'string' ? byKey.get(key) : undefined;
    const template = templates.find(({ id }) => id === row?.template);
    const { document } = active;
    const state = document === null ? null : drafts.current(document);
    if (row?.target == null || template === undefined || document === null || state === null) return;
    const { at, snippet } = insertTemplate(state.reading, template, row.target);
    const editor = await reveal(document, at);
    await editor.insertSnippet(new vscode.SnippetString(snippet), document.positionAt(at.start), {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
  };

  update();
  return vscode.Disposable.from(
    changed,
    view,
    active.onDidChange(update),
    failures.command('checklist', OPEN, open),
    failures.command('checklist', INSERT, insert),
  );
}

function withChildren(row: ChecklistRow): readonly ChecklistRow[] {
  return [row, ...row.children];
}

function toItem(row: ChecklistRow | undefined, key: string): vscode.TreeItem {
  if (row === undefined) return new vscode.TreeItem(key);
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const open = row.kind === 'group' ? Expanded : row.children.length > 0 ? Collapsed : None;
  const item = new vscode.TreeItem(row.label, open);
  item.id = key;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.accessibilityInformation = { label: row.spoken };
  if (row.state !== null) item.iconPath = ICONS[row.state];
  else if (row.kind === 'exhibit') item.iconPath = new vscode.ThemeIcon('file');
  else if (row.kind === 'place') item.iconPath = new vscode.ThemeIcon('quote');
  item.contextValue = row.template === null ? row.kind : `${row.kind}+template`;
  if (row.target !== null)
    item.command = { command: OPEN, title: displayLanguage() === 'en' ? 'Show' : '显示', arguments: [key] };
  return item;
}
