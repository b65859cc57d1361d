import * as vscode from 'vscode';
import type { References } from '../document/word/references';
import type { Pleading } from '../pleading/model';
import { displayLanguage } from './configuration';
import { isDraftDocument, type Drafts } from './drafts';
import { besides, nameOf, saveWhole } from './save-file';

const EXPORT_COMMAND = 'pleadwright.exportWord';

/** “Export to Word…”: the draft shown, or one given by the caller with the file to write. */
export function provideWordExport<P extends Pleading>(
  drafts: Drafts<P>,
  references: (pleading: P) => References,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    EXPORT_COMMAND,
    async (given?: { readonly draft: vscode.Uri; readonly target: vscode.Uri }) => {
      const en = displayLanguage() === 'en';
      const document =
        given === undefined
          ? vscode.window.activeTextEditor?.document
          : await vscode.workspace.openTextDocument(given.draft);
      if (document === undefined || !isDraftDocument(document)) {
        void vscode.window.showErrorMessage(
          en ? 'Open the draft (Markdown) to export first.' : '请先打开要导出的文书（Markdown）。',
        );
        return false;
      }
      const reading = drafts.current(document)?.reading;
      if (reading === undefined) {
        void vscode.window.showErrorMessage(
          en
            ? 'The draft is too long, or Pleadwright is turned off for it.'
            : '文书过长，或者已对它停用 Pleadwright。',
        );
        return false;
      }
      const target = given?.target ?? (await chooseTarget(document.uri, en));
      if (target === undefined) return false;
      const { fullCopy } = await import('../document/word/full-copy');
      const { readWordSource } = await import('../document/word/read-source');
      const { blocks, draft, pleading } = reading;
      const more = pleading === null ? undefined : references(pleading);
      const bytes = await fullCopy(readWordSource(blocks, draft, more));
      try {
        await saveWhole(target, bytes);
      } catch {
        const name = nameOf(target);
        void vscode.window.showErrorMessage(
          en
            ? `${name} could not be written; is it open in Word?`
            : `无法写入 ${name}，是否正在 Word 中打开？`,
        );
        return false;
      }
      if (given === undefined) void tell(target, en);
      return true;
    },
  );
}

async function chooseTarget(draft: vscode.Uri, en: boolean): Promise<vscode.Uri | undefined> {
  const proposed = besides(draft, '.docx');
  return vscode.window.showSaveDialog({
    ...(proposed ? { defaultUri: proposed } : {}),
    title: en ? 'Export to Word' : '导出为 Word',
    filters: { [en ? 'Word document' : 'Word 文档']: ['docx'] },
  });
}

/** Says where the file is; on a desktop it can be opened from here. */
async function tell(target: vscode.Uri, en: boolean): Promise<void> {
  const open = en ? 'Open' : '打开';
  const canOpen = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
  const text = en ? `Exported to ${nameOf(target)}.` : `已导出为 ${nameOf(target)}。`;
  const chosen = await vscode.window.showInformationMessage(text, ...(canOpen ? [open] : []));
  if (chosen === open) await vscode.env.openExternal(target);
}
