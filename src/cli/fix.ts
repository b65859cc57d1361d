import { realpath } from 'node:fs/promises';
import { applyFixes } from '../features/apply-fixes';
import type { Template } from '../features/template';
import type { Engine } from '../lint/engine';
import type { Pleading } from '../pleading/model';
import { configFinder, readConfigFile } from './config-file';
import { readText } from './files';
import { oneOf, parseCommand, readDate, readLanguage } from './options';
import { describe, ruleError, UsageError } from './say';
import { writeWhole } from './write-file';

const KINDS = ['safe', 'suggestion'] as const;

/** `pleadwright fix FILE`: the draft with its fixes made, printed or written; what was done goes to stderr. */
export async function fix<P extends Pleading>(
  args: readonly string[],
  engine: Engine<P>,
  templates: readonly Template[],
): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    rule: { type: 'string' },
    kind: { type: 'string' },
    write: { type: 'boolean', default: false },
    config: { type: 'string' },
    date: { type: 'string' },
    lang: { type: 'string' },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || (path === '-' && values.write)) {
    throw new UsageError({
      'zh-cn': '用法：fix 文件 [--rule 规则] [--kind safe|suggestion] [--write]',
      en: 'usage: fix FILE [--rule ID] [--kind safe|suggestion] [--write]',
    });
  }
  const ids = engine.rules.map(({ id }) => id);
  const rule = values.rule === undefined ? undefined : oneOf('rule', values.rule, ids);
  const kind = values.kind === undefined ? undefined : oneOf('kind', values.kind, KINDS);
  let exit = 0;
  const said = new Set<string>();
  const complain = (error: unknown): void => {
    const line = describe(error, readLanguage(values.lang) ?? 'zh-cn');
    // A rule is run again after each fix.
    if (!said.has(line)) process.stderr.write(`${line}\n`);
    said.add(line);
    exit = 2;
  };
  const text = await readText(path);
  const { config, problems } =
    values.config === undefined ? await configFinder(ids)(path) : await readConfigFile(values.config, ids);
  problems.forEach(complain);
  const language = readLanguage(values.lang) ?? config.language ?? 'zh-cn';
  const fixed = applyFixes(
    text,
    engine,
    {
      today: readDate(values.date),
      language,
      severities: config.severities,
      reasons: config.suppressions.reason,
      elements: config.elements,
      onFailure: (id, error) => {
        complain(ruleError(id, error, path));
      },
    },
    templates,
    { rule, kind },
  );
  for (const one of fixed.applied) process.stderr.write(`${one.rule}\t${one.title}\n`);
  if (!values.write) process.stdout.write(fixed.text);
  else if (fixed.text !== text) await writeWhole(await realpath(path), fixed.text);
  return exit;
}
