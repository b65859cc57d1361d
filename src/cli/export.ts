import { basename, resolve } from 'node:path';
import { exportAs, EXPORT_TARGETS, type Exported, type ExportPractice } from '../document/exports';
import { pictureText } from '../document/pictures';
import { refusalText } from '../document/refusal-text';
import { obstacleText } from '../document/secrecy/obstacle-text';
import type { Engine } from '../lint/engine';
import type { Text } from '../lint/rule';
import type { CitingPleading } from '../pleading/citing';
import { lineStarts, positionAt } from '../text/lines';
import type { Span } from '../text/span';
import { configFinder, readConfigFile } from './config-file';
import { readText } from './files';
import { picturesBeside } from './picture-disk';
import { oneOf, parseCommand, readDate, readLanguage } from './options';
import { describe, ruleError, UsageError } from './say';
import { writeWhole } from './write-file';

/** `export FILE --to TARGET -o OUT`: the file stands there whole or, after an error, as it was. */
export async function exportDraft<P extends CitingPleading>(
  args: readonly string[],
  engine: Engine<P>,
  practice: ExportPractice<P>,
  productVersion: string,
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    to: { type: 'string' },
    output: { type: 'string', short: 'o' },
    lang: { type: 'string' },
    date: { type: 'string' },
    config: { type: 'string' },
  });
  const [path, ...others] = positionals;
  const { to, output } = values;
  if (path === undefined || others.length > 0 || to === undefined || output === undefined) {
    const list = EXPORT_TARGETS.join('|');
    throw new UsageError({
      'zh-cn': `用法：export 文件 --to ${list} -o 输出文件`,
      en: `usage: export FILE --to ${list} -o OUT`,
    });
  }
  const target = oneOf('to', to, EXPORT_TARGETS);
  if (path !== '-' && resolve(path) === resolve(output)) {
    throw new UsageError({
      'zh-cn': '输出文件就是文书本身，请另给一个文件名',
      en: 'the output is the draft itself; give another file name',
    });
  }
  let exit = 0;
  const text = await readText(path);
  const ids = engine.rules.map(({ id }) => id);
  const { config, problems } =
    values.config === undefined ? await configFinder(ids)(path) : await readConfigFile(values.config, ids);
  const language = readLanguage(values.lang) ?? config.language ?? 'zh-cn';
  const complain = (error: unknown): void => {
    process.stderr.write(`${describe(error, language)}\n`);
    exit = 2;
  };
  problems.forEach(complain);
  const exported = await exportAs(target, text, {
    engine,
    practice,
    name: basename(path),
    productVersion,
    openPicture: path === '-' ? undefined : picturesBeside(path),
    options: {
      today: readDate(values.date),
      language,
      severities: config.severities,
      reasons: config.suppressions.reason,
      elements: config.elements,
      onFailure: (rule, error) => {
        complain(ruleError(rule, error, path));
      },
    },
  });
  if (!exported.ok) {
    for (const line of refused(exported, path, text)) complain(line);
    return 2;
  }
  await writeWhole(output, exported.content);
  for (const notice of atPlaces(exported.pictures, pictureText, path, text))
    process.stderr.write(`${describe(notice, language)}\n`);
  process.stdout.write(language === 'en' ? `exported → ${output}\n` : `已导出 → ${output}\n`);
  return exit;
}

/** A line for each place that stands in the way, or one for the file. */
function refused(
  exported: Extract<Exported, { ok: false }>,
  path: string,
  text: string,
): readonly UsageError[] {
  if (exported.reason === 'obstacles') return atPlaces(exported.obstacles, obstacleText, path, text);
  const why = refusalText(exported.reason);
  return [new UsageError({ 'zh-cn': `${path}：${why['zh-cn']}`, en: `${path}: ${why.en}` })];
}

/** Says something of each place, after its line and column. */
function atPlaces<T extends { readonly span: Span }>(
  found: readonly T[],
  say: (one: T) => Text,
  path: string,
  text: string,
): readonly UsageError[] {
  const starts = lineStarts(text);
  return found.map((one) => {
    const { line, character } = positionAt(starts, one.span.start);
    const place = `${path}:${String(line + 1)}:${String(character + 1)}`;
    const words = say(one);
    return new UsageError({ 'zh-cn': `${place} ${words['zh-cn']}`, en: `${place} ${words.en}` });
  });
}
