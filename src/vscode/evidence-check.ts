import * as vscode from 'vscode';
import type { FolderCheck } from '../document/evidence/folder-check';
import type { Disk, DiskEntry } from '../document/evidence/folder-walk';
import { refusalText } from '../document/refusal-text';
import { frontMatterOf } from '../facts/front-matter';
import type { Text } from '../lint/rule';
import type { Exhibit, Pleading } from '../pleading/model';
import { readFilesHeader, type NamedFiles } from '../pleading/named-files';
import { displayLanguage } from './configuration';
import { isDraftDocument, type Drafts } from './drafts';
import type { Failures } from './failures';

const EVIDENCE_COMMAND = 'pleadwright.checkEvidence';
const SETTING = 'pleadwright.evidence.folder';

/**
 * “Check Evidence Files”: holds the files of a folder against the list of exhibits and opens what was found as a
 * document. The folder is that of the front matter, of the setting, or one chosen. Gives the text of what was found.
 */
export function provideEvidenceCheck<P extends Pleading>(
  drafts: Drafts<P>,
  failures: Failures,
): vscode.Disposable {
  return failures.command('evidence', EVIDENCE_COMMAND, async (given?: vscode.Uri) => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isDraftDocument(document))
      return refuse({
        'zh-cn': '请先打开有证据清单的文书（Markdown）。',
        en: 'Open the draft (Markdown) with the list of exhibits first.',
      });
    const reading = drafts.current(document)?.reading;
    const pleading = reading?.pleading ?? null;
    if (reading === undefined || pleading === null) return refuse(refusalText('no-pleading'));
    if (pleading.exhibits.length === 0) return refuse(refusalText('no-exhibits'));
    const first = reading.blocks.items[0];
    const { folder, named } = readFilesHeader(first && frontMatterOf(first.block)[0]);
    const root = given ?? folderFor(document.uri, folder) ?? (await chooseFolder());
    if (root === undefined) return null;
    const check = await checkIn(root, pleading.exhibits, named);
    if (check === null) return null;
    const { folderReport } = await import('../document/evidence/folder-report');
    const content = folderReport(check, displayLanguage());
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content }),
    );
    return content;
  });
}

/** The check with its progress shown; null where it was cancelled or the folder cannot be read. */
function checkIn(
  root: vscode.Uri,
  exhibits: readonly Exhibit[],
  named: readonly NamedFiles[],
): Thenable<FolderCheck | null> {
  const title = { 'zh-cn': '核对证据文件', en: 'Checking the files of the exhibits' }[displayLanguage()];
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const { checkFolder } = await import('../document/evidence/folder-check');
      try {
        return await checkFolder(exhibits, named, diskAt(root), {
          onFile: (path, _, all) => {
            progress.report({ message: path, increment: 100 / all });
          },
          isCancelled: () => token.isCancellationRequested,
        });
      } catch {
        return refuse({
          'zh-cn': `无法读取文件夹 ${root.path}。`,
          en: `The folder ${root.path} cannot be read.`,
        });
      }
    },
  );
}

function refuse(text: Text): null {
  void vscode.window.showErrorMessage(text[displayLanguage()]);
  return null;
}

/** The folder of the front matter, else of the setting, seen from the draft. */
function folderFor(draft: vscode.Uri, written: string | null): vscode.Uri | undefined {
  const configured = vscode.workspace.getConfiguration(undefined, draft).get<string>(SETTING)?.trim() ?? '';
  const path = (written ?? configured).replaceAll('\\', '/');
  if (path === '') return undefined;
  if (/^(?:\/|[a-z]:\/)/i.test(path))
    return draft.scheme === 'untitled'
      ? vscode.Uri.file(path)
      : draft.with({ path: path.replace(/^(?!\/)/, '/') });
  if (draft.scheme !== 'untitled') return vscode.Uri.joinPath(draft, '..', path);
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  return workspace && vscode.Uri.joinPath(workspace, path);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const zh = displayLanguage() === 'zh-cn';
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: zh ? '证据文件所在的文件夹' : 'The folder with the files of the exhibits',
    openLabel: zh ? '核对' : 'Check',
  });
  return chosen?.[0];
}

function diskAt(root: vscode.Uri): Disk {
  const files = vscode.workspace.fs;
  const at = (path: string): vscode.Uri => (path === '' ? root : vscode.Uri.joinPath(root, path));
  return {
    entries: async (path) =>
      (await files.readDirectory(at(path))).map(([name, type]) => ({ name, kind: kindOf(type) })),
    size: async (path) => (await files.stat(at(path))).size,
    read: async (path) => new Uint8Array(await files.readFile(at(path))),
  };
}

/** A link is told by its flag; one that leads nowhere has no other. */
function kindOf(type: vscode.FileType): DiskEntry['kind'] {
  const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
  if ((type & vscode.FileType.File) !== 0) return 'file';
  if ((type & vscode.FileType.Directory) !== 0) return isLink ? 'link-to-folder' : 'folder';
  return isLink ? 'broken-link' : 'other';
}
