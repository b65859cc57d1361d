import { resolve } from 'node:path';
import { importWord, type ImportedDraft } from '../document/word-import/import-word';
import { noticeText } from '../document/word-import/notice-text';
import { WordError } from '../document/word-error';
import { wordProblemText } from '../document/word-problem-text';
import { say } from '../features/law-wording';
import { readBytes } from './files';
import { parseCommand, readLanguage } from './options';
import { UsageError } from './say';
import { writeWhole } from './write-file';

/** `import FILE.docx -o OUT.md`: a refused file leaves everything as it was; notices go to standard error. */
export async function importDraft(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    output: { type: 'string', short: 'o' },
    lang: { type: 'string' },
  });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const [path, ...others] = positionals;
  const { output } = values;
  if (path === undefined || others.length > 0 || output === undefined) {
    throw new UsageError({
      'zh-cn': '用法：import 文件.docx -o 输出文件.md',
      en: 'usage: import FILE.docx -o OUT.md',
    });
  }
  if (resolve(path) === resolve(output)) {
    throw new UsageError({
      'zh-cn': '输出文件就是原文件，请另给一个文件名',
      en: 'the output is the file itself; give another file name',
    });
  }
  const colon = language === 'en' ? ': ' : '：';
  const tell = (words: string): void => {
    process.stderr.write(`pleadwright: ${path}${colon}${words}\n`);
  };
  let draft: ImportedDraft;
  try {
    draft = await importWord(await readBytes(path));
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    tell(say(wordProblemText(error.problem), language));
    return 2;
  }
  await writeWhole(output, draft.markdown);
  for (const notice of draft.notices) tell(say(noticeText(notice), language));
  process.stdout.write(language === 'en' ? `imported → ${output}\n` : `已导入 → ${output}\n`);
  return 0;
}
