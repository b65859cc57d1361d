import * as vscode from 'vscode';
import { say } from '../features/law-wording';
import type { Bilingual } from '../law/corpus';
import { fileNameOf, lawShelf, readImported, writeImported } from '../law/import/store';
import type { ImportedLaw } from '../law/import/read-official';
import type { LawLibrary } from '../law/library';
import { displayLanguage } from './configuration';
import { saveWhole } from './save-file';

const SETTING = 'pleadwright.laws.folder';
const NAME = /^[a-z0-9-]+@\d{4}\.json$/;

/** The library with the official texts the user imported, and the folder they are kept in. */
export interface UserLaws {
  readonly library: LawLibrary;
  /** Why the folder chosen cannot be reached from here; null where it can. */
  unreachable(): Bilingual | null;
  /** Fires when texts were added, or another folder was chosen. */
  readonly onDidChange: vscode.Event<void>;
  /** Keeps a text; what stood there is replaced only when all of it is written. */
  keep(law: ImportedLaw): Promise<void>;
  dispose(): void;
}

export function openUserLaws(
  bundled: LawLibrary,
  storage: vscode.Uri,
  log: vscode.LogOutputChannel,
): UserLaws {
  const shelf = lawShelf(bundled);
  const changed = new vscode.EventEmitter<void>();
  const read = async (): Promise<void> => {
    const reason = unreachable();
    if (reason !== null) log.warn(say(reason, displayLanguage()));
    shelf.put(await readFolder(folderOf(storage), log));
    changed.fire();
  };
  void read();
  const configured = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SETTING)) void read();
  });
  return {
    library: shelf.library,
    unreachable,
    onDidChange: changed.event,
    async keep(law) {
      await write(folderOf(storage), law);
      await read();
    },
    dispose: () => {
      configured.dispose();
      changed.dispose();
    },
  };
}

const NO_DISK: Bilingual = {
  zh: `浏览器中无法访问磁盘上的文件夹，${SETTING} 不起作用；清空该设置，文本会存放在浏览器里`,
  en: `folders on disk cannot be reached from a browser, so ${SETTING} has no effect; clear it and texts are kept in the browser`,
};

/** In a browser's worker there is no disk to keep a folder on. */
function unreachable(): Bilingual | null {
  return chosenFolder() !== '' && 'WorkerGlobalScope' in globalThis ? NO_DISK : null;
}

function chosenFolder(): string {
  return vscode.workspace.getConfiguration().get<string>(SETTING)?.trim() ?? '';
}

/** The folder of the setting, else one of the extension's own. */
function folderOf(storage: vscode.Uri): vscode.Uri {
  const folder = chosenFolder();
  return folder === '' ? vscode.Uri.joinPath(storage, 'laws') : vscode.Uri.file(folder);
}

async function readFolder(folder: vscode.Uri, log: vscode.LogOutputChannel): Promise<readonly ImportedLaw[]> {
  const files = vscode.workspace.fs;
  const entries = await Promise.resolve(files.readDirectory(folder)).catch(() => []);
  const laws: ImportedLaw[] = [];
  for (const [name] of entries.filter(([file]) => NAME.test(file))) {
    const text = await Promise.resolve(files.readFile(vscode.Uri.joinPath(folder, name))).catch(() => null);
    const law = text === null ? null : readImported(new TextDecoder().decode(text));
    if (law !== null && fileNameOf(law) === name) laws.push(law);
    else
      log.warn(
        displayLanguage() === 'en'
          ? `${name} is no imported text and was left out`
          : `${name} 不是导入的文本，已略过`,
      );
  }
  return laws;
}

async function write(folder: vscode.Uri, law: ImportedLaw): Promise<void> {
  await vscode.workspace.fs.createDirectory(folder);
  const content = new TextEncoder().encode(writeImported(law));
  await saveWhole(vscode.Uri.joinPath(folder, fileNameOf(law)), content);
}
