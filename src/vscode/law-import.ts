import * as vscode from 'vscode';
import { wordProblemText } from '../document/word-problem-text';
import { say } from '../features/law-wording';
import { findInstrument, type Bilingual } from '../law/corpus';
import { problemText } from '../law/import/problem-text';
import {
  importOfficialText,
  type ImportChoice,
  type ImportedLaw,
  type ImportProblem,
} from '../law/import/read-official';
import type { LawLibrary } from '../law/library';
import { decodeText } from '../text/decode';
import { displayLanguage } from './configuration';
import type { Failures } from './failures';
import type { UserLaws } from './law-shelf';

export const IMPORT_COMMAND = 'pleadwright.importLaw';
const LARGEST = 32 * 1024 * 1024;

/** What became of a file: the text, why it was refused, or null where the user left the question open. */
type Outcome = { readonly law: ImportedLaw } | { readonly refused: Bilingual } | null;

/** “Import official text…”: files chosen, or given by the caller; each is taken or refused by itself. */
export function provideLawImport(laws: UserLaws, failures: Failures): vscode.Disposable {
  return failures.command('lawImport', IMPORT_COMMAND, async (given?: readonly vscode.Uri[]) => {
    const files = given ?? (await chooseFiles());
    const taken: string[] = [];
    const refused: string[] = [];
    for (const file of files) {
      const name = file.path.slice(file.path.lastIndexOf('/') + 1);
      const outcome = await takeOne(file, name, laws);
      if (outcome === null) continue;
      if ('refused' in outcome) refused.push(`${name}: ${say(outcome.refused, displayLanguage())}`);
      else taken.push(describeLaw(outcome.law, laws.library));
    }
    report(taken, refused);
    return taken.length;
  });
}

async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  const en = displayLanguage() === 'en';
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: en ? 'Import official texts' : '导入官方法律文本',
    openLabel: en ? 'Import' : '导入',
    filters: { [en ? 'Official texts' : '官方文本']: ['docx', 'md', 'txt'] },
  });
  return chosen ?? [];
}

async function takeOne(file: vscode.Uri, name: string, laws: UserLaws): Promise<Outcome> {
  const text = await textOf(file);
  if (typeof text !== 'string') return { refused: text };
  const outcome = await recognise(text, name, laws.library);
  if (outcome === null || 'refused' in outcome) return outcome;
  const unreachable = laws.unreachable();
  if (unreachable !== null) return { refused: unreachable };
  try {
    await laws.keep(outcome.law);
  } catch {
    return { refused: { zh: '无法写入法律文本文件夹', en: 'the folder for laws cannot be written' } };
  }
  return outcome;
}

/** The text of the file, or why there is none. */
async function textOf(file: vscode.Uri): Promise<string | Bilingual> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return { zh: '无法读取', en: 'cannot be read' };
  }
  if (bytes.length > LARGEST) return { zh: '文件过大，未读取', en: 'is too large and was not read' };
  if (file.path.toLowerCase().endsWith('.docx')) {
    const { WordError } = await import('../document/word-error');
    const { wordText } = await import('../document/word-text');
    try {
      return await wordText(bytes);
    } catch (error) {
      if (error instanceof WordError) return wordProblemText(error.problem);
      throw error;
    }
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : { zh: '不是 UTF-8 文本', en: 'is no UTF-8 text' };
}

/** Asks which law or version it is where the text does not tell. */
async function recognise(text: string, name: string, library: LawLibrary): Promise<Outcome> {
  let choice: ImportChoice | undefined;
  for (;;) {
    const result = importOfficialText(text, library.corpus, library.lexicon, choice);
    if (result.ok) return { law: result.law };
    const asked: ImportChoice | null | undefined = await ask(result.problem, name, library);
    if (asked === undefined) return { refused: problemText(result.problem) };
    if (asked === null) return null;
    choice = asked;
  }
}

/** The user's choice, null when it was left open, undefined where there is nothing to choose. */
async function ask(
  problem: ImportProblem,
  name: string,
  { corpus }: LawLibrary,
): Promise<ImportChoice | null | undefined> {
  const en = displayLanguage() === 'en';
  if (problem.kind === 'unknown-law') {
    const items = corpus.instruments
      .filter(({ versions }) => versions.length > 0)
      .map(({ id, title, versions }) => ({
        label: title,
        description: versions.at(-1)?.numbers[0] ?? '',
        id,
      }));
    const title = en ? `Which law is ${name}?` : `${name} 是哪一部法律？`;
    const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
    return picked === undefined ? null : { law: picked.id };
  }
  if (problem.kind === 'unknown-version') {
    const { law } = problem;
    const versions = findInstrument(corpus, law)?.versions ?? [];
    const items = [...versions].reverse().map(({ year, effective }) => ({
      label: en ? `Version of ${String(year)}` : `${String(year)}年文本`,
      description: en ? `in force since ${effective}` : `${effective}起施行`,
      year,
    }));
    const title = en
      ? `Which version of 《${problem.title}》 is ${name}?`
      : `${name} 是《${problem.title}》的哪一个文本？`;
    const picked = await vscode.window.showQuickPick(items, { title });
    return picked === undefined ? null : { law, version: picked.year };
  }
  return undefined;
}

function describeLaw({ law, version }: ImportedLaw, { corpus }: LawLibrary): string {
  const title = findInstrument(corpus, law)?.title ?? law;
  return displayLanguage() === 'en'
    ? `《${title}》 (${String(version)})`
    : `《${title}》${String(version)}年文本`;
}

function report(taken: readonly string[], refused: readonly string[]): void {
  const en = displayLanguage() === 'en';
  if (taken.length > 0) {
    const names = taken.join(en ? ', ' : '、');
    void vscode.window.showInformationMessage(en ? `Imported ${names}.` : `已导入${names}。`);
  }
  for (const one of refused)
    void vscode.window.showErrorMessage(en ? `Not imported: ${one}` : `未导入：${one}`);
}
