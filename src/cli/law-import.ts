import { findInstrument } from '../law/corpus';
import { importOfficialText, type ImportProblem } from '../law/import/read-official';
import type { LawLibrary } from '../law/library';
import { parseProvisionKey } from '../law/provision';
import { provisionName } from '../law/provision-name';
import type { Language, Text } from '../lint/rule';
import { readText } from './files';
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
  if (/\.docx$/i.test(path)) return DOCX[language];
  let text: string;
  try {
    text = await readText(path);
  } catch (error) {
    return describe(error, language).replace(/^pleadwright: /, '');
  }
  const result = importOfficialText(text, library.corpus, library.lexicon);
  if (!result.ok) return problemText(result.problem)[language];
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

const DOCX: Text = {
  'zh-cn': '暂不能读取 .docx，请另存为 .txt 或者 .md',
  en: '.docx cannot be read yet; save it as .txt or .md',
};

function problemText(problem: ImportProblem): Text {
  switch (problem.kind) {
    case 'no-articles':
      return { 'zh-cn': '没有读到条文', en: 'no articles were found' };
    case 'unknown-law': {
      const title = problem.title ?? '';
      return { 'zh-cn': `不认识名称“${title}”`, en: `the title “${title}” is not known` };
    }
    case 'unknown-version': {
      const years = problem.versions.join(', ');
      return {
        'zh-cn': `没有写明通过或者施行日期，无法确定是《${problem.law}》的哪一个文本（${years}）`,
        en: `no date of adoption or commencement tells which version of 《${problem.law}》 it is (${years})`,
      };
    }
    case 'missing':
      return { 'zh-cn': `缺少${nameOf(problem.article)}`, en: `article ${problem.article} is missing` };
    case 'duplicate':
      return { 'zh-cn': `${nameOf(problem.article)}重复`, en: `article ${problem.article} stands twice` };
    case 'empty':
      return { 'zh-cn': `${nameOf(problem.article)}没有内容`, en: `article ${problem.article} has no words` };
    case 'length':
      return {
        'zh-cn': `有${String(problem.found)}条，该文本应为${String(problem.expected)}条`,
        en: `it has ${String(problem.found)} articles, the version has ${String(problem.expected)}`,
      };
  }
}

function nameOf(article: string): string {
  const ref = parseProvisionKey(article);
  return ref === null ? article : provisionName(ref);
}
