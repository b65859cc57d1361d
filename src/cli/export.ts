import { resolve } from 'node:path';
import { fullCopy } from '../document/word/full-copy';
import { readWordSource } from '../document/word/read-source';
import type { References } from '../document/word/references';
import type { Engine } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import { readText } from './files';
import { oneOf, parseCommand, readLanguage } from './options';
import { UsageError } from './say';
import { writeWhole } from './write-file';

const TARGETS = ['docx'] as const;

/** What a practice area adds to the references to exhibits: places in the draft and words that cite them. */
export type ReadReferences<P extends Pleading> = (pleading: P) => References;

/** `export FILE --to docx -o OUT`: the file stands there whole or, after an error, as it was. */
export async function exportDraft<P extends Pleading>(
  args: readonly string[],
  engine: Engine<P>,
  references: ReadReferences<P>,
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    lang: { type: 'string' },
  });
  const language = readLanguage(values.lang) ?? 'zh-cn';
  const [path, ...others] = positionals;
  const { to, output } = values;
  if (path === undefined || others.length > 0 || to === undefined || output === undefined) {
    throw new UsageError({
      'zh-cn': '用法：export 文件 --to docx -o 输出文件',
      en: 'usage: export FILE --to docx -o OUT',
    });
  }
  oneOf('to', to, TARGETS);
  if (path !== '-' && resolve(path) === resolve(output)) {
    throw new UsageError({
      'zh-cn': '输出文件就是文书本身，请另给一个文件名',
      en: 'the output is the draft itself; give another file name',
    });
  }
  const { blocks, draft, pleading } = engine.read(await readText(path));
  const more = pleading === null ? undefined : references(pleading);
  await writeWhole(output, await fullCopy(readWordSource(blocks, draft, more)));
  process.stdout.write(language === 'en' ? `exported → ${output}\n` : `已导出 → ${output}\n`);
  return 0;
}
