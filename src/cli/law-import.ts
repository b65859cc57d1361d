import { findInstrument } from '../law/corpus';
import { wordProblemText } from '../document/word-problem-text';
import { WordError } from '../document/word-error';
import { wordText } from '../document/word-text';
import { say } from '../features/law-wording';
import { problemText } from '../law/import/problem-text';
import { importOfficialText } from '../law/import/read-official';
import type { LawLibrary } from '../law/library';
import type { Language } from '../lint/rule';
import { readBytes, readText } from './files';
import { keepLaw } from './law-folder';
import { parseCommand, readLanguage } from './options';
import { describe, UsageError } from './say';

/** `law import FILES… --laws DIR`: a file that is refused leaves the folder as it was; the others are taken. */
export async function importLaws(args: readonly string[], library: LawLibrary): Promise<number> {
  const { values, positionals } = parseCommand(args, { laws: { type: 'string' }, lang: { type: 'string' } });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const folder = values.laws;
  if (folder === undefined || positionals.length === 0) {
    throw new UsageError({
      'zh-cn': '用法：law import 文件… --laws 文件夹',
      en: 'usage: law import FILES… --laws DIR',
    });
  }
  let refused = 0;
  for (const path of positionals) {
    const problem = await takeOne(path, folder, library, language);
    if (problem === null) continue;
    refused += 1;
    process.stderr.write(`pleadwright: ${path}: ${problem}\n`);
  }
  return refused === 0 ? 0 : 2;
}

/** Why a file was refused, or null when it was taken. */
async function takeOne(
  path: string,
  folder: string,
  library: LawLibrary,
  language: Language,
): Promise<string | null> {
  let text: string;
  try {
    text = /\.docx$/i.test(path) ? await wordText(await readBytes(path)) : await readText(path);
  } catch (error) {
    if (error instanceof WordError) return say(wordProblemText(error.problem), language);
    return describe(error, language).replace(/^pleadwright: /, '');
  }
  const result = importOfficialText(text, library.corpus, library.lexicon);
  if (!result.ok) return say(problemText(result.problem), language);
  const kept = await keepLaw(folder, result.law);
  const title = findInstrument(library.corpus, result.law.law)?.title ?? result.law.law;
  const count = result.law.articles.length;
  process.stdout.write(
    language === 'en'
      ? `《${title}》 version of ${String(result.law.version)}, ${String(count)} articles → ${kept}\n`
      : `《${title}》${String(result.law.version)}年文本，${String(count)}条 → ${kept}\n`,
  );
  return null;
}
