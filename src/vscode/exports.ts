import * as vscode from 'vscode';
import { EXPORT_KINDS, targetOf, type ExportKind } from '../document/export-kinds';
import type { Exported, ExportPractice } from '../document/exports';
import { lineList } from '../document/line-list';
import { LARGEST_PICTURE, pictureText, type OpenPicture, type PictureNotice } from '../document/pictures';
import { refusalText } from '../document/refusal-text';
import { obstaclesText } from '../document/secrecy/obstacle-text';
import type { Obstacle } from '../document/secrecy/secrecy';
import type { Engine } from '../lint/engine';
import type { Language, Text } from '../lint/rule';
import type { CitingPleading } from '../pleading/citing';
import type { CivilDate } from '../text/civil-date';
import { displayLanguage } from './configuration';
import { toRange } from './convert';
import { isDraftDocument, type Drafts, type DraftState } from './drafts';
import type { Failures } from './failures';
import { reveal } from './reveal';
import { besides, nameOf, saveWhole } from './save-file';

/** What the exports are made with. */
export interface ExportTools<P extends CitingPleading> {
  readonly engine: Engine<P>;
  readonly documents: ExportPractice<P>;
  readonly productVersion: string;
  readonly today: () => CivilDate;
}

const COMMANDS: Readonly<Record<ExportKind['id'], string>> = {
  word: 'pleadwright.exportWord',
  redacted: 'pleadwright.exportRedacted',
  annex: 'pleadwright.exportAnnex',
  evidence: 'pleadwright.exportEvidence',
  authorities: 'pleadwright.exportAuthorities',
  report: 'pleadwright.exportReport',
};

/** A draft and the file to write, from a caller that asks nothing of the user. */
interface Given {
  readonly draft: vscode.Uri;
  readonly target: vscode.Uri;
}

/** One command a kind of export: of the draft shown, or one given by the caller. Each gives whether it wrote the file. */
export function provideExports<P extends CitingPleading>(
  drafts: Drafts<P>,
  tools: ExportTools<P>,
  failures: Failures,
): vscode.Disposable {
  return vscode.Disposable.from(
    ...EXPORT_KINDS.map((kind) =>
      failures.command('exports', COMMANDS[kind.id], (given?: Given) =>
        exportKind(kind, given, drafts, tools),
      ),
    ),
  );
}

async function exportKind<P extends CitingPleading>(
  kind: ExportKind,
  given: Given | undefined,
  drafts: Drafts<P>,
  tools: ExportTools<P>,
): Promise<boolean> {
  const document =
    given === undefined
      ? vscode.window.activeTextEditor?.document
      : await vscode.workspace.openTextDocument(given.draft);
  if (document === undefined || !isDraftDocument(document))
    return refuse({
      'zh-cn': '请先打开要导出的文书（Markdown）。',
      en: 'Open the draft (Markdown) to export first.',
    });
  const state = drafts.current(document);
  if (state === null)
    return refuse({
      'zh-cn': '文书过长，或者已对它停用 Pleadwright。',
      en: 'The draft is too long, or Pleadwright is turned off for it.',
    });
  const file = given?.target ?? (await chooseFile(kind, document.uri));
  if (file === undefined) return false;
  const target = targetOf(kind, nameOf(file));
  const endings = kind.formats.map(({ ending }) => `.${ending}`);
  if (target === null)
    return refuse({
      'zh-cn': `请用${endings.join('、')}结尾的文件名。`,
      en: `Use a file name that ends in ${endings.join(' or ')}.`,
    });
  if (file.toString() === document.uri.toString())
    return refuse({
      'zh-cn': '输出文件就是文书本身，请另给一个文件名。',
      en: 'The output is the draft itself; give another file name.',
    });
  const { exportAs } = await import('../document/exports');
  const failed: string[] = [];
  const exported = await exportAs(target, document.getText(), {
    engine: tools.engine,
    practice: tools.documents,
    name: nameOf(document.uri),
    productVersion: tools.productVersion,
    openPicture: picturesBeside(document.uri),
    options: {
      ...state.configuration,
      today: tools.today(),
      onFailure: (rule) => failed.push(rule),
    },
  });
  if (!exported.ok) return refused(exported, document, state);
  if (failed.length > 0)
    void refuse({
      'zh-cn': `下列规则运行出错，报告中没有它们的结果：${failed.join('、')}。`,
      en: `These rules failed, so the report has no findings of theirs: ${failed.join(', ')}.`,
    });
  const { content } = exported;
  try {
    await saveWhole(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  } catch {
    return refuse({
      'zh-cn': `无法写入 ${nameOf(file)}，是否正在其他程序中打开？`,
      en: `${nameOf(file)} could not be written; is it open in another program?`,
    });
  }
  tellPictures(exported.pictures, document, state.configuration.language);
  if (given === undefined) void tell(file);
  return true;
}

/** One message a reason, with the lines of its pictures; a single one is named. */
function tellPictures(
  pictures: readonly PictureNotice[],
  document: vscode.TextDocument,
  language: Language,
): void {
  for (const reason of new Set(pictures.map((picture) => picture.reason))) {
    const alike = pictures.filter((picture) => picture.reason === reason);
    const lines = alike.map(({ span }) => document.positionAt(span.start).line + 1);
    const [first] = alike;
    const address = alike.length === 1 ? (first?.address ?? null) : null;
    if (first !== undefined)
      void vscode.window.showWarningMessage(
        lineList(lines, language) + pictureText({ ...first, address })[language],
      );
  }
}

/** Opens the pictures in the folder of a draft; a draft that was not saved yet has none. */
function picturesBeside(draft: vscode.Uri): OpenPicture | undefined {
  if (draft.scheme === 'untitled') return undefined;
  return async (path) => {
    const file = vscode.Uri.joinPath(draft, '..', path);
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      return size > LARGEST_PICTURE ? new Uint8Array(0) : await vscode.workspace.fs.readFile(file);
    } catch {
      return null;
    }
  };
}

