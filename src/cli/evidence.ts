import { dirname, isAbsolute, join } from 'node:path';
import { checkFolder, isComplete, type FolderCheck } from '../document/evidence/folder-check';
import { folderReport } from '../document/evidence/folder-report';
import { refusalText } from '../document/refusal-text';
import { frontMatterOf } from '../facts/front-matter';
import type { Engine } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import { readFilesHeader } from '../pleading/named-files';
import { diskAt } from './evidence-disk';
import { readText, UnreadableError } from './files';
import { oneOf, parseCommand, readLanguage } from './options';
import { UsageError } from './say';
import { writeWhole } from './write-file';

/** `evidence FILE [--folder DIR]`: exit 0 where the file of every exhibit is there and can be read, else 1. */
export async function evidence<P extends Pleading>(
  args: readonly string[],
  engine: Engine<P>,
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    folder: { type: 'string' },
    format: { type: 'string', default: 'md' },
    output: { type: 'string', short: 'o' },
    lang: { type: 'string' },
  });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const format = oneOf('format', values.format, ['md', 'json'] as const);
  const [path, ...others] = positionals;
  if (path === undefined || path === '-' || others.length > 0) {
    throw new UsageError({
      'zh-cn': '用法：evidence 文件 [--folder 证据文件夹] [--format md|json] [-o 输出文件]',
      en: 'usage: evidence FILE [--folder DIR] [--format md|json] [-o OUT]',
    });
  }
  const { blocks, pleading } = engine.read(await readText(path));
  const reason = pleading === null ? 'no-pleading' : pleading.exhibits.length === 0 ? 'no-exhibits' : null;
  if (pleading === null || reason !== null) {
    const why = refusalText(reason ?? 'no-pleading');
    throw new UsageError({ 'zh-cn': `${path}：${why['zh-cn']}`, en: `${path}: ${why.en}` });
  }
  const first = blocks.items[0];
  const { folder, named } = readFilesHeader(first && frontMatterOf(first.block)[0]);
  const given =
    values.folder ?? (folder === null || isAbsolute(folder) ? folder : join(dirname(path), folder));
  if (given === null) {
    throw new UsageError({
      'zh-cn': '没有说明证据文件在哪里：请用 --folder 指明，或者在文首写“证据文件夹: 文件夹”',
      en: 'where the files are is not said: use --folder, or write 证据文件夹 in the front matter',
    });
  }
  const check = await checkIn(given, pleading, named);
  const report = format === 'md' ? folderReport(check, language) : jsonReport(check);
  if (values.output === undefined) process.stdout.write(report);
  else await writeWhole(values.output, report);
  return isComplete(check) ? 0 : 1;
}

async function checkIn(
  folder: string,
  { exhibits }: Pleading,
  named: Parameters<typeof checkFolder>[1],
): Promise<FolderCheck> {
  const isTerminal = process.stderr.isTTY;
  const check = await checkFolder(exhibits, named, diskAt(folder), {
    onFile: (file, done, all) => {
      if (isTerminal) process.stderr.write(`\r\u001b[K${String(done + 1)}/${String(all)} ${file}`);
    },
    isCancelled: () => false,
  }).catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UnreadableError(folder, missing ? 'missing' : 'other');
  });
  if (isTerminal) process.stderr.write('\r\u001b[K');
  if (check === null) throw new UnreadableError(folder, 'other');
  return check;
}

function jsonReport(check: FolderCheck): string {
  return `${JSON.stringify({ version: 1, complete: isComplete(check), ...check }, null, 2)}\n`;
}
