import * as vscode from 'vscode';
import type { ImportedDraft } from '../document/word-import/import-word';
import { noticeText } from '../document/word-import/notice-text';
import { wordProblemText } from '../document/word-problem-text';
import { say } from '../features/law-wording';
import type { Bilingual } from '../law/corpus';
import { displayLanguage } from './configuration';
import type { Failures } from './failures';
import { besides, nameOf, saveWhole } from './save-file';

const IMPORT_COMMAND = 'pleadwright.importWord';
const UNREADABLE: Bilingual = { zh: '无法读取', en: 'cannot be read' };
const UNWRITABLE: Bilingual = { zh: '无法写入', en: 'cannot be written' };

/** “Import Word file…”: a file chosen, or given by the explorer, or by a caller with the file to write. */
export function provideWordImport(failures: Failures): vscode.Disposable {
  return failures.command(
    'wordImport',
    IMPORT_COMMAND,
    async (given?: vscode.Uri, to?: vscode.Uri | readonly vscode.Uri[]) => {
      const file = given ?? (await chooseFile());
      if (file === undefined) return false;
      const draft = await readDraft(file);
      if (!('markdown' in draft)) return refuse(file, draft);
      // The explorer passes the files selected in second place.
      const target = to instanceof vscode.Uri ? to : await chooseTarget(file);
      if (target === undefined) return false;
      try {
        await saveWhole(target, new TextEncoder().encode(draft.markdown));
      } catch {
        return refuse(target, UNWRITABLE);
      }
      await vscode.window.showTextDocument(target);
      const notices = draft.notices.map((notice) => say(noticeText(notice), displayLanguage()));
      if (notices.length > 0)
        void vscode.window.showInformationMessage(
          displayLanguage() === 'en' ? `${notices.join('; ')}.` : `${notices.join('；')}。`,
        );
      return true;
    },
  );
}

async function readDraft(file: vscode.Uri): Promise<ImportedDraft | Bilingual> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return UNREADABLE;
  }
  const { importWord } = await import('../document/word-import/import-word');
  const { WordError } = await import('../document/word-error');
  try {
    return await importWord(bytes);
  } catch (error) {
    if (error instanceof WordError) return wordProblemText(error.problem);
    throw error;
  }
}

function refuse(file: vscode.Uri, problem: Bilingual): false {
  const en = displayLanguage() === 'en';
  const words = `${nameOf(file)}${en ? ' ' : '：'}${say(problem, displayLanguage())}`;
  void vscode.window.showErrorMessage(en ? `Not imported: ${words}.` : `未导入：${words}。`);
  return false;
}

async function chooseFile(): Promise<vscode.Uri | undefined> {
  const en = displayLanguage() === 'en';
  const chosen = await vscode.window.showOpenDialog({
    title: en ? 'Import a Word file' : '导入 Word 文件',
    openLabel: en ? 'Import' : '导入',
    filters: { [en ? 'Word document' : 'Word 文档']: ['docx'] },
  });
  return chosen?.[0];
}

async function chooseTarget(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  const en = displayLanguage() === 'en';
  const proposed = besides(file, '.md');
  return vscode.window.showSaveDialog({
    ...(proposed ? { defaultUri: proposed } : {}),
    title: en ? 'Save the imported draft' : '保存导入的文书',
    filters: { Markdown: ['md'] },
  });
}