function refuse(text: Text): false {
  void vscode.window.showErrorMessage(text[displayLanguage()]);
  return false;
}

/** Says why there is no file; what stands in the way in the draft is shown there. */
async function refused<P extends CitingPleading>(
  exported: Extract<Exported, { ok: false }>,
  document: vscode.TextDocument,
  { configuration: { language } }: DraftState<P>,
): Promise<false> {
  if (exported.reason !== 'obstacles') return refuse(refusalText(exported.reason));
  const { obstacles } = exported;
  const [first] = obstacles;
  if (first !== undefined) await reveal(document, first.span);
  const lineOf = (offset: number): number => document.positionAt(offset).line + 1;
  const show = language === 'en' ? 'Show all places' : '逐处查看';
  const more = obstacles.length > 1 ? [show] : [];
  void vscode.window
    .showErrorMessage(obstaclesText(obstacles, lineOf, language), ...more)
    .then((chosen) => (chosen === undefined ? undefined : peek(document, obstacles)));
  return false;
}

async function peek(document: vscode.TextDocument, obstacles: readonly Obstacle[]): Promise<void> {
  const places = obstacles.map(({ span }) => new vscode.Location(document.uri, toRange(document, span)));
  const start = places[0]?.range.start ?? new vscode.Position(0, 0);
  await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, start, places, 'peek');
}

const FORMAT_NAMES: Readonly<Record<ExportKind['formats'][number]['ending'], Text>> = {
  docx: { 'zh-cn': 'Word 文档', en: 'Word document' },
  md: { 'zh-cn': 'Markdown 文件', en: 'Markdown file' },
  html: { 'zh-cn': '网页', en: 'Web page' },
  json: { 'zh-cn': 'JSON 数据', en: 'JSON data' },
};

async function chooseFile(kind: ExportKind, draft: vscode.Uri): Promise<vscode.Uri | undefined> {
  const language = displayLanguage();
  const proposed = besides(draft, `${kind.suffix}.${kind.formats[0]?.ending ?? 'md'}`);
  return vscode.window.showSaveDialog({
    ...(proposed ? { defaultUri: proposed } : {}),
    title: kind.title[language],
    filters: Object.fromEntries(kind.formats.map(({ ending }) => [FORMAT_NAMES[ending][language], [ending]])),
  });
}

/** Says where the file is and opens it on request: text here, anything else, on a desktop, in its own program. */
async function tell(file: vscode.Uri): Promise<void> {
  const en = displayLanguage() === 'en';
  const open = en ? 'Open' : '打开';
  const name = nameOf(file);
  const isText = /\.(?:md|json)$/i.test(name);
  const canOpen = isText || (file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop);
  const text = en ? `Exported to ${name}.` : `已导出为 ${name}。`;
  const chosen = await vscode.window.showInformationMessage(text, ...(canOpen ? [open] : []));
  if (chosen !== open) return;
  if (isText) await vscode.window.showTextDocument(file);
  else await vscode.env.openExternal(file);
}
